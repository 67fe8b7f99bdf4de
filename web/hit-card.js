import {LitElement, css, html, nothing} from 'lit';
import {writeAddress} from './address.js';
import {ask, isPlainClick} from './ask.js';
import {badgeStyles, certaintyBadge} from './certainty-badge.js';
import {dayInWords} from './dates.js';
import {scoreParts, scoreStyles} from './score-parts.js';
import {base, controls} from './styles.js';
import './career-timeline.js';
import './job-evidence.js';

const SHORT = 3;

/** A candidate who answers the query: who, how surely, the career at a glance, and the evidence job by job. */
class HitCard extends LitElement {
  static properties = {
    hit: {attribute: false},
    labels: {attribute: false},
    asked: {attribute: false},
    period: {attribute: false},
    _all: {state: true},
    _score: {state: true},
  };

  static styles = [
    base,
    controls,
    badgeStyles,
    scoreStyles,
    css`
      article {
        padding: 1.25rem 1.5rem 1rem;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--surface);
        box-shadow: var(--shadow);
      }

      header {
        display: flex;
        gap: 0.2rem 1rem;
        align-items: flex-start;
        justify-content: space-between;
      }

      h3 {
        font: 600 1.3125rem/1.25 var(--serif);
        letter-spacing: -0.005em;
      }

      h3 a {
        color: inherit;
        text-decoration: none;
      }

      h3 a:hover {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.18em;
      }

      .about {
        margin-top: 0.1rem;
        color: var(--ink-soft);
        font-size: 0.9375rem;
      }

      .sure {
        max-width: 16rem;
        text-align: end;
      }

      .sure p {
        margin-top: 0.2rem;
        color: var(--possible);
        font-size: 0.8125rem;
      }

      career-timeline {
        margin: 0.9rem 0 1rem;
      }

      .evidence {
        display: grid;
        gap: 0.9rem;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 1.3rem;
        align-items: baseline;
        margin-top: 0.9rem;
        padding-top: 0.6rem;
        border-top: 1px solid var(--line);
      }

      footer span {
        margin-inline-start: auto;
        color: var(--ink-soft);
        font-size: 0.78125rem;
      }

      .parts {
        margin-top: 0.6rem;
      }

      @media (max-width: 40rem) {
        article {
          padding: 1rem 1rem 0.7rem;
        }
      }

      @media print {
        article {
          break-inside: avoid;
          box-shadow: none;
        }

        footer {
          display: none;
        }
      }
    `,
  ];

  render() {
    const {hit} = this;
    const about = [hit.headline, hit.location].filter(Boolean).join(' · ');
    const shown = this._all ? hit.evidence : hit.evidence.slice(0, SHORT);
    return html`
      <article aria-labelledby="name">
        <header>
          <div>
            <h3 id="name"><a href=${this.#address()} @click=${this.#open}>${hit.name || hit.source.file}</a></h3>
            ${about === '' ? nothing : html`<p class="about">${about}</p>`}
          </div>
          <div class="sure" ?hidden=${shown.length === 0}>${certaintyBadge(hit.certainty)}${this.#reason(shown)}</div>
        </header>
        <career-timeline .jobs=${hit.jobs ?? []} .period=${this.period}></career-timeline>
        <div class="evidence" ?hidden=${shown.length === 0}>
          ${shown.map((evidence) => html`<job-evidence .evidence=${evidence} .labels=${this.labels}></job-evidence>`)}
        </div>
        <footer>
          ${this.#more(hit.evidence.length - SHORT)}
          <button class="plain" @click=${this.#open}>Whole career</button>
          ${hit.explain?.length
            ? html`<button class="plain" aria-expanded=${Boolean(this._score)} @click=${() => (this._score = !this._score)}>Why this score</button>`
            : nothing}
          <span>CV of ${dayInWords(hit.asOf)}</span>
        </footer>
        ${this._score ? html`<div class="parts">${scoreParts(hit, this.labels)}</div>` : nothing}
      </article>
    `;
  }

  /** Why the hit is only possible, unless the evidence that shows says it. Without a doubt about a job it is a matter of the dates together. */
  #reason(shown) {
    if (this.hit.certainty === 'certain' || shown.some(({doubts}) => doubts.length > 0)) {
      return nothing;
    }
    const [doubt = 'It depends on how the dates are read'] = this.hit.evidence.flatMap(({doubts}) => doubts);
    return html`<p>${doubt}</p>`;
  }

  #more(count) {
    return count <= 0
      ? nothing
      : html`<button class="plain" aria-expanded=${Boolean(this._all)} @click=${() => (this._all = !this._all)}>
          ${this._all ? 'Less evidence' : `${count} more`}
        </button>`;
  }

  #address() {
    return './' + writeAddress({...this.asked, candidate: this.hit.id});
  }

  #open(event) {
    if (isPlainClick(event)) {
      event.preventDefault();
      ask(this, {candidate: this.hit.id});
    }
  }
}

customElements.define('hit-card', HitCard);
