import {LitElement, css, html, nothing} from 'lit';
import {ask} from './ask.js';
import {readAs, replaced} from './leaf-edit.js';
import {base, controls} from './styles.js';

const KINDS = {skill: 'skill', title: 'job title', employer: 'employer', location: 'place', name: 'name', education: 'school', text: 'words', any: 'skill or title'};

/** The query as the server understood it: each leaf with what it stands for and other ways to read it, and the messages about it. */
class UnderstoodQuery extends LitElement {
  static properties = {query: {attribute: false}};

  static styles = [
    base,
    controls,
    css`
      .leaves {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: 0.4rem;
      }

      details {
        position: relative;
      }

      summary {
        display: inline-flex;
        gap: 0.45em;
        align-items: baseline;
        padding: 0.2rem 0.75rem;
        border-radius: 999px;
        background: var(--accent-soft);
        font-size: 0.875rem;
        list-style: none;
        cursor: pointer;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      summary b {
        font-weight: 600;
      }

      summary::after {
        content: '▾';
        color: var(--ink-soft);
      }

      .soft {
        color: var(--ink-soft);
      }

      .card {
        position: absolute;
        z-index: 4;
        top: calc(100% + 4px);
        width: max-content;
        max-width: min(22rem, 80vw);
        padding: 0.8rem 1rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        box-shadow: 0 8px 30px rgb(0 0 0 / 18%);
        font-size: 0.875rem;
      }

      .card .plain {
        display: block;
        margin-top: 0.4rem;
      }

      .printed {
        margin-top: 0.5rem;
        color: var(--ink-soft);
        font-family: var(--mono);
        font-size: 0.78125rem;
        overflow-wrap: anywhere;
      }

      .messages {
        display: grid;
        gap: 0.4rem;
        margin-top: 0.6rem;
      }

      .messages li {
        padding: 0.45rem 0.8rem;
        border-inline-start: 3px solid var(--possible);
        border-radius: 0 8px 8px 0;
        background: var(--possible-soft);
        color: var(--possible);
        font-size: 0.875rem;
      }

      .messages .plain {
        color: inherit;
        font-weight: 600;
      }

      @media print {
        summary::after {
          content: none;
        }
      }
    `,
  ];

  render() {
    const {leaves, understood, messages} = this.query;
    return html`
      <section aria-label="The search as understood" @keydown=${this.#escape} @focusout=${this.#left}>
        <ul class="leaves">${leaves.map((leaf) => html`<li>${this.#leaf(leaf)}</li>`)}</ul>
        ${understood === '' || leaves.length === 0 ? nothing : html`<p class="printed"><span class="unseen">Read as </span>${understood}</p>`}
        ${messages.length === 0 ? nothing : html`<ul class="messages">${messages.map((message) => html`<li>${this.#message(message)}</li>`)}</ul>`}
      </section>
    `;
  }

  #leaf(leaf) {
    const {label, kind, expansions} = leaf;
    const named = expansions?.labels ?? [];
    return html`
      <details name="leaf">
        <summary>
          <span class="soft">${KINDS[kind] ?? kind}</span> <b>${label}</b>
          ${named.length === 0 ? nothing : html`<span class="soft">also ${also(named.slice(0, 2), expansions.count)}</span>`}
        </summary>
        <div class="card">
          ${named.length === 0
            ? html`<p>Stands for itself only.</p>`
            : html`<p>People with any of these count too: ${also(named, expansions.count)}.</p>`}
          ${expansions?.without ? this.#reading(`Only ${label} itself`, expansions.without, replaced(this.query.text, leaf.at, expansions.without)) : nothing}
          ${kind === 'any' ? [this.#field(leaf, 'title', 'As a job title'), this.#field(leaf, 'skill', 'As a skill')] : nothing}
          ${kind === 'text' ? nothing : this.#field(leaf, 'text', 'As words anywhere in a CV')}
        </div>
      </details>
    `;
  }

  #field(leaf, field, label) {
    return this.#reading(label, `${field}:`, readAs(this.query.text, leaf, field));
  }

  #reading(label, code, q) {
    return html`<button class="plain" @click=${() => ask(this, {q})}>${label}: <code>${code}</code></button>`;
  }

  #message({text, at, suggestion}) {
    return suggestion
      ? html`${text} <button class="plain" @click=${() => ask(this, {q: replaced(this.query.text, at, suggestion)})}>Use ${suggestion}</button>`
      : text;
  }

  #escape(event) {
    const open = this.renderRoot.querySelector('details[open]');
    if (event.key === 'Escape' && open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  }

  #left(event) {
    const open = this.renderRoot.querySelector('details[open]');
    if (open && event.relatedTarget && !open.contains(event.relatedTarget)) {
      open.open = false;
    }
  }
}

function also(labels, count) {
  const more = count - labels.length;
  return labels.join(', ') + (more > 0 ? ` … ${more.toLocaleString('en')} more` : '');
}

customElements.define('understood-query', UnderstoodQuery);
