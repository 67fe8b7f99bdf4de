import {LitElement, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {NOTHING, asksNothing, readAddress, writeAddress} from './address.js';
import {isPlainClick} from './ask.js';
import {askedPeriod} from './asked-period.js';
import {pageStyles} from './page-styles.js';
import {SearchSession} from './search-session.js';
import {base, controls} from './styles.js';
import './candidate-drawer.js';
import './facet-panel.js';
import './hit-card.js';
import './no-hits.js';
import './problem-notice.js';
import './result-bar.js';
import './search-box.js';
import './start-page.js';
import './understood-query.js';
import './upload-panel.js';

/** The page: owns the question and the address, runs the searches and lays out the parts. Parts change the question by `ask` events. */
class TenurePage extends LitElement {
  static properties = {_asked: {state: true}, _problem: {state: true}};

  static styles = [base, controls, pageStyles];

  #session = new SearchSession(this);

  constructor() {
    super();
    this._asked = NOTHING;
    this._problem = null;
    this.addEventListener('ask', ({detail}) => this.#ask(detail));
    this.addEventListener('problem', ({detail}) => (this._problem = detail));
    this.addEventListener('taken-in', () => this.#searchAgain());
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.#readAddress);
    addEventListener('keydown', this.#shortcut);
    this.#readAddress();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#readAddress);
    removeEventListener('keydown', this.#shortcut);
  }

  render() {
    const start = asksNothing(this._asked);
    return html`
      <header class=${start ? 'start' : ''}>
        ${start ? nothing : html`<button class="skip" @click=${this.#skip}>Skip to the hits</button>`}
        <h1><a class="brand" href="./" @click=${this.#home}>${logo} Tenure</a></h1>
        <search-box .q=${this._asked.q} .hinted=${!start}></search-box>
        <button class="button add" @click=${() => this.renderRoot.querySelector('upload-panel').choose()}>Add CVs</button>
      </header>
      <main class=${this._asked.candidate === '' ? '' : 'behind'}>
        ${this.#problemNotice()}
        ${start ? html`<start-page></start-page>` : this.#results()}
      </main>
      <candidate-drawer .candidate=${this._asked.candidate} .asked=${this._asked} .hit=${this.#openHit()}></candidate-drawer>
      <upload-panel></upload-panel>
    `;
  }

  #problemNotice() {
    const problem = this.#session.problem ?? this._problem;
    return problem === null ? nothing : html`<problem-notice .problem=${problem} @retry=${() => this.#searchAgain()}></problem-notice>`;
  }

  #results() {
    const {answer, state} = this.#session;
    if (answer === null) {
      return this.#session.problem ? nothing : html`<div class="results" aria-busy="true"><div></div><div class="waiting"><i></i><i></i><i></i></div></div>`;
    }
    const searching = state === 'searching';
    return html`
      <div class="results ${searching ? 'searching' : ''}" aria-busy=${searching}>
        <facet-panel .answer=${answer} .asked=${this._asked}></facet-panel>
        <div class="found">
          <understood-query .query=${answer.query}></understood-query>
          <result-bar .answer=${answer} .asked=${this._asked}></result-bar>
          <p class="unseen" role="status">${searching ? '' : `${answer.total} people found`}</p>
          ${answer.total === 0 ? html`<no-hits .answer=${answer} .asked=${this._asked}></no-hits>` : this.#hits(answer)}
        </div>
      </div>
    `;
  }

  #hits(answer) {
    const labels = Object.fromEntries(answer.query.leaves.map(({id, label}) => [id, label]));
    const period = askedPeriod(this._asked, answer.query.understood);
    return html`
      <ol class="hits">
        ${repeat(answer.hits, ({id}) => id, (hit) => html`<li><hit-card .hit=${hit} .labels=${labels} .asked=${this._asked} .period=${period}></hit-card></li>`)}
      </ol>
      ${answer.next
        ? html`<button class="button more" ?disabled=${this.#session.state !== 'idle'} @click=${() => this.#session.loadMore()}>
            Show more (${answer.hits.length.toLocaleString('en')} of ${answer.total.toLocaleString('en')})
          </button>`
        : nothing}
    `;
  }

  #openHit() {
    return this.#session.answer?.hits.find(({id}) => id === this._asked.candidate) ?? null;
  }

  /** Follows a change of the question: into the address, and, unless only the open candidate changed, into a new search. */
  #ask(change) {
    const before = this._asked;
    this._asked = {...before, ...('q' in change && change.q !== before.q ? {candidate: ''} : {}), ...change};
    const address = './' + writeAddress(this._asked);
    if (writeAddress(this._asked) !== location.search) {
      history.pushState(null, '', address);
    }
    this.#follow(before);
  }

  #readAddress = () => {
    const before = this._asked;
    this._asked = readAddress(location.search);
    this.#follow(before);
  };

  #follow(before) {
    this._problem = null;
    document.title = this._asked.q.trim() === '' ? 'Tenure' : `${this._asked.q} – Tenure`;
    const same = writeAddress({...before, candidate: ''}) === writeAddress({...this._asked, candidate: ''});
    if (!same || (this.#session.answer === null && !asksNothing(this._asked))) {
      this.#session.start(this._asked);
    }
  }

  #searchAgain() {
    this._problem = null;
    this.renderRoot.querySelector('start-page')?.refresh();
    this.#session.start(this._asked);
  }

  #home(event) {
    if (isPlainClick(event)) {
      event.preventDefault();
      this.#ask(NOTHING);
      this.renderRoot.querySelector('search-box').focus();
    }
  }

  #skip() {
    (this.renderRoot.querySelector('hit-card') ?? this.renderRoot.querySelector('result-bar'))?.renderRoot.querySelector('a, h2')?.focus();
  }

  #shortcut = (event) => {
    const typing = event.composedPath().some((node) => ['INPUT', 'SELECT', 'TEXTAREA', 'DIALOG'].includes(node.nodeName));
    if (event.key === '/' && !typing && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      this.renderRoot.querySelector('search-box').focus();
    }
  };
}

const logo = html`
  <svg viewBox="0 0 20 18" aria-hidden="true" fill="currentColor">
    <rect x="0" y="1" width="12" height="4" rx="2" opacity=".45"></rect>
    <rect x="6" y="7" width="14" height="4" rx="2"></rect>
    <rect x="0" y="13" width="9" height="4" rx="2" opacity=".45"></rect>
  </svg>
`;

customElements.define('tenure-page', TenurePage);
