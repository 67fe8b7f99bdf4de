import {LitElement, css, html, nothing} from 'lit';
import {badgeStyles, certaintyBadge} from './certainty-badge.js';
import {base, controls} from './styles.js';

const HEADINGS = {certain: 'Why this person answers the search', possible: 'Why this person possibly answers the search', no: 'Why this person does not answer the search'};

/** Each part of the search and whether the candidate meets it, with what came nearest where not. */
class CandidateWhy extends LitElement {
  static properties = {why: {attribute: false}};

  static styles = [
    base,
    controls,
    badgeStyles,
    css`
      section {
        padding: 1rem 1.2rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }

      h3 {
        font-size: 0.9375rem;
        font-weight: 600;
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
        color: var(--ink-soft);
        font-size: 0.875rem;
      }

      .badge.no {
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `,
  ];

  render() {
    const {certainty, clauses = []} = this.why;
    if (clauses.length === 0) {
      return nothing;
    }
    return html`
      <section aria-label="Why">
        <h3>${HEADINGS[certainty] ?? 'Why'}</h3>
        <ul>
          ${clauses.map((clause) => html`
            <li>
              ${clause.certainty === 'no' ? html`<span class="badge no">Not met</span>` : certaintyBadge(clause.certainty)}
              <code>${clause.text}</code>
              ${clause.nearest ? html`<span class="nearest">${clause.nearest}</span>` : nothing}
            </li>
          `)}
        </ul>
      </section>
    `;
  }
}

customElements.define('candidate-why', CandidateWhy);
