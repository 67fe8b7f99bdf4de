'use strict';

/* Pointing at a part of either side lights up the same thing on the other and brings it into view; the links work without this too. */
(() => {
  const LINGER_MILLIS = 140;
  const wide = matchMedia('(min-width: 52.01rem)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const panes = [...document.querySelectorAll('.pane')];

  /** The elements of each name. @type {Map<string, Element[]>} */
  const named = new Map();
  for (const element of document.querySelectorAll('[data-r]')) {
    for (const name of element.dataset.r.split(' ')) {
      named.set(name, [...(named.get(name) ?? []), element]);
    }
  }

  let lit = [];
  let timer = 0;

  function clear() {
    clearTimeout(timer);
    lit.forEach((element) => element.classList.remove('on'));
    lit = [];
  }

  /** @param {Element} from what is pointed at @param {number} delay before the other side moves */
  function light(from, delay) {
    clear();
    lit = from.dataset.r.split(' ').flatMap((name) => named.get(name) ?? []);
    lit.forEach((element) => element.classList.add('on'));
    const pane = from.closest('.pane');
    const other = lit.find((element) => element.closest('.pane') !== pane);
    if (other && wide.matches) {
      timer = setTimeout(() => reveal(other), delay);
    }
  }

  /** Scrolls a pane as little as it takes to see the element away from the edges. */
  function reveal(element) {
    const pane = element.closest('.pane');
    const view = pane.getBoundingClientRect();
    const place = element.getBoundingClientRect();
    const margin = Math.min(80, view.height / 4);
    if (place.top < view.top + margin || place.bottom > view.bottom - margin) {
      const middle = place.top - view.top - (view.height - Math.min(place.height, view.height)) / 2;
      pane.scrollTo({top: pane.scrollTop + middle, behavior: calm.matches ? 'auto' : 'smooth'});
    }
  }

  const pointed = (event) => (event.target instanceof Element ? event.target.closest('[data-r]') : null);

  for (const pane of panes) {
    pane.addEventListener('pointerover', (event) => {
      const element = pointed(event);
      if (element && event.pointerType !== 'touch') {
        light(element, LINGER_MILLIS);
      } else if (!element) {
        clear();
      }
    });
    pane.addEventListener('pointerleave', clear);
    pane.addEventListener('focusin', (event) => {
      const element = pointed(event);
      if (element) {
        stop(pane, element);
        light(element, 0);
      }
    });
    pane.addEventListener('focusout', clear);
    pane.addEventListener('click', follow);
    pane.addEventListener('keydown', (event) => move(pane, event));
    stop(pane, links(pane)[0]);
  }

  document.addEventListener('keydown', (event) => event.key === 'Escape' && clear());

  function links(pane) {
    return [...pane.querySelectorAll('a[data-r]')].filter((link) => link.offsetParent !== null);
  }

  /** Each side is one stop of the tab key; inside it the arrows move. */
  function stop(pane, current) {
    pane.querySelectorAll('a[data-r]').forEach((link) => (link.tabIndex = link === current ? 0 : -1));
  }

  function move(pane, event) {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const all = links(pane);
    const at = all.indexOf(document.activeElement);
    const next = event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : step && at >= 0 ? all[at + step] : null;
    if (next && at >= 0) {
      event.preventDefault();
      next.focus();
    }
  }

  /** A click goes to the other side. */
  function follow(event) {
    const link = event.target.closest('a[data-r]');
    const pane = link?.closest('.pane');
    const goal = link?.dataset.r.split(' ').flatMap((name) => named.get(name) ?? []).find((other) => other.matches('a') && !pane.contains(other));
    if (goal) {
      event.preventDefault();
      goal.focus({preventScroll: true});
      goal.scrollIntoView({block: 'center', behavior: calm.matches ? 'auto' : 'smooth'});
    }
  }

  for (const button of document.querySelectorAll('[data-kind]')) {
    button.addEventListener('click', () => {
      const shown = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(shown));
      const kind = button.dataset.kind;
      const off = ['k-used', 'k-perhaps', 'k-unclaimed'].includes(kind) ? 'no-line' : 'no-tint';
      document.querySelectorAll(`.text .${kind}`).forEach((mark) => mark.classList.toggle(off, !shown));
    });
  }
})();
