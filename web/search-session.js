import {search} from './api.js';
import {asksNothing} from './address.js';

/**
 * Runs the searches of a component: one at a time, the newest question wins. The last answer stays until the next one is there, so that the
 * page does not flicker.
 *
 * @implements {import('lit').ReactiveController}
 */
export class SearchSession {
  /** @type {import('./types.js').SearchAnswer|null} all pages loaded so far, as one answer */
  answer = null;
  /** @type {import('./api.js').Problem|null} */
  problem = null;
  /** 'idle', 'searching' or 'loading more' */
  state = 'idle';

  #host;
  #abandon = new AbortController();
  #asked = null;

  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#abandon.abort();
  }

  /** @param {import('./address.js').Asked} asked */
  async start(asked) {
    this.#abandon.abort();
    this.#asked = asked;
    if (asksNothing(asked)) {
      this.#become({answer: null, problem: null, state: 'idle'});
      return;
    }
    this.#abandon = new AbortController();
    this.#become({state: 'searching'});
    await this.#run(async (signal) => search(asked, {signal}), null);
  }

  /** Asks the last question again. */
  retry() {
    return this.#asked === null ? Promise.resolve() : this.start(this.#asked);
  }

  /** Adds the next page of hits. */
  async loadMore() {
    if (this.state !== 'idle' || !this.answer?.next) {
      return;
    }
    const before = this.answer;
    this.#become({state: 'loading more'});
    await this.#run(async (signal) => {
      const page = await search(this.#asked, {cursor: before.next, signal});
      return {...before, hits: [...before.hits, ...page.hits], next: page.next};
    }, before);
  }

  /** Failing, a new question has no answer, while more hits leave those that are there. */
  async #run(call, onFailure) {
    const {signal} = this.#abandon;
    try {
      const answer = await call(signal);
      if (!signal.aborted) {
        this.#become({answer, problem: null, state: 'idle'});
      }
    } catch (problem) {
      if (!signal.aborted) {
        this.#become({answer: onFailure, problem, state: 'idle'});
      }
    }
  }

  #become(change) {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
