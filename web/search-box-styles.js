import {css} from 'lit';

/** The look of the search box. */
export const searchBoxStyles = css`
  form {
    position: relative;
    display: flex;
    align-items: center;
    border: 1px solid var(--edge);
    border-radius: 14px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }

  form:focus-within {
    border-color: var(--accent);
    outline: 2px solid color-mix(in srgb, var(--accent) 40%, transparent);
    outline-offset: 1px;
  }

  .glass {
    flex: none;
    width: 1.15rem;
    margin-inline: 1rem 0.15rem;
    color: var(--ink-soft);
  }

  input {
    flex: 1;
    min-width: 0;
    padding: 0.8rem 0.5rem;
    border: 0;
    outline: 0;
    background: none;
    font-size: 1.0625rem;
  }

  input:focus-visible {
    outline: 0;
  }

  input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    padding: 0.4rem 0.6rem;
    border: 0;
    background: none;
    color: var(--ink-soft);
    line-height: 1;
  }

  .go {
    margin: 0.3rem;
    border-radius: 10px;
  }

  ul,
  .hints {
    position: absolute;
    z-index: 5;
    inset: calc(100% + 6px) 0 auto;
    max-height: min(26rem, 70vh);
    overflow-y: auto;
    padding: 0.35rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: 0 8px 30px rgb(0 0 0 / 18%);
  }

  .hints {
    padding: 1rem 1.2rem;
  }

  li {
    display: flex;
    align-items: baseline;
    gap: 0.6rem;
    padding: 0.4rem 0.7rem;
    border-radius: 8px;
    cursor: pointer;
  }

  li[aria-selected='true'],
  li:hover {
    background: var(--accent-soft);
  }

  .kind {
    margin-inline-start: auto;
    color: var(--ink-soft);
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  @media (max-width: 30rem) {
    .go {
      padding-inline: 0.7rem;
    }

    .glass {
      margin-inline-start: 0.7rem;
    }
  }
`;
