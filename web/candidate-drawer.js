import {LitElement, html, nothing} from 'lit';
import {NOTHING, writeAddress} from './address.js';
import {findSimilar, getCandidate, sourceAddress, whyCandidate} from './api.js';
import {ask, isPlainClick} from './ask.js';
import {dayInWords} from './dates.js';
import {drawerStyles} from './candidate-drawer-styles.js';
import {base, controls} from './styles.js';
import './candidate-career.js';
import './candidate-why.js';
import './career-timeline.js';
import './problem-notice.js';

/** One candidate in a drawer over the hits: the career, why it answers the search or not, notes of the parser, and similar people. */
class CandidateDrawer extends LitElement {
  static properties = {
    candidate: {},
    asked: {attribute: false},
    hit: {attribute: false},
    _resume: {state: true},
    _why: {state: true},
    _similar: {state: true},
    _problem: {state: true},
  };

  static styles = [base, controls, drawerStyles];

  #abandon = new AbortController();

  willUpdate(changed) {
    if (changed.has('candidate') && this.candidate) {
      this.#load();
    }
  }

  updated(changed) {
    const dialog = this.renderRoot.querySelector('dialog');
    if (changed.has('candidate') && Boolean(this.candidate) !== dialog.open) {
      if (this.candidate) {
        dialog.showModal();
      } else {
        dialog.close();
      }
    }
  }

  async #load() {
    this.#abandon.abort();
    this.#abandon = new AbortController();
    const {signal} = this.#abandon;
    Object.assign(this, {_resume: null, _why: null, _similar: null, _problem: null});
    const show = (name) => (value) => signal.aborted || (this[name] = value);
    const optional = (call, name) => call.then(show(name), () => show(name)(undefined));
    if (this.asked.q.trim() !== '') {
      optional(whyCandidate(this.candidate, this.asked, signal), '_why');
    }
    optional(findSimilar(this.candidate, signal), '_similar');
    await getCandidate(this.candidate, signal).then(show('_resume'), show('_problem'));
  }

  render() {
    return html`
      <dialog aria-labelledby="name" @close=${this.#closed} @click=${this.#clicked}>
        ${this.candidate ? html`<div class="sheet">${this.#content()}</div>` : nothing}
      </dialog>
    `;
  }

  #content() {
    const close = html`<button class="button close" @click=${this.#close}>Close</button>`;
    if (this._problem) {
      return html`<div class="head"><h2 id="name" tabindex="-1">No career</h2>${close}</div><problem-notice .problem=${this._problem} @retry=${() => this.#load()}></problem-notice>`;
    }
    if (!this._resume) {
      return html`<div class="head"><h2 id="name" tabindex="-1">${this.hit?.name ?? 'Loading …'}</h2>${close}</div>`;
    }
    const {basics = {}, work = [], meta} = this._resume;
    const matching = (this.hit?.jobs ?? []).flatMap((job, index) => (job.matches ? [index] : []));
    const jobs = work.map(({name, position, dates}, index) => ({employer: name ?? null, title: position ?? null, dates: dates ?? null, matches: matching.includes(index)}));
    return html`
      <div class="head">
        <div>
          <h2 id="name" tabindex="-1">${basics.name || this.hit?.source.file || 'Without a name'}</h2>
          <p class="about">${[basics.label, placeOf(basics.location)].filter(Boolean).join(' · ')}</p>
          ${contact(basics)}
        </div>
        ${close}
      </div>
      <career-timeline .jobs=${jobs}></career-timeline>
      ${this._why ? html`<candidate-why .why=${this._why}></candidate-why>` : nothing}
      <candidate-career .resume=${this._resume} .matching=${matching}></candidate-career>
      ${this.#similarPeople()} ${this.#notes(meta?.tenure)}
    `;
  }

  #similarPeople() {
    const {hits, query} = this._similar ?? {hits: []};
    return hits.length === 0
      ? nothing
      : html`
          <h3>More like this</h3>
          <ul class="similar">${hits.map((hit) => html`<li>${this.#person(hit)}</li>`)}</ul>
          <button class="plain" @click=${() => ask(this, {...NOTHING, q: query})}>Search for careers like this one</button>
        `;
  }

  #person({id, name, headline, location, source}) {
    return html`
      <a href=${'./' + writeAddress({...this.asked, candidate: id})} @click=${(event) => this.#follow(event, id)}>${name || source.file}</a>
      <span class="soft">${[headline, location].filter(Boolean).join(' · ')}</span>
    `;
  }

  #notes(tenure) {
    const notes = tenure?.notes ?? [];
    return html`
      <h3>About this reading</h3>
      <p class="soft">${tenure?.asOf ? `The CV was true on ${dayInWords(tenure.asOf)}. ` : nothing}<a href=${sourceAddress(this.candidate)}>Original file${this.hit?.source?.file ? ` (${this.hit.source.file})` : nothing}</a></p>
      ${notes.length === 0
        ? nothing
        : html`<ul class="notes">${notes.map(({message, line}) => html`<li>${message}${line > 0 ? html` <span class="soft">line ${line}</span>` : nothing}</li>`)}</ul>`}
    `;
  }

  #follow(event, candidate) {
    if (isPlainClick(event)) {
      event.preventDefault();
      ask(this, {candidate});
    }
  }

  #clicked(event) {
    if (event.target.localName === 'dialog') {
      this.#close();
    }
  }

  #close() {
    this.renderRoot.querySelector('dialog').close();
  }

  #closed() {
    this.#abandon.abort();
    if (this.candidate) {
      ask(this, {candidate: ''});
    }
  }
}

function placeOf(location) {
  return [location?.address, location?.city, location?.region, location?.countryCode].filter(Boolean).join(', ');
}

function contact({email, phone, profiles = []}) {
  const links = profiles.map(({url}) => url).filter((url) => /^https?:\/\//i.test(url ?? ''));
  return email || phone || links.length > 0
    ? html`
        <p class="contact">
          ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing} ${phone ? html`<span>${phone}</span>` : nothing}
          ${links.map((url) => html`<a href=${url} rel="noopener noreferrer" target="_blank">${url.replace(/^https?:\/\//i, '')}</a>`)}
        </p>
      `
    : nothing;
}

customElements.define('candidate-drawer', CandidateDrawer);
