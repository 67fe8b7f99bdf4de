import {LitElement, css, html, nothing} from 'lit';
import {base, controls} from './styles.js';

/** Why there is no answer, in the server's words, and a way on. Dispatches `retry`. */
class ProblemNotice extends LitElement {
  static properties = {problem: {attribute: false}};

  static styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.5rem;
        align-items: center;
        justify-content: space-between;
        padding: 0.9rem 1.2rem;
        border-inline-start: 4px solid var(--wrong);
        border-radius: 0 12px 12px 0;
        background: var(--wrong-soft);
      }

      h2 {
        color: var(--wrong);
        font-size: 1rem;
        font-weight: 600;
      }

      p {
        overflow-wrap: anywhere;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    addEventListener('online', this.#retry);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('online', this.#retry);
  }

  render() {
    const {title, detail, message, passing} = this.problem;
    return html`
      <div role="alert">
        <h2>${navigator.onLine ? (title ?? 'Something went wrong') : 'You are offline'}</h2>
        <p>${detail || (title ? '' : message)}</p>
      </div>
      ${passing ? html`<button class="button" @click=${this.#retry}>Try again</button>` : nothing}
    `;
  }

  #retry = () => {
    this.dispatchEvent(new CustomEvent('retry'));
  };
}

customElements.define('problem-notice', ProblemNotice);
