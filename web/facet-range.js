import {LitElement, css, html} from 'lit';
import {live} from 'lit/directives/live.js';
import {withSelected} from './address.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';

/** A facet whose values are years or bands of years ("2-5", "20+") as a range: two lists, from and to. All values between are chosen. */
class FacetRange extends LitElement {
  static properties = {facet: {}, name: {}, unit: {}, values: {attribute: false}, asked: {attribute: false}};

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
        padding: 0 0 0.35rem;
        font-size: 0.8125rem;
        font-weight: 600;
      }

      .bars {
        display: flex;
        align-items: flex-end;
        gap: 2px;
        height: 1.75rem;
        margin-bottom: 0.35rem;
      }

      .bars span {
        flex: 1;
        min-height: 1px;
        border-radius: 2px 2px 0 0;
        background: var(--bar-edge);
      }

      .bars .in {
        background: var(--accent);
      }

      .range {
        display: flex;
        align-items: center;
        gap: 0.4rem;
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }

      select {
        flex: 1;
        min-width: 0;
        padding: 0.25rem 0.3rem;
        border: 1px solid var(--edge);
        border-radius: 8px;
        background: var(--surface);
        color: var(--ink);
      }
    `,
  ];

  constructor() {
    super();
    this.values = [];
  }

  render() {
    const values = this.#ordered();
    const chosen = values.map(({value}) => (this.asked.selected[this.facet] ?? []).includes(value));
    const [first, last] = [chosen.indexOf(true), chosen.lastIndexOf(true)];
    const most = Math.max(1, ...values.map(({count}) => count));
    return html`
      <fieldset>
        <legend>${this.name}</legend>
        <div class="bars" aria-hidden="true">
          ${values.map(({label, count}, index) => html`
            <span class=${first < 0 || chosen[index] ? 'in' : ''} style="height: ${(100 * count) / most}%" title="${label}: ${count}"></span>
          `)}
        </div>
        <div class="range">
          ${this.#list('from', values, first, (from) => this.#choose(values, from, last < 0 ? values.length - 1 : last))}
          to
          ${this.#list('to', values, last, (to) => this.#choose(values, first < 0 ? 0 : first, to))}
        </div>
      </fieldset>
    `;
  }

  #list(end, values, chosen, choose) {
    return html`
      <select aria-label="${this.name}: ${end}" @change=${(event) => choose(event.target.value === '' ? -1 : Number(event.target.value))}>
        <option value="" .selected=${live(chosen < 0)}>any</option>
        ${values.map(({label, count}, index) => html`<option value=${index} .selected=${live(index === chosen)}>${label} (${count})</option>`)}
      </select>
    `;
  }

  #choose(values, from, to) {
    const whole = from < 0 || to < 0;
    const chosen = whole ? [] : values.slice(Math.min(from, to), Math.max(from, to) + 1).map(({value}) => value);
    ask(this, {selected: withSelected(this.asked, this.facet, chosen)});
  }

  /** By the first number of the value, with chosen values that the answer does not hold; years without a gap. */
  #ordered() {
    const byValue = new Map(this.values.map((value) => [value.value, value]));
    const chosen = this.asked.selected[this.facet] ?? [];
    const all = new Set([...byValue.keys(), ...chosen]);
    if ([...all].every((value) => /^\d{4}$/.test(value))) {
      const years = [...all].map(Number);
      for (let year = Math.min(...years); year <= Math.max(...years); year++) {
        all.add(String(year));
      }
    }
    return [...all]
      .sort((a, b) => numberOf(a) - numberOf(b))
      .map((value) => ({value, label: this.#label(value), count: byValue.get(value)?.count ?? 0}));
  }

  #label(value) {
    return value.replace('-', '–') + (this.unit ? ` ${this.unit}` : '');
  }
}

function numberOf(value) {
  return Number(/\d+/.exec(value)?.[0] ?? -1);
}

customElements.define('facet-range', FacetRange);
