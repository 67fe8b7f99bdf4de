import {LitElement, css, html, nothing} from 'lit';
import {countSelected} from './address.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';
import './facet-range.js';
import './facet-values.js';
import './year-slider.js';

const LISTS = {skill: 'Skills', title: 'Job titles', employer: 'Employers', location: 'Places'};
const RANGES = {experience: 'Experience', lastUsed: 'Last used'};
const MORE_LISTS = {seniority: 'Seniority', language: 'Languages'};

/** Everything that narrows the hits: the time slider and the facets. On narrow screens it folds into one line. */
class FacetPanel extends LitElement {
  static properties = {answer: {attribute: false}, asked: {attribute: false}, _wide: {state: true}};

  static styles = [
    base,
    controls,
    css`
      details > summary {
        display: flex;
        gap: 0.6rem;
        align-items: center;
        padding: 0.6rem 0.9rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        font-weight: 500;
        cursor: pointer;
      }

      details > summary::after {
        content: '▾';
        margin-inline-start: auto;
        color: var(--ink-soft);
      }

      details[open] > summary::after {
        content: '▴';
      }

      .wide > summary {
        display: none;
      }

      .facets {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.4rem;
        padding: 1rem 0.2rem;
      }

      .wide .facets {
        padding: 0;
      }

      .scope {
        display: flex;
        gap: 0.55rem;
        align-items: baseline;
        font-size: 0.8125rem;
        color: var(--ink-soft);
      }

      .scope input {
        accent-color: var(--accent);
        transform: translateY(0.1rem);
      }

      .head {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        min-height: 1.9rem;
      }

      h2 {
        color: var(--ink);
        font-size: 0.9375rem;
        font-weight: 600;
      }
    `,
  ];

  #media = matchMedia('(min-width: 60rem)');

  constructor() {
    super();
    this._wide = this.#media.matches;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#media.addEventListener('change', this.#measure);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#media.removeEventListener('change', this.#measure);
  }

  #measure = () => {
    this._wide = this.#media.matches;
  };

  render() {
    const chosen = countSelected(this.asked) + (this.asked.from || this.asked.to ? 1 : 0);
    return html`
      <details class=${this._wide ? 'wide' : ''} ?open=${this._wide}>
        <summary>Narrow down ${chosen === 0 ? nothing : html`<span class="chip">${chosen}</span>`}</summary>
        <div class="facets">
          <div class="head" ?hidden=${!this._wide && chosen === 0}>
            ${this._wide ? html`<h2>Narrow down</h2>` : nothing}
            ${chosen === 0 ? nothing : html`<button class="plain" @click=${() => ask(this, {selected: {}, from: '', to: ''})}>Clear all</button>`}
          </div>
          <year-slider .years=${this.answer.years ?? {}} .asked=${this.asked}></year-slider>
          ${this.#each(LISTS, this.#list)}
          ${this.#each(RANGES, this.#range)}
          ${this.#each(MORE_LISTS, this.#list)}
          ${this.answer.total === 0 ? nothing : this.#scope()}
        </div>
      </details>
    `;
  }

  #each(names, draw) {
    return Object.entries(names)
      .filter(([facet]) => (this.answer.facets[facet] ?? []).length > 0 || this.asked.selected[facet])
      .map(([facet, name]) => draw.call(this, facet, name, this.answer.facets[facet] ?? []));
  }

  #list(facet, name, values) {
    return html`<facet-values .facet=${facet} .name=${name} .values=${values} .asked=${this.asked}></facet-values>`;
  }

  #range(facet, name, values) {
    return html`<facet-range .facet=${facet} .name=${name} .unit=${facet === 'experience' ? 'years' : ''} .values=${values} .asked=${this.asked}></facet-range>`;
  }

  #scope() {
    const period = this.asked.facetScope === 'period';
    return html`
      <label class="scope">
        <input type="checkbox" .checked=${period} @change=${() => ask(this, {facetScope: period ? 'career' : 'period'})}>
        Count only the jobs of the asked period
      </label>
    `;
  }
}

customElements.define('facet-panel', FacetPanel);
