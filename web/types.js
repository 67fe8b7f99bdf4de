/**
 * The shapes of the server's answers, as they are described in the API's description. Only types: nothing here runs.
 *
 * @typedef {{earliest: string|null, latest: string|null}} Bounds months as yyyy-MM, both included; null is open
 * @typedef {{start: Bounds, end: Bounds, ongoing: boolean, stated: boolean}} Dates
 * @typedef {{employer: string|null, title: string|null, location?: string|null, dates: Dates|null, matches: boolean}} Job
 *
 * @typedef {{count: number, labels: string[], without: string}} Expansions
 * @typedef {{id: string, kind: string, label: string, typed: string, at: [number, number], expansions?: Expansions}} Leaf
 * @typedef {{text: string, at: [number, number], suggestion?: string}} Message
 * @typedef {{text: string, understood: string, leaves: Leaf[], messages: Message[]}} UnderstoodQuery
 *
 * @typedef {{leaf: string, text: string, marks: [number, number][], provenance: string}} Snippet
 * @typedef {{job: number|null, employer: string|null, title: string|null, dates: Dates|null, leaves: string[],
 *     certainty: string, doubts: string[], snippets: Snippet[]}} Evidence
 * @typedef {{leaf?: string, reason: string, value: number}} ScorePart
 * @typedef {{id: string, name: string, headline: string|null, location: string|null, score: number,
 *     certainty: 'possible'|'certain', source: {file: string}, asOf: string, evidence: Evidence[], jobs: Job[],
 *     explain: ScorePart[]|null}} Hit
 *
 * @typedef {{value: string, label: string, count: number, selected: boolean}} FacetValue
 * @typedef {{query: string, label: string, count: number}} Help
 * @typedef {{query: UnderstoodQuery, total: number, tookMillis: number, hits: Hit[],
 *     facets: Record<string, FacetValue[]>, years: Record<string, number>, help?: Help[], didYouMean?: string[],
 *     next: string|null}} SearchAnswer
 *
 * @typedef {{text: string, certainty: string, nearest: Evidence[]}} Clause
 * @typedef {{certainty: string, clauses: Clause[], query: UnderstoodQuery}} Why
 * @typedef {{query: string, total: number, hits: Hit[]}} Similar
 *
 * @typedef {{text: string, label: string, kind: string, count: number|null, replace: [number, number]}} Suggestion
 * @typedef {{id?: string, file: string, name?: string, notes?: Array<string|{message: string}>, jobs?: number, error?: string}} Intake
 */

export {};
