/** Rewrites the place of a leaf in a query's text. */

/**
 * The query with the leaf read in another way: `exact:` for the skill without the narrower ones, `text:` for the bare words.
 *
 * @param {string} q
 * @param {import('./types.js').Leaf} leaf
 * @param {string} field 'exact', 'text', 'skill', 'title', …
 * @returns {string|null} null where the leaf's words do not stand in the text as typed
 */
export function readAs(q, leaf, field) {
  const place = findTyped(q, leaf.typed);
  if (place === null) {
    return null;
  }
  const name = leaf.typed.replace(/^[a-z]+:/i, '').replace(/^["“](.*)["”]$/, '$1');
  const value = /[\s():"]/.test(name) ? `"${name.replaceAll('"', '')}"` : name;
  return q.slice(0, place.start) + `${field}:${value}` + q.slice(place.end);
}

/**
 * The query with a stretch of it replaced.
 *
 * @param {string} q
 * @param {import('./types.js').Message} message one with a suggestion
 */
export function followSuggestion(q, {at, suggestion}) {
  const [start, end] = at ?? [0, q.length];
  return q.slice(0, start) + suggestion + q.slice(end);
}

function findTyped(q, typed) {
  const pattern = typed.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = pattern === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:[a-z]+:)?"?${pattern}"?`, 'iu').exec(q);
  return found && {start: found.index, end: found.index + found[0].length};
}
