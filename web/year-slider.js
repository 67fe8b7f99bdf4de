import {LitElement, css, html, nothing, svg} from 'lit';
import {live} from 'lit/directives/live.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';

/**
 * The years to search in: two sliders under a histogram of how many hits have a matching job in each year. A click on a bar asks for that
 * year. The histogram keeps its width while the same query is narrowed, so that a narrowed period can be widened again.
 */
class YearSlider extends LitElement {
  static properties = {years: {attribute: false}, asked: {attribute: false}, _from: {state: true}, _to: {state: true}};

  static styles = [
    base,
    controls,
    css`
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      .head {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        margin-bottom: 0.4rem;
        font-size: 0.8125rem;
      }

      .head b {
        font-weight: 600;
      }

      output {
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }

      svg {
        display: block;
        width: 100%;
        height: 3.75rem;
        overflow: visible;
      }

      .bar {
        fill: var(--bar-edge);
        opacity: 0.55;
        cursor: pointer;
      }

      .bar.in {
        fill: var(--accent);
        opacity: 1;
      }

      .hit {
        fill: transparent;
        cursor: pointer;
      }

      .sliders {
        position: relative;
        height: 1.5rem;
      }

      .track {
        position: absolute;
        inset: 0.65rem 0 auto;
        height: 0.2rem;
        border-radius: 1rem;
        background: var(--bar);
      }

      .track span {
        position: absolute;
        height: 100%;
        border-radius: 1rem;
        background: var(--accent);
      }

      input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
        background: none;
        pointer-events: none;
        appearance: none;
      }

      .top {
        z-index: 1;
      }

      input::-webkit-slider-thumb {
        width: 1.15rem;
        height: 1.15rem;
        border: 2px solid var(--accent);
        border-radius: 50%;
        background: var(--surface);
        pointer-events: auto;
        cursor: grab;
        appearance: none;
      }

      input::-moz-range-thumb {
        width: 0.9rem;
        height: 0.9rem;
        border: 2px solid var(--accent);
        border-radius: 50%;
        background: var(--surface);
        pointer-events: auto;
        cursor: grab;
      }

      .ends {
        display: flex;
        justify-content: space-between;
        color: var(--ink-soft);
        font-size: 0.75rem;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  #domain = {q: null, first: 0, last: 0};

  willUpdate(changed) {
    if (changed.has('asked') || changed.has('years')) {
      this.#widen();
      this._from = this.asked.from ? Number(this.asked.from.slice(0, 4)) : this.#domain.first;
      this._to = this.asked.to ? Number(this.asked.to.slice(0, 4)) : this.#domain.last;
    }
  }

  #widen() {
    const known = [...Object.keys(this.years), this.asked.from.slice(0, 4), this.asked.to.slice(0, 4)].filter((year) => year !== '').map(Number);
    const before = this.#domain.q === this.asked.q && this.#domain.first ? [this.#domain.first, this.#domain.last] : [];
    const years = [...known, ...before];
    this.#domain = {q: this.asked.q, first: Math.min(...years), last: Math.max(...years)};
  }

  render() {
    const {first, last} = this.#domain;
    if (!Number.isFinite(first) || first === last) {
      return nothing;
    }
    const whole = this._from <= first && this._to >= last;
    const share = (year) => (100 * (year - first)) / (last - first);
    return html`
      <fieldset>
        <legend class="unseen">Years</legend>
        <div class="head">
          <b>When</b>
          <output>${whole ? 'any time' : this._from === this._to ? `in ${this._from}` : `${this._from} to ${this._to}`}</output>
        </div>
        ${this.#histogram(first, last)}
        <div class="sliders">
          <div class="track"><span style="left: ${share(this._from)}%; right: ${100 - share(this._to)}%"></span></div>
          ${this.#slider('First year', this._from, 2 * this._from > first + last, (year) => (this._from = Math.min(year, this._to)))}
          ${this.#slider('Last year', this._to, false, (year) => (this._to = Math.max(year, this._from)))}
        </div>
        <div class="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></div>
      </fieldset>
    `;
  }

  #histogram(first, last) {
    const most = Math.max(1, ...Object.values(this.years));
    const width = 100 / (last - first + 1);
    const bars = [];
    for (let year = first; year <= last; year++) {
      const count = this.years[year] ?? 0;
      const height = (100 * count) / most;
      const x = (year - first) * width;
      const chosen = year >= this._from && year <= this._to;
      bars.push(svg`
        <g @click=${() => this.#ask(year, year)}>
          <title>${year}: ${count} with a matching job</title>
          <rect class="hit" x="${x}%" width="${width}%" y="0" height="100%"></rect>
          <rect class="bar ${chosen ? 'in' : ''}" x="${x + width * 0.1}%" width="${width * 0.8}%" y="${100 - height}%" height="${height}%" rx="1.5"></rect>
        </g>`);
    }
    return html`<svg aria-hidden="true">${bars}</svg>`;
  }

  /** The one on top is the one that can be reached when both stand at the same end. */
  #slider(name, year, onTop, move) {
    const {first, last} = this.#domain;
    return html`
      <input type="range" class=${onTop ? 'top' : ''} aria-label=${name} min=${first} max=${last} step="1" .value=${live(String(year))}
        @input=${(event) => move(Number(event.target.value))} @change=${() => this.#ask(this._from, this._to)}>
    `;
  }

  #ask(from, to) {
    const {first, last} = this.#domain;
    ask(this, {from: from <= first ? '' : `${from}-01`, to: to >= last ? '' : `${to}-12`});
  }
}

customElements.define('year-slider', YearSlider);
