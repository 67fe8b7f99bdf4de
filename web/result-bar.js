import {LitElement, css, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';

const SORTS = {
  relevance: 'Best match',
  recent: 'Most recent use',
  longest: 'Longest use',
  experience: 'Most experience',
  cv: 'Newest CV',
  name: 'Name',
};

/** How many people answer, how surely, and in which order they stand. */
class ResultBar extends LitElement {
  static properties = {answer: {attribute: false}, asked: {attribute: false}};

  static styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.2rem;
        align-items: center;
        justify-content: space-between;
      }

      h2 {
        font: 600 1.125rem/1.3 var(--sans);
      }

      h2 small {
        color: var(--ink-soft);
        font-size: 0.875rem;
        font-weight: 400;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        font-size: 0.875rem;
      }

      fieldset {
        display: flex;
        margin: 0;
        padding: 2px;
        border: 1px solid var(--edge);
        border-radius: 999px;
        background: var(--surface);
      }

      fieldset label {
        padding: 0.15rem 0.75rem;
        border-radius: 999px;
        cursor: pointer;
      }

      fieldset label:has(:checked) {
        background: var(--accent);
        color: var(--on-accent);
      }

      fieldset label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      select {
        min-height: 2.1rem;
        padding: 0.2rem 0.5rem;
        border: 1px solid var(--edge);
        border-radius: 999px;
        background: var(--surface);
      }

      @media print {
        .choices {
          display: none;
        }
      }
    `,
  ];

  render() {
    return html`
      <h2 tabindex="-1">${this.#count()}</h2>
      <div class="choices">
        <fieldset>
          <legend class="unseen">Certainty</legend>
          ${this.#certainty('possible', 'All')} ${this.#certainty('certain', 'Certain only')}
        </fieldset>
        <label>
          <span class="unseen">Order</span>
          <select @change=${(event) => ask(this, {sort: event.target.value})}>
            ${Object.entries(SORTS).map(([sort, name]) => html`<option value=${sort} .selected=${live(sort === this.asked.sort)}>${name}</option>`)}
          </select>
        </label>
      </div>
    `;
  }

  #count() {
    const {total, facets} = this.answer;
    const counts = Object.fromEntries((facets.certainty ?? []).map(({value, count}) => [value, count]));
    const possible = this.asked.certainty === 'possible' ? (counts.possible ?? 0) : 0;
    return html`
      ${total.toLocaleString('en')} ${total === 1 ? 'person' : 'people'}
      ${possible === 0 ? nothing : html`<small>${possible.toLocaleString('en')} of them only possibly</small>`}
    `;
  }

  #certainty(value, name) {
    return html`
      <label>
        <input class="unseen" type="radio" name="certainty" value=${value} .checked=${live(this.asked.certainty === value)} @change=${() => ask(this, {certainty: value})}>
        ${name}
      </label>
    `;
  }
}

customElements.define('result-bar', ResultBar);
