/** Periods in words, with what is not known about them. Months come as yyyy-MM; null is open. */

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** @param {string} month yyyy-MM @returns {number} months since year 0 */
export function monthIndex(month) {
  const [year, of] = month.split('-').map(Number);
  return year * 12 + (of || 1) - 1;
}

/** @param {number} index months since year 0 @returns {string} yyyy-MM */
export function monthOf(index) {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** This month, as {@link monthIndex}. */
export function thisMonth(now = new Date()) {
  return now.getFullYear() * 12 + now.getMonth();
}

/** @param {string} month yyyy-MM */
export function monthInWords(month) {
  const [year, of] = month.split('-');
  return of === undefined ? year : `${NAMES[Number(of) - 1]} ${year}`;
}

/** @param {string} day yyyy-MM-dd */
export function dayInWords(day) {
  const [year, month, date] = day.split('-').map(Number);
  return date === undefined ? monthInWords(day) : `${date} ${NAMES[month - 1]} ${year}`;
}

/**
 * When something began or ended: "March 2019", "2014" (some month of it), "2014–17", "2017 or later", "2004 or earlier", or '' when nothing is known.
 *
 * @param {import('./types.js').Bounds|null|undefined} bounds
 */
export function boundsInWords(bounds) {
  const earliest = bounds?.earliest ?? null;
  const latest = bounds?.latest ?? null;
  if (earliest === null && latest === null) {
    return '';
  }
  if (earliest === null) {
    return (latest.endsWith('-12') ? latest.slice(0, 4) : monthInWords(latest)) + ' or earlier';
  }
  if (latest === null) {
    return (earliest.endsWith('-01') ? earliest.slice(0, 4) : monthInWords(earliest)) + ' or later';
  }
  return earliest === latest ? monthInWords(earliest) : rangeInWords(earliest, latest);
}

function rangeInWords(earliest, latest) {
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (earliest.endsWith('-01') && latest.endsWith('-12')) {
    return first === last ? first : yearsInWords(first, last);
  }
  if (first === last) {
    return `${NAMES[Number(earliest.slice(5)) - 1]}–${monthInWords(latest)}`;
  }
  return `${shortMonth(earliest)}–${shortMonth(latest)}`;
}

function yearsInWords(first, last) {
  return first.slice(0, 2) === last.slice(0, 2) ? `${first}–${last.slice(2)}` : `${first}–${last}`;
}

function shortMonth(month) {
  return `${NAMES[Number(month.slice(5)) - 1].slice(0, 3)} ${month.slice(0, 4)}`;
}

/**
 * When a job was held: "March 2019 to June 2022", "2014–17 to 2017 or later", "March 2019 to present", "until 2004 or earlier", "no dates".
 *
 * @param {import('./types.js').Dates|null|undefined} dates
 */
export function periodInWords(dates) {
  const start = boundsInWords(dates?.start);
  if (dates?.ongoing) {
    return start === '' ? 'ongoing' : `${start} to present`;
  }
  const end = boundsInWords(dates?.end);
  if (start === '' && end === '') {
    return 'no dates';
  }
  if (start === end) {
    return start;
  }
  return start === '' ? `until ${end}` : end === '' ? `from ${start}` : `${start} to ${end}`;
}

/** @param {number} months 0 or more @returns {string} "3 years 4 months" */
export function monthsInWords(months) {
  const years = Math.floor(months / 12);
  const parts = [counted(years, 'year'), counted(months % 12, 'month')].filter((part) => part !== '');
  return parts.length === 0 ? 'less than a month' : parts.join(' ');
}

/**
 * How long a job was held, or '' where its dates do not say.
 *
 * @param {import('./types.js').Dates|null|undefined} dates
 */
export function lengthInWords(dates) {
  const [start, end] = [dates?.start, dates?.end];
  if (!start?.earliest || start.earliest !== start.latest) {
    return '';
  }
  const last = dates.ongoing ? end?.earliest : end?.earliest === end?.latest ? end?.earliest : null;
  return last ? monthsInWords(Math.max(1, monthIndex(last) - monthIndex(start.earliest) + 1)) : '';
}

function counted(number, noun) {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
