import {LitElement, css, html, nothing, svg} from 'lit';
import {periodInWords} from './dates.js';
import {layOut, ticks} from './lanes.js';
import {base} from './styles.js';

const LANE = 22;
const BAR = 18;
const AXIS = 16;
const YEAR = 28;

/**
 * A career drawn as bars over time, in lanes so that jobs that overlap show. Ends that are not known fade out, matching jobs stand out and the
 * asked period is shaded. The same is said in words for those who do not see it.
 */
class CareerTimeline extends LitElement {
  static properties = {
    jobs: {attribute: false},
    period: {attribute: false},
    _pointed: {state: true},
    _width: {state: true},
  };

  static styles = [
    base,
    css`
      :host {
        position: relative;
      }

      svg {
        display: block;
        width: 100%;
        overflow: visible;
      }

      .grid {
        stroke: var(--line);
      }

      .year {
        fill: var(--ink-soft);
        font: 400 0.6875rem var(--sans);
        font-variant-numeric: tabular-nums;
        text-anchor: middle;
      }

      .asked {
        fill: var(--mark);
        opacity: 0.28;
      }

      .name {
        fill: var(--ink);
        font: 500 0.6875rem var(--sans);
        pointer-events: none;
      }

      .tip {
        position: absolute;
        z-index: 3;
        width: max-content;
        max-width: min(20rem, 100%);
        padding: 0.35rem 0.65rem;
        border-radius: 8px;
        background: var(--ink);
        color: var(--ground);
        font-size: 0.8125rem;
        line-height: 1.35;
        pointer-events: none;
        transform: translate(-50%, 4px);
      }

      .undated {
        margin-top: 0.15rem;
        color: var(--ink-soft);
        font-size: 0.75rem;
      }
    `,
  ];

  #observer = new ResizeObserver(([entry]) => {
    this._width = entry.contentRect.width;
  });

  constructor() {
    super();
    this.jobs = [];
    this._width = 640;
    this._pointed = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  render() {
    const picture = layOut(this.jobs);
    if (picture.bars.length === 0) {
      return this.#undated(picture.undated);
    }
    const height = picture.lanes * LANE;
    const x = (month) => (this._width * (month - picture.first)) / (picture.last + 1 - picture.first);
    return html`
      <svg role="img" aria-label=${this.#inWords()} height=${height + AXIS} @pointerleave=${() => (this._pointed = null)}>
        <defs>${picture.bars.map((bar, index) => gradient(bar, index))}</defs>
        ${this.#asked(picture, x, height)}
        ${this.#years(picture, x).map((year) => svg`
          <line class="grid" x1=${x(year * 12)} x2=${x(year * 12)} y1="0" y2=${height}></line>
          <text class="year" x=${x(year * 12)} y=${height + 12}>${year}</text>`)}
        ${picture.bars.map((bar, index) => this.#bar(bar, index, x))}
      </svg>
      ${this.#tip()} ${this.#undated(picture.undated)}
    `;
  }

  /** The years whose names fit between the picture's edges. */
  #years({first, last}, x) {
    const fits = (year) => x(year * 12) >= YEAR / 2 && x(year * 12) <= this._width - YEAR / 2;
    return ticks(first, last, this._width / (2 * YEAR)).filter(fits);
  }

  #asked({first, last}, x, height) {
    if (!this.period || this.period.first > last || this.period.last < first) {
      return nothing;
    }
    const from = x(Math.max(first, this.period.first));
    const to = x(Math.min(last, this.period.last) + 1);
    return svg`<rect class="asked" x=${from} width=${to - from} y="-4" height=${height + AXIS + 4} rx="4"></rect>`;
  }

  #bar(bar, index, x) {
    const {first, last, lane, job} = bar;
    const left = x(first);
    const width = Math.max(3, x(last + 1) - left - 1);
    const name = job.employer ?? job.title ?? '';
    return svg`
      <svg role="none" x=${left} y=${lane * LANE} width=${width} height=${BAR} overflow="hidden"
        @pointerenter=${() => (this._pointed = {job, x: left + width / 2, y: lane * LANE + BAR})}>
        <rect width="100%" height="100%" rx="4" fill="url(#fill-${index})"></rect>
        <rect width="100%" y=${BAR - 3} height="3" rx="1" fill="url(#edge-${index})"></rect>
        ${width > 28 ? svg`<text class="name" x="5" y="12">${fitting(name, width)}</text>` : nothing}
      </svg>`;
  }

  #tip() {
    if (this._pointed === null) {
      return nothing;
    }
    const {job, x, y} = this._pointed;
    const place = Math.max(120, Math.min(this._width - 120, x));
    return html`<div class="tip" aria-hidden="true" style="left: ${place}px; top: ${y}px">${jobInWords(job)}</div>`;
  }

  #undated(jobs) {
    return jobs.length === 0 ? nothing : html`<p class="undated">Without dates: ${jobs.map((job) => job.employer ?? job.title).join(', ')}</p>`;
  }

  #inWords() {
    return `Career: ${this.jobs.map((job) => jobInWords(job) + (job.matches ? ' (matches)' : '')).join('; ')}`;
  }
}

function jobInWords({employer, title, dates}) {
  const role = [title, employer].filter(Boolean).join(', ');
  return `${role}: ${periodInWords(dates)}${dates && !dates.stated ? ' (inferred)' : ''}`;
}

/** As much of a name as a bar of this width holds, about 6 px a letter. */
function fitting(name, width) {
  const letters = Math.floor((width - 10) / 6);
  return name.length <= letters ? name : name.slice(0, Math.max(1, letters - 1)).trimEnd() + '…';
}

/** A bar's colours along its time: full where the job certainly was held, fading to where it perhaps began or ended. */
function gradient({first, sureFirst, sureLast, last, job}, index) {
  const length = last + 1 - first;
  const rise = (Math.min(sureFirst, sureLast) - first) / length;
  const fall = (Math.max(sureFirst, sureLast) + 1 - first) / length;
  const sure = sureFirst <= sureLast ? 1 : 0.6;
  const stops = (colour) => svg`
    <stop offset="0" stop-color=${colour} stop-opacity=${rise > 0 ? 0.15 : sure}></stop>
    <stop offset=${rise} stop-color=${colour} stop-opacity=${sure}></stop>
    <stop offset=${fall} stop-color=${colour} stop-opacity=${sure}></stop>
    <stop offset="1" stop-color=${colour} stop-opacity=${fall < 1 ? 0.15 : sure}></stop>`;
  const [fill, edge] = job.matches ? ['var(--accent-soft)', 'var(--accent)'] : ['var(--bar)', 'var(--bar-edge)'];
  return svg`
    <linearGradient id="fill-${index}">${stops(fill)}</linearGradient>
    <linearGradient id="edge-${index}">${stops(edge)}</linearGradient>`;
}

customElements.define('career-timeline', CareerTimeline);
