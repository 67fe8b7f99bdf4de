/**
 * The geometry of a career timeline: jobs as stretches of time in lanes, so that jobs that overlap stand beside each other.
 *
 * @typedef {object} Bar
 * @property {import('./types.js').Job} job
 * @property {number} lane from 0
 * @property {number} first earliest month in which the job can have begun
 * @property {number} sureFirst month from which it certainly was held
 * @property {number} sureLast month up to which it certainly was held; before sureFirst when no month is certain
 * @property {number} last latest month in which it can have ended
 */

import {monthIndex, thisMonth} from './dates.js';

/**
 * Lays out the jobs that have any date.
 *
 * @param {import('./types.js').Job[]} jobs
 * @param {number} now index of this month; nothing is drawn after it
 * @returns {{bars: Bar[], lanes: number, first: number, last: number, undated: import('./types.js').Job[]}} first and last are the
 *     months that the picture covers
 */
export function layOut(jobs, now = thisMonth()) {
  const dated = jobs.filter((job) => hasDate(job.dates));
  const undated = jobs.filter((job) => !hasDate(job.dates));
  const months = dated.flatMap(({dates}) => [dates.start.earliest, dates.start.latest, dates.end.earliest, dates.end.latest])
    .filter((month) => month !== null)
    .map(monthIndex);
  const last = Math.max(now, ...months.filter((month) => month <= now + 12));
  const first = Math.min(...months, now) - 6;
  const bars = intoLanes(dated.map((job) => barOf(job, first, last)));
  return {bars, lanes: 1 + Math.max(-1, ...bars.map((bar) => bar.lane)), first, last, undated};
}

function hasDate(dates) {
  return Boolean(dates && (dates.start.earliest ?? dates.start.latest ?? dates.end.earliest ?? dates.end.latest));
}

function barOf(job, pictureFirst, pictureLast) {
  const {start, end} = job.dates;
  const within = (month, open) => (month === null ? open : Math.min(monthIndex(month), pictureLast));
  const first = within(start.earliest, pictureFirst);
  const last = Math.max(first, within(end.latest, pictureLast));
  const sureFirst = within(start.latest, within(end.earliest, last));
  const sureLast = within(end.earliest, within(start.latest, first));
  return {job, lane: 0, first, sureFirst: clamp(sureFirst, first, last), sureLast: clamp(sureLast, first, last), last};
}

function clamp(value, low, high) {
  return Math.max(low, Math.min(high, value));
}

/** Each bar takes the first lane that is free (jobs may share the month of a change); the newest jobs come first and so stand on top. */
function intoLanes(bars) {
  const taken = [];
  for (const bar of [...bars].sort((a, b) => b.last - a.last || b.first - a.first)) {
    const free = taken.findIndex((others) => others.every((other) => bar.last <= other.first || bar.first >= other.last));
    bar.lane = free < 0 ? taken.length : free;
    (taken[bar.lane] ??= []).push(bar);
  }
  return bars;
}

/**
 * The years to write under the picture.
 *
 * @param {number} first
 * @param {number} last
 * @param {number} most how many fit
 * @returns {number[]}
 */
export function ticks(first, last, most) {
  const [from, to] = [Math.ceil(first / 12), Math.floor(last / 12)];
  const step = [1, 2, 5, 10, 20].find((candidate) => (to - from) / candidate <= most) ?? 50;
  const years = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    years.push(year);
  }
  return years;
}
