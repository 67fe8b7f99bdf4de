import {LitElement, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {suggest} from './api.js';
import {ask} from './ask.js';
import {searchBoxStyles} from './search-box-styles.js';
import {base, controls} from './styles.js';
import './search-hints.js';

const PAUSE_MILLIS = 90;

/** The query's text with completion of the word at the cursor; a combobox of the ARIA practices. Asks on Enter or with the button. */
class SearchBox extends LitElement {
  static properties = {
    q: {},
    hinted: {type: Boolean},
    _suggestions: {state: true},
    _active: {state: true},
    _hints: {state: true},
  };

  static styles = [base, controls, searchBoxStyles];

  #timer = 0;
  #abandon = new AbortController();

  constructor() {
    super();
    this.q = '';
    this._suggestions = [];
    this._active = -1;
    this._hints = false;
  }

  /** Puts the cursor into the box and marks its text. */
  focus() {
    this.#input?.focus();
    this.#input?.select();
  }

  get #input() {
    return this.renderRoot.querySelector('input');
  }

  render() {
    const open = this._suggestions.length > 0;
    return html`
      <form role="search" @submit=${this.#submit} @focusout=${this.#left} @keydown=${this.#key}>
        <svg class="glass" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5"></circle>
          <path d="m13 13 5 5" stroke-linecap="round"></path>
        </svg>
        <input
          type="search" role="combobox" aria-label="Search working lives" aria-autocomplete="list" aria-controls="suggestions"
          aria-expanded=${open} aria-activedescendant=${this._active < 0 ? nothing : `suggestion-${this._active}`}
          autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
          placeholder="Puppet AND AWS after 2010" .value=${live(this.q)} @input=${this.#typed}>
        ${this.q === '' ? nothing : html`<button class="clear" type="button" aria-label="Clear the search" @click=${this.#clear}>✕</button>`}
        ${this.hinted
          ? html`<button class="clear" type="button" aria-label="Words of a search" aria-expanded=${this._hints} @click=${() => (this._hints = !this._hints)}>?</button>`
          : nothing}
        <button class="button main go">Search</button>
        ${this._hints ? html`<div class="hints"><search-hints @ask=${this.#close}></search-hints></div>` : nothing}
        <ul id="suggestions" role="listbox" aria-label="Suggestions" ?hidden=${!open}>
          ${this._suggestions.map((suggestion, index) => this.#suggestion(suggestion, index))}
        </ul>
        <span class="unseen" role="status">${open ? `${this._suggestions.length} suggestions` : ''}</span>
      </form>
    `;
  }

  #suggestion(suggestion, index) {
    const {label, kind, count} = suggestion;
    return html`
      <li id="suggestion-${index}" role="option" aria-selected=${index === this._active} @pointerdown=${(event) => event.preventDefault()}
        @click=${() => this.#accept(suggestion)}>
        <span>${label}</span>
        <span class="kind">${kind}${count ? ` · ${count.toLocaleString('en')}` : ''}</span>
      </li>
    `;
  }

  #typed(event) {
    this.q = event.target.value;
    this._hints = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#complete(), PAUSE_MILLIS);
  }

  async #complete() {
    this.#abandon.abort();
    this.#abandon = new AbortController();
    const {signal} = this.#abandon;
    const at = this.#input.selectionStart ?? this.q.length;
    try {
      const suggestions = this.q.trim() === '' ? [] : await suggest(this.q, at, signal);
      if (!signal.aborted) {
        this.#show(suggestions);
      }
    } catch {
      // Without suggestions the box works as before; a server that is away shows itself at the search.
      this.#show([]);
    }
  }

  #key(event) {
    const move = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (move && this._suggestions.length > 0) {
      event.preventDefault();
      const places = this._suggestions.length + 1;
      this._active = ((this._active + 1 + move + places) % places) - 1;
      this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'}));
    } else if (event.key === 'Enter' && this._active >= 0) {
      event.preventDefault();
      this.#accept(this._suggestions[this._active]);
    } else if (event.key === 'Escape' && (this._hints || this._suggestions.length > 0)) {
      event.preventDefault();
      this.#close();
    }
  }

  async #accept({text, replace: [start, end]}) {
    const rest = this.q.slice(end);
    const gap = rest.startsWith(' ') || text.endsWith(':') ? '' : ' ';
    this.q = this.q.slice(0, start) + text + gap + rest;
    this.#show([]);
    await this.updateComplete;
    const cursor = start + text.length + gap.length;
    this.#input.focus();
    this.#input.setSelectionRange(cursor, cursor);
  }

  #show(suggestions) {
    this._suggestions = suggestions;
    this._active = -1;
  }

  #submit(event) {
    event.preventDefault();
    this.#close();
    ask(this, {q: this.q.trim()});
  }

  #clear() {
    this.#close();
    this.q = '';
    ask(this, {q: ''});
    this.focus();
  }

  #left(event) {
    if (!this.renderRoot.contains(event.relatedTarget)) {
      this.#close();
    }
  }

  #close() {
    this._hints = false;
    clearTimeout(this.#timer);
    this.#abandon.abort();
    this.#show([]);
  }
}

customElements.define('search-box', SearchBox);
