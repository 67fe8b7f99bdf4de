import {LitElement, css, html, nothing} from 'lit';
import {getOverview} from './api.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';
import './search-hints.js';

const EXAMPLES = [
  ['Puppet AND AWS after 2010', 'two skills, each in some job after 2010'],
  ['SQL AND Python same job', 'both in one and the same job'],
  ['systems administrator then SRE', 'one after the other'],
  ['Java for 5 years', 'months add up over jobs'],
  ['teacher formerly', 'what somebody is no more'],
  ['(Kubernetes OR Docker) NOT AWS since 2018', 'brackets, or, not'],
];

/** What stands below an empty search box: how many people there are, searches to try, and the words of the query language. */
class StartPage extends LitElement {
  static properties = {_overview: {state: true}};

  static styles = [
    base,
    controls,
    css`
      :host {
        max-width: 46rem;
        margin: 0 auto;
      }

      .count {
        margin: 1.1rem 0 2.6rem;
        color: var(--ink-soft);
        text-align: center;
      }

      h2 {
        margin: 2.2rem 0 0.7rem;
        color: var(--ink-soft);
        font-size: 0.8125rem;
        font-weight: 600;
      }

      .examples {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: 0.6rem;
      }

      .example {
        width: 100%;
        height: 100%;
        padding: 0.75rem 1rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        text-align: start;
        transition: border-color 0.12s;
      }

      .example:hover {
        border-color: var(--accent);
      }

      .example b {
        display: block;
        font-weight: 500;
      }

      .example span {
        color: var(--ink-soft);
        font-size: 0.875rem;
      }

      .skills {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }

      .chip span {
        color: var(--ink-soft);
      }
    `,
  ];

  constructor() {
    super();
    this._overview = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  /** Counts again, after people were taken in. */
  async refresh() {
    try {
      this._overview = await getOverview();
    } catch (problem) {
      this.dispatchEvent(new CustomEvent('problem', {detail: problem, bubbles: true, composed: true}));
    }
  }

  render() {
    return html`
      <p class="count">${this.#count()}</p>
      <h2>Searches to try</h2>
      <ul class="examples">
        ${EXAMPLES.map(([q, meaning]) => html`
          <li><button class="example" @click=${() => ask(this, {q})}><b>${q}</b><span>${meaning}</span></button></li>
        `)}
      </ul>
      ${this.#skills()}
      <h2>Words of a search</h2>
      <search-hints></search-hints>
    `;
  }

  #count() {
    const people = this._overview?.people;
    if (people === undefined) {
      return html`&nbsp;`;
    }
    if (people === 0) {
      return 'Nobody is in the index yet. Drop CVs anywhere on this page to take them in.';
    }
    const number = people.toLocaleString('en');
    return html`Search ${number} working ${people === 1 ? 'life' : 'lives'}, or
      <button class="plain" @click=${() => ask(this, {sort: 'name'})}>look through all of them</button>.`;
  }

  #skills() {
    const skills = this._overview?.skills ?? [];
    if (skills.length === 0) {
      return nothing;
    }
    return html`
      <h2>What people here have done most</h2>
      <ul class="skills">
        ${skills.map(({label, count}) => html`
          <li><button class="chip" @click=${() => ask(this, {q: quoted(label)})}>${label} <span>${count.toLocaleString('en')}</span></button></li>
        `)}
      </ul>
    `;
  }
}

/** A skill's name as a query that names it. */
function quoted(label) {
  return /^[\p{L}\p{N}]+$/u.test(label) ? `skill:${label}` : `skill:"${label.replaceAll('"', '')}"`;
}

customElements.define('start-page', StartPage);
