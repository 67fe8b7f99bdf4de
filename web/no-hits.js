import {LitElement, css, html, nothing} from 'lit';
import {asksNothing, countSelected} from './address.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';

/** What to do when nobody answers: a likelier spelling, and what each part of the question would bring if it were loosened. */
class NoHits extends LitElement {
  static properties = {answer: {attribute: false}, asked: {attribute: false}};

  static styles = [
    base,
    controls,
    css`
      :host {
        padding: 2.2rem 1.8rem;
        border: 1px dashed var(--edge);
        border-radius: 14px;
      }

      h2 {
        font: 600 1.375rem/1.3 var(--serif);
      }

      p,
      ul {
        margin-top: 0.8rem;
      }

      li {
        display: flex;
        gap: 0.8rem;
        align-items: baseline;
        padding: 0.3rem 0;
      }

      .number {
        min-width: 2.5rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }

      .soft {
        color: var(--ink-soft);
      }
    `,
  ];

  render() {
    const {didYouMean = [], help = []} = this.answer;
    return html`
      <h2>Nobody answers this search</h2>
      ${didYouMean.length === 0
        ? nothing
        : html`<p>Did you mean ${didYouMean.map((q, index) => html`${index ? ' or ' : ''}<button class="plain" @click=${() => ask(this, {q})}>${q}</button>`)}?</p>`}
      ${help.length === 0 ? nothing : html`<p class="soft">With one part loosened:</p><ul>${help.map((one) => this.#looser(one))}</ul>`}
      ${this.#filters()}
    `;
  }

  #looser({query, label, count}) {
    return html`
      <li>
        <span class="number">${count.toLocaleString('en')}</span>
        <span><button class="plain" @click=${() => ask(this, {q: query})}>${label}</button></span>
      </li>
    `;
  }

  #filters() {
    const {selected, from, to, certainty} = this.asked;
    if (countSelected(this.asked) > 0 || from !== '' || to !== '' || certainty !== 'possible') {
      const change = {selected: {}, from: '', to: '', certainty: 'possible'};
      return asksNothing({...this.asked, ...change})
        ? nothing
        : html`<p><button class="button" @click=${() => ask(this, change)}>Search again without filters</button></p>`;
    }
    return Object.keys(selected).length === 0 && !this.answer.help?.length
      ? html`<p class="soft">Try fewer words, or OR between them.</p>`
      : nothing;
  }
}

customElements.define('no-hits', NoHits);
