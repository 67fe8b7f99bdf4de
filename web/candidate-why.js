import {LitElement, css, html, nothing} from 'lit';
import {badgeStyles, certaintyBadge} from './certainty-badge.js';
import {base, controls} from './styles.js';
import './job-evidence.js';

const MOST = 2;

const HEADINGS = {certain: 'Why this person answers the search', possible: 'Why this person possibly answers the search', no: 'Why this person does not answer the search'};

/** Each part of the search and whether the candidate meets it, with the evidence or what came nearest. Folded where all is clear. */
class CandidateWhy extends LitElement {
  static properties = {why: {attribute: false}};

  static styles = [
    base,
    controls,
    badgeStyles,
    css`
      details {
        padding: 1rem 1.2rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }

      summary {
        font-size: 0.9375rem;
        font-weight: 600;
        cursor: pointer;
      }

      ul {
        display: grid;
        gap: 0.4rem;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 0.8rem;
        align-items: baseline;
        padding-top: 0.5rem;
        font-size: 0.9375rem;
      }

      .nearest {
        flex-basis: 100%;
        display: grid;
        gap: 0.5rem;
        padding-inline-start: 0.8rem;
        border-inline-start: 2px solid var(--line);
      }

      .nearest > span {
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }

      .badge.no {
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `,
  ];

  render() {
    const {certainty, clauses, query} = this.why;
    const labels = Object.fromEntries(query.leaves.map(({id, label}) => [id, label]));
    if (clauses.length === 0) {
      return nothing;
    }
    return html`
      <details ?open=${certainty !== 'certain'}>
        <summary>${HEADINGS[certainty]}</summary>
        <ul>
          ${clauses.map((clause) => this.#clause(clause, labels))}
        </ul>
      </details>
    `;
  }

  #clause({text, certainty, nearest}, labels) {
    const met = certainty !== 'no';
    return html`
      <li>
        ${met ? certaintyBadge(certainty) : html`<span class="badge no">Not met</span>`}
        <code>${text}</code>
        ${nearest.length === 0
          ? nothing
          : html`
              <div class="nearest">
                ${met ? nothing : html`<span>What came nearest</span>`}
                ${nearest.slice(0, MOST).map((evidence) => html`<job-evidence .evidence=${evidence} .labels=${labels}></job-evidence>`)}
              </div>
            `}
      </li>
    `;
  }
}

customElements.define('candidate-why', CandidateWhy);
