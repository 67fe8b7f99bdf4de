/** The period that a question asks about, for shading it in a timeline. Only a picture: which jobs match is for the server to say. */

import {monthIndex} from './dates.js';

/**
 * @typedef {{first: number, last: number}} Months indices of months, both included; infinite where open
 */

const YEAR = '(\\d{4})(?:-(\\d{2}))?';
const QUALIFIER = new RegExp(`\\b(after|since|before|until|in)\\s+${YEAR}|\\b(?:between|from)\\s+${YEAR}\\s+(?:and|to)\\s+${YEAR}`, 'gi');

/**
 * The months that the time slider and the query's one time qualifier leave; null when neither says anything. A query with several
 * qualifiers asks for no single period.
 *
 * @param {import('./address.js').Asked} asked
 * @param {string} understood the query's printed form
 * @returns {Months|null}
 */
export function askedPeriod(asked, understood) {
  const unquoted = understood.replace(/"[^"]*"/g, '');
  const qualifiers = [...unquoted.matchAll(QUALIFIER)];
  const spans = qualifiers.length === 1 ? [spanOf(qualifiers[0])] : [];
  if (asked.from !== '' || asked.to !== '') {
    spans.push({first: asked.from ? monthIndex(asked.from) : -Infinity, last: asked.to ? monthIndex(asked.to) : Infinity});
  }
  if (spans.length === 0) {
    return null;
  }
  const first = Math.max(...spans.map((span) => span.first));
  const last = Math.min(...spans.map((span) => span.last));
  return first <= last ? {first, last} : null;
}

function spanOf([, word, year, month, fromYear, fromMonth, toYear, toMonth]) {
  if (word === undefined) {
    return {first: firstOf(fromYear, fromMonth), last: lastOf(toYear, toMonth)};
  }
  switch (word.toLowerCase()) {
    case 'after':
      return {first: lastOf(year, month) + 1, last: Infinity};
    case 'since':
      return {first: firstOf(year, month), last: Infinity};
    case 'before':
      return {first: -Infinity, last: firstOf(year, month) - 1};
    case 'until':
      return {first: -Infinity, last: lastOf(year, month)};
    default:
      return {first: firstOf(year, month), last: lastOf(year, month)};
  }
}

function firstOf(year, month) {
  return monthIndex(`${year}-${month ?? '01'}`);
}

function lastOf(year, month) {
  return monthIndex(`${year}-${month ?? '12'}`);
}
