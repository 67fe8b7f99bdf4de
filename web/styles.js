/** Styles that several components share. */

import {css} from 'lit';

export const base = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
    }
  }
`;

export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.25rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--edge);
    border-radius: 999px;
    background: var(--surface);
    color: var(--ink);
    font-size: 0.875rem;
    font-weight: 500;
    text-decoration: none;
    transition: background 0.12s;
  }

  .button:hover {
    background: var(--sunken);
  }

  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .plain {
    padding: 0.15rem 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: 0.875rem;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--accent) 35%, transparent);
    text-underline-offset: 0.2em;
  }

  p .plain,
  li .plain {
    padding: 0;
    font-size: inherit;
  }

  .plain:hover {
    text-decoration-color: currentColor;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1rem 0.6rem;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--sunken);
    color: var(--ink);
    font-size: 0.8125rem;
    line-height: 1.5;
  }

  button.chip:hover {
    border-color: var(--edge);
  }

  code {
    font-family: var(--mono);
    font-size: 0.9em;
  }

  mark {
    padding: 0.05em 0.15em;
    border-radius: 3px;
    background: var(--mark);
    color: var(--on-mark);
  }
`;
