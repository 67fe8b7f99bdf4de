import {LitElement, css, html, nothing} from 'lit';
import {takeIn} from './api.js';
import {ask} from './ask.js';
import {base, controls} from './styles.js';

const AT_ONCE = 2;

/**
 * Takes in CVs: chosen with {@link UploadPanel#choose} or dropped anywhere on the page. Each file is sent on its own, so that one bad file
 * stops no other, and its outcome stays in the list. Dispatches `taken-in` when the last one is done.
 */
class UploadPanel extends LitElement {
  static properties = {_files: {state: true}, _over: {state: true}};

  static styles = [
    base,
    controls,
    css`
      .over {
        position: fixed;
        z-index: 20;
        inset: 0.75rem;
        display: grid;
        place-items: center;
        border: 3px dashed var(--accent);
        border-radius: 20px;
        background: color-mix(in srgb, var(--ground) 88%, transparent);
        color: var(--accent);
        font: 600 1.5rem var(--serif);
        pointer-events: none;
      }

      section {
        position: fixed;
        z-index: 15;
        right: 1rem;
        bottom: 1rem;
        width: min(26rem, 100% - 2rem);
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--surface);
        box-shadow: 0 10px 40px rgb(0 0 0 / 22%);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: 0.6rem 1rem;
        border-bottom: 1px solid var(--line);
      }

      h2 {
        font-size: 0.9375rem;
        font-weight: 600;
      }

      .close {
        padding: 0.3rem 0.5rem;
        border: 0;
        background: none;
        color: var(--ink-soft);
      }

      ul {
        max-height: 16rem;
        overflow-y: auto;
        padding: 0.4rem 1rem 0.8rem;
      }

      li {
        padding: 0.35rem 0;
        font-size: 0.875rem;
        overflow-wrap: anywhere;
      }

      .soft {
        color: var(--ink-soft);
      }

      .wrong {
        color: var(--wrong);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  #waiting = [];
  #running = 0;
  #depth = 0;

  constructor() {
    super();
    this._files = [];
    this._over = false;
  }

  connectedCallback() {
    super.connectedCallback();
    for (const [type, handler] of this.#handlers) {
      addEventListener(type, handler);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const [type, handler] of this.#handlers) {
      removeEventListener(type, handler);
    }
  }

  /** Opens the system's file chooser. */
  choose() {
    this.renderRoot.querySelector('input').click();
  }

  render() {
    return html`
      <input type="file" multiple hidden aria-label="CVs to take in" @change=${this.#chosen}>
      ${this._over ? html`<div class="over">Drop CVs to take them in</div>` : nothing}
      ${this._files.length === 0 ? nothing : this.#list()}
    `;
  }

  #list() {
    const waiting = this._files.filter(({state}) => state === 'waiting').length;
    const taken = this._files.filter(({state}) => state === 'taken in').length;
    return html`
      <section aria-label="CVs taken in">
        <header>
          <h2 role="status">${waiting > 0 ? `Reading ${waiting} of ${this._files.length} …` : `${taken} of ${counted(this._files.length, 'file')} taken in`}</h2>
          ${waiting > 0 ? nothing : html`<button class="close" aria-label="Close the list" @click=${() => (this._files = [])}>✕</button>`}
        </header>
        <ul>${this._files.map((entry) => html`<li>${this.#entry(entry)}</li>`)}</ul>
      </section>
    `;
  }

  #entry({file, state, intake, reason}) {
    if (state === 'waiting') {
      return html`<span class="soft">${file.name} …</span>`;
    }
    if (state === 'refused') {
      return html`${file.name}<br><span class="wrong">${reason}</span>`;
    }
    const notes = intake.notes?.length ?? 0;
    const facts = [intake.jobs === undefined ? '' : counted(intake.jobs, 'job'), notes === 0 ? '' : counted(notes, 'note')].filter(Boolean);
    return html`
      <button class="plain" @click=${() => ask(this, {candidate: intake.id})}>${intake.name || file.name}</button>
      <span class="soft">${facts.join(', ')}</span><br><span class="soft">${file.name}</span>
    `;
  }

  #chosen(event) {
    this.#take(event.target.files);
    event.target.value = '';
  }

  #take(files) {
    const entries = [...files].map((file) => ({file, state: 'waiting'}));
    this._files = [...this._files, ...entries];
    this.#waiting.push(...entries);
    while (this.#running < AT_ONCE && this.#waiting.length > 0) {
      this.#work();
    }
  }

  async #work() {
    this.#running++;
    for (let entry = this.#waiting.shift(); entry; entry = this.#waiting.shift()) {
      Object.assign(entry, await outcome(entry.file));
      this._files = [...this._files];
    }
    if (--this.#running === 0) {
      this.dispatchEvent(new CustomEvent('taken-in', {bubbles: true, composed: true}));
    }
  }

  get #handlers() {
    return [['dragenter', this.#entered], ['dragleave', this.#left], ['dragover', this.#dragged], ['drop', this.#dropped]];
  }

  #entered = (event) => {
    if (event.dataTransfer?.types.includes('Files')) {
      this.#depth++;
      this._over = true;
    }
  };

  #left = () => {
    this.#depth = Math.max(0, this.#depth - 1);
    this._over = this.#depth > 0;
  };

  #dragged = (event) => event.preventDefault();

  #dropped = (event) => {
    event.preventDefault();
    this.#depth = 0;
    this._over = false;
    this.#take(event.dataTransfer?.files ?? []);
  };
}

async function outcome(file) {
  try {
    const intake = await takeIn(file);
    return intake.error ? {state: 'refused', reason: intake.error} : {state: 'taken in', intake};
  } catch (problem) {
    return {state: 'refused', reason: problem.detail || problem.message};
  }
}

function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

customElements.define('upload-panel', UploadPanel);
