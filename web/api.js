/** Calls to the server. Every failure is a {@link Problem}; an abandoned call rejects with an AbortError. */

import {FACETS, searchParameters} from './address.js';

const ROOT = './api/v1';

/** A request that was not answered, in words for people: what the server says (RFC 9457), or that it cannot be reached. */
export class Problem extends Error {
  /** @param {{status: number, title: string, detail?: string, at?: [number, number]}} fields status 0: no answer at all */
  constructor({status, title, detail = '', at}) {
    super(detail || title);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.at = at;
  }

  /** Whether trying again later can help. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(ROOT + path, {headers: {accept: 'application/json, application/problem+json'}, ...options});
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Problem({status: 0, title: 'The server cannot be reached', detail: 'Check that Tenure is running and that you are online.'});
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.json();
}

async function problemOf(response) {
  const fallback = {status: response.status, title: `The server answered with ${response.status}`};
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    return new Problem(fallback);
  }
  try {
    return new Problem({...fallback, ...(await response.json())});
  } catch {
    return new Problem(fallback);
  }
}

/**
 * One page of hits with facets, histogram and the parts of each score.
 *
 * @param {import('./address.js').Asked} asked
 * @param {{cursor?: string, signal?: AbortSignal}} options
 * @returns {Promise<import('./types.js').SearchAnswer>}
 */
export function search(asked, {cursor, signal} = {}) {
  const parameters = searchParameters(asked);
  parameters.set('facets', cursor ? '' : [...FACETS, 'certainty'].join(','));
  parameters.set('facetSize', '40');
  parameters.set('explain', 'true');
  if (cursor) {
    parameters.set('cursor', cursor);
  }
  return ask('/search?' + parameters, {signal});
}

/**
 * More values of one facet, or those with a word that begins like the given text.
 *
 * @param {import('./address.js').Asked} asked
 * @param {string} facet
 * @param {{prefix?: string, size?: number, signal?: AbortSignal}} options
 * @returns {Promise<import('./types.js').FacetValue[]>}
 */
export async function findFacetValues(asked, facet, {prefix = '', size = 40, signal} = {}) {
  const parameters = searchParameters(asked);
  parameters.set('facets', facet);
  parameters.set('facetSize', String(size));
  parameters.set('size', '1');
  if (prefix !== '') {
    parameters.set('facetQuery', `${facet}:${prefix}`);
  }
  const answer = await ask('/search?' + parameters, {signal});
  return answer.facets[facet] ?? [];
}

/** How many people are in the index, and the skills that most of them have. */
export async function getOverview() {
  const answer = await ask('/search?q=&size=1&facets=skill&facetSize=18');
  return {people: answer.total, skills: answer.facets.skill ?? []};
}

/**
 * Completions of the word at the cursor.
 *
 * @param {string} text
 * @param {number} at the cursor's place in the text
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').Suggestion[]>}
 */
export async function suggest(text, at, signal) {
  const answer = await ask('/suggest?' + new URLSearchParams({q: text, at: String(at)}), {signal});
  return answer.suggestions ?? [];
}

/** The career as JSON Resume with Tenure's extensions. */
export function getCandidate(id, signal) {
  return ask('/candidates/' + encodeURIComponent(id), {signal});
}

/** Where the candidate's original file is. */
export function sourceAddress(id) {
  return `${ROOT}/candidates/${encodeURIComponent(id)}/source`;
}

/**
 * Which parts of the question the candidate meets, and what came nearest to the others.
 *
 * @returns {Promise<import('./types.js').Why>}
 */
export function whyCandidate(id, asked, signal) {
  const parameters = new URLSearchParams({q: asked.q});
  return ask(`/candidates/${encodeURIComponent(id)}/why?${parameters}`, {signal});
}

/**
 * The six people with the likest careers, and the query that finds them.
 *
 * @returns {Promise<import('./types.js').Similar>}
 */
export function findSimilar(id, signal) {
  return ask(`/candidates/${encodeURIComponent(id)}/similar?size=6`, {signal});
}

/**
 * Takes in one CV; resolves when it can be found.
 *
 * @param {File} file
 * @returns {Promise<import('./types.js').Intake>}
 */
export async function takeIn(file) {
  const body = new FormData();
  body.append('file', file, file.name);
  const answer = await ask('/candidates?refresh=wait', {method: 'POST', body});
  return (answer.results ?? [answer])[0];
}
