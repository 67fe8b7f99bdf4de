/**
 * What is asked, as the page's address holds it. The names of the parameters are those of the API, so an address can be read, shared and
 * turned into a request without a translation.
 *
 * @typedef {object} Asked
 * @property {string} q the query's text
 * @property {Record<string, string[]>} selected chosen values by facet; a facet without a choice is absent
 * @property {string} from first month asked for, yyyy-MM, or ''
 * @property {string} to last month asked for, yyyy-MM, or ''
 * @property {string} sort order of the hits
 * @property {string} certainty least certainty of a hit
 * @property {string} facetScope whether facets count whole careers or the asked period only
 * @property {string} candidate id of the candidate that is open, or ''
 */

/** The facets that can be narrowed by, in the order in which they are shown. */
export const FACETS = ['skill', 'title', 'employer', 'location', 'experience', 'lastUsed', 'seniority', 'language'];

const PRESETS = {q: '', from: '', to: '', sort: 'relevance', certainty: 'possible', facetScope: 'career', candidate: ''};

/** @type {Readonly<Asked>} nothing asked: the start page */
export const NOTHING = Object.freeze({...PRESETS, selected: {}});

/**
 * Reads an address's query string; unknown parameters are passed over.
 *
 * @param {string} search such as location.search
 * @returns {Asked}
 */
export function readAddress(search) {
  const parameters = new URLSearchParams(search);
  const asked = {...NOTHING, selected: {}};
  for (const [name, preset] of Object.entries(PRESETS)) {
    asked[name] = parameters.get(name) ?? preset;
  }
  for (const facet of FACETS) {
    const values = parameters.getAll(facet);
    if (values.length > 0) {
      asked.selected[facet] = [...new Set(values)];
    }
  }
  return asked;
}

/**
 * Writes what differs from the presets; the same question always gives the same address.
 *
 * @param {Asked} asked
 * @returns {string} '?…', or '' when nothing is asked
 */
export function writeAddress(asked) {
  const parameters = new URLSearchParams();
  for (const [name, preset] of Object.entries(PRESETS)) {
    if (asked[name] !== preset) {
      parameters.set(name, asked[name]);
    }
  }
  addSelected(parameters, asked);
  const text = parameters.toString();
  return text === '' ? '' : '?' + text;
}

/**
 * The parameters of the search that answers the question; the open candidate is no part of it.
 *
 * @param {Asked} asked
 */
export function searchParameters(asked) {
  const parameters = new URLSearchParams({q: asked.q});
  for (const name of ['from', 'to', 'sort', 'certainty', 'facetScope']) {
    if (asked[name] !== PRESETS[name]) {
      parameters.set(name, asked[name]);
    }
  }
  addSelected(parameters, asked);
  return parameters;
}

/** @param {Asked} asked whether there is anything to search for; a sort alone asks for everybody */
export function asksNothing(asked) {
  return asked.q.trim() === '' && asked.sort === PRESETS.sort && asked.from === '' && asked.to === '' && countSelected(asked) === 0;
}

/** @param {Asked} asked how many facet values are chosen */
export function countSelected(asked) {
  return Object.values(asked.selected).reduce((sum, values) => sum + values.length, 0);
}

/**
 * @param {Asked} asked
 * @param {string} facet
 * @param {string[]} values the facet's new choice, empty for none
 * @returns {Record<string, string[]>}
 */
export function withSelected(asked, facet, values) {
  const selected = {...asked.selected, [facet]: values};
  if (values.length === 0) {
    delete selected[facet];
  }
  return selected;
}

function addSelected(parameters, asked) {
  for (const facet of FACETS) {
    for (const value of asked.selected[facet] ?? []) {
      parameters.append(facet, value);
    }
  }
}
