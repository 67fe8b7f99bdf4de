/**
 * How a component asks for something else: an `ask` event that carries what changes in the question. The page owns the question and the address.
 *
 * @param {EventTarget} from
 * @param {Partial<import('./address.js').Asked>} change
 */
export function ask(from, change) {
  from.dispatchEvent(new CustomEvent('ask', {detail: change, bubbles: true, composed: true}));
}

/**
 * An address that shows the question with a change, for links that can be opened in another tab.
 *
 * @param {Event} event a click on such a link; with a modifier key the browser goes its own way
 * @returns {boolean} whether the page should answer it itself
 */
export function isPlainClick(event) {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
