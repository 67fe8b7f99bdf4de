/** Rewrites stretches of a query's text, as the server tells where they are. */

/**
 * The query with a leaf read as another field: `text:` for the bare words, `title:`, `skill:`.
 *
 * @param {string} q the text that the leaf was read from
 * @param {import('./types.js').Leaf} leaf
 * @param {string} field
 */
export function readAs(q, leaf, field) {
  const name = leaf.typed.replace(/^[a-z]+:\s*/i, '').replace(/["“”„]/g, '');
  return replaced(q, leaf.at, `${field}:${/^[\p{L}\p{N}]+$/u.test(name) ? name : `"${name}"`}`);
}

/**
 * The query with a stretch of it replaced.
 *
 * @param {string} q
 * @param {[number, number]} at [start, end)
 * @param {string} text what stands there instead
 */
export function replaced(q, [start, end], text) {
  return q.slice(0, start) + text + q.slice(end);
}
