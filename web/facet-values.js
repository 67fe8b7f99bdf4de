import {LitElement, css, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {withSelected} from './address.js';
import {findFacetValues} from './api.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';

const SHORT = 6;
const PAUSE_MILLIS = 150;

/** One facet as checkboxes with counts, a search inside it and "show more". Chosen values always show, also when they count zero. */
class FacetValues extends LitElement {
  static properties = {
    facet: {},
    name: {},
    values: {attribute: false},
    asked: {attribute: false},
    _found: {state: true},
    _prefix: {state: true},
    _all: {state: true},
  };

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

      legend {
        display: flex;
        width: 100%;
        padding: 0 0 0.25rem;
        font-size: 0.8125rem;
        font-weight: 600;
      }

      .find {
        width: 100%;
        margin-bottom: 0.25rem;
        padding: 0.25rem 0.5rem;
        border: 1px solid var(--edge);
        border-radius: 8px;
        background: var(--surface);
        font-size: 0.8125rem;
      }

      label {
        display: flex;
        align-items: baseline;
        gap: 0.55rem;
        min-height: 1.75rem;
        padding: 0.15rem 0.3rem;
        border-radius: 6px;
        font-size: 0.875rem;
        cursor: pointer;
      }

      label:hover {
        background: var(--sunken);
      }

      label.none {
        color: var(--ink-soft);
      }

      input[type='checkbox'] {
        flex: none;
        width: 1rem;
        height: 1rem;
        margin: 0;
        accent-color: var(--accent);
        transform: translateY(0.15rem);
      }

      .label {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .number {
        color: var(--ink-soft);
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
      }

      .list.all {
        max-height: 20rem;
        overflow-y: auto;
      }

      .plain {
        padding: 0.25rem 0.3rem;
        font-size: 0.8125rem;
      }

      .nothing {
        padding: 0.2rem 0.3rem;
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }
    `,
  ];

  #timer = 0;
  #abandon = new AbortController();

  constructor() {
    super();
    this.values = [];
    this._found = null;
    this._prefix = '';
    this._all = false;
  }

  willUpdate(changed) {
    if (changed.has('asked') && this._found !== null) {
      this.#find();
    }
  }

  render() {
    const values = this.#kept(this._found ?? this.values);
    const shown = values.filter(({value}, index) => index < SHORT || this._all || this._prefix !== '' || this.#selected.includes(value));
    const hidden = values.length - shown.length;
    return html`
      <fieldset>
        <legend>${this.name}</legend>
        ${this.values.length > SHORT || this._prefix !== ''
          ? html`<input class="find" type="search" aria-label="Find in ${this.name.toLowerCase()}" placeholder="Find …" .value=${live(this._prefix)} @input=${this.#typed}>`
          : nothing}
        <div class="list ${this._all ? 'all' : ''}">
          ${repeat(shown, ({value}) => value, (value) => this.#value(value))}
          ${shown.length === 0 ? html`<p class="nothing">Nothing called “${this._prefix}”</p>` : nothing}
        </div>
        ${hidden > 0 ? html`<button class="plain" @click=${this.#more}>Show more</button>` : nothing}
        ${this._all ? html`<button class="plain" @click=${this.#fewer}>Show fewer</button>` : nothing}
      </fieldset>
    `;
  }

  #value({value, label, count}) {
    const selected = this.#selected.includes(value);
    return html`
      <label class=${count === 0 ? 'none' : ''}>
        <input type="checkbox" .checked=${live(selected)} @change=${() => this.#toggle(value, !selected)}>
        <span class="label">${label}</span>
        <span class="number">${count.toLocaleString('en')}</span>
      </label>
    `;
  }

  get #selected() {
    return this.asked?.selected[this.facet] ?? [];
  }

  /** The values with the chosen ones that are not among them; those that are keep their place, so that nothing moves under the pointer. */
  #kept(values) {
    const absent = this.#selected.filter((value) => !values.some((one) => one.value === value));
    return [...absent.map((value) => this.values.find((one) => one.value === value) ?? {value, label: value, count: 0}), ...values];
  }

  #toggle(value, on) {
    const values = on ? [...this.#selected, value] : this.#selected.filter((one) => one !== value);
    ask(this, {selected: withSelected(this.asked, this.facet, values)});
  }

  #typed(event) {
    this._prefix = event.target.value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#find(), PAUSE_MILLIS);
  }

  #more() {
    this._all = true;
    this.#find();
  }

  #fewer() {
    this._all = false;
    this.#find();
  }

  async #find() {
    this.#abandon.abort();
    this.#abandon = new AbortController();
    const {signal} = this.#abandon;
    const prefix = this._prefix.trim();
    if (prefix === '' && !this._all) {
      this._found = null;
      return;
    }
    try {
      const found = await findFacetValues(this.asked, this.facet, {prefix, size: this._all ? 500 : 40, signal});
      if (!signal.aborted) {
        this._found = found;
      }
    } catch (problem) {
      if (!signal.aborted) {
        this.dispatchEvent(new CustomEvent('problem', {detail: problem, bubbles: true, composed: true}));
      }
    }
  }
}

customElements.define('facet-values', FacetValues);
