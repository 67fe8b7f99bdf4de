import {LitElement, css, html, nothing} from 'lit';
import {lengthInWords, periodInWords} from './dates.js';
import {markedText} from './marked-text.js';
import {base, controls} from './styles.js';

const PROVENANCE = {
  used: null,
  undated: 'in a job without dates of its own',
  listed: 'only listed, in no job',
  implied: 'implied by a narrower skill',
};

/** What one job (or the rest of the CV) shows of what was asked: when it was, the sentences with marks, how it is known, and the doubts. */
class JobEvidence extends LitElement {
  static properties = {evidence: {attribute: false}, labels: {attribute: false}};

  static styles = [
    base,
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: 9.5rem minmax(0, 1fr);
        gap: 0.1rem 1.2rem;
        font-size: 0.9375rem;
      }

      .when {
        padding-top: 0.1rem;
        color: var(--ink-soft);
        font-size: 0.8125rem;
        line-height: 1.45;
        font-variant-numeric: tabular-nums;
      }

      .when small {
        display: block;
        font-size: 0.75rem;
      }

      .role {
        font-weight: 600;
      }

      .role span {
        color: var(--ink-soft);
        font-weight: 400;
      }

      blockquote {
        margin: 0.2rem 0 0;
        font: 400 1rem/1.5 var(--serif);
        overflow-wrap: anywhere;
      }

      .how {
        color: var(--ink-soft);
        font: 400 0.78125rem var(--sans);
      }

      .doubts {
        margin-top: 0.25rem;
        color: var(--possible);
        font-size: 0.8125rem;
      }

      .doubts li::before {
        content: '? ';
        font-weight: 700;
      }

      @media (max-width: 40rem) {
        :host {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  render() {
    const {job, employer, title, dates, snippets, doubts} = this.evidence;
    const outside = job === null || job < 0;
    const said = merged(snippets);
    return html`
      <p class="when">
        ${outside ? 'No date' : periodInWords(dates)}
        ${outside ? nothing : html`<small>${dates && !dates.stated ? 'inferred from the CV' : lengthInWords(dates)}</small>`}
      </p>
      <div>
        <p class="role">${outside ? html`<span>Outside the jobs</span>` : roleOf(marked(title, said), marked(employer, said))}</p>
        ${said.filter(({text}) => text !== title && text !== employer).map((snippet) => this.#snippet(snippet))}
        ${doubts.length === 0 ? nothing : html`<ul class="doubts">${doubts.map((doubt) => html`<li>${doubt}</li>`)}</ul>`}
      </div>
    `;
  }

  #snippet({text, marks, leaves}) {
    const ways = leaves
      .map(({leaf, provenance}) => [this.labels[leaf] ?? '', PROVENANCE[provenance] ?? ''])
      .filter(([, way]) => way !== '')
      .map(([label, way]) => `${label} ${way}`);
    return html`
      <blockquote>${markedText(text, marks)}${ways.length === 0 ? nothing : html` <span class="how">${ways.join(' · ')}</span>`}</blockquote>
    `;
  }
}

function roleOf(title, employer) {
  return title && employer ? html`${title} <span>at</span> ${employer}` : (title ?? employer ?? 'A job without a name');
}

/** A title or employer, marked where it is itself the evidence. */
function marked(name, snippets) {
  const own = name && snippets.find(({text}) => text === name);
  return own ? markedText(name, own.marks) : name;
}

/** Snippets of the same sentence as one, with the marks of all. */
function merged(snippets) {
  const byText = new Map();
  for (const {text, marks, leaf, provenance} of snippets) {
    const one = byText.get(text) ?? {text, marks: [], leaves: []};
    one.marks.push(...marks);
    if (!one.leaves.some((other) => other.leaf === leaf)) {
      one.leaves.push({leaf, provenance});
    }
    byText.set(text, one);
  }
  return [...byText.values()];
}

customElements.define('job-evidence', JobEvidence);
