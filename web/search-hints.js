import {LitElement, css, html} from 'lit';
import {ask} from './ask.js';
import {base, controls} from './styles.js';

const WORDS = [
  ['AND  OR  NOT', 'Puppet AND (AWS OR Azure)'],
  ['after, since, before, until, in', 'Solaris before 2009'],
  ['between … and …', 'AWS between 2012 and 2016'],
  ['currently, formerly', 'Python currently'],
  ['for N years, N+ years', 'Java for 5 years'],
  ['same job', 'Puppet AND AWS same job'],
  ['then', 'Solaris then Linux'],
  ['skill: title: employer: location:', 'employer:university AND skill:SQL'],
  ['exact: leaves out narrower skills', 'exact:AWS'],
  ['"…" and text: for words', 'text:"night shift"'],
];


/** The words of the query language, each with a search that uses them. */
class SearchHints extends LitElement {
  static styles = [
    base,
    controls,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.3rem 1.5rem;
        font-size: 0.9375rem;
      }

      dt {
        color: var(--ink-soft);
      }

      dd .plain {
        font-family: var(--mono);
        font-size: 0.8125rem;
      }

      @media (max-width: 34rem) {
        dl {
          grid-template-columns: 1fr;
          gap: 0 0;
        }

        dd {
          margin-bottom: 0.6rem;
        }
      }
    `,
  ];

  render() {
    return html`
      <dl>
        ${WORDS.map(([words, q]) => html`
          <dt>${words}</dt>
          <dd><button class="plain" @click=${() => ask(this, {q})}>${q}</button></dd>
        `)}
      </dl>
    `;
  }
}

customElements.define('search-hints', SearchHints);
