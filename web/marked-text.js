import {html} from 'lit';

/**
 * A text with stretches of it marked. The marks may overlap and come in any order; those outside the text are left out.
 *
 * @param {string} text
 * @param {[number, number][]} marks [start, end) offsets in the text
 */
export function markedText(text, marks) {
  const parts = [];
  let done = 0;
  for (const [start, end] of joined(marks, text.length)) {
    parts.push(text.slice(done, start), html`<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  parts.push(text.slice(done));
  return parts;
}

function joined(marks, length) {
  const result = [];
  const usable = marks.map(([start, end]) => [Math.max(0, start), Math.min(length, end)]).filter(([start, end]) => start < end);
  for (const [start, end] of usable.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      result.push([start, end]);
    }
  }
  return result;
}
