import {css} from 'lit';

/** The look of the drawer. */
export const drawerStyles = css`
  dialog {
    width: min(48rem, 100%);
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0 0 0 auto;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--line);
    background: var(--ground);
    color: var(--ink);
    overscroll-behavior: contain;
    box-shadow: -10px 0 50px rgb(0 0 0 / 20%);
  }

  dialog[open] {
    animation: in 0.16s ease-out;
  }

  @keyframes in {
    from {
      opacity: 0;
      transform: translateX(1.5rem);
    }
  }

  dialog::backdrop {
    background: rgb(20 20 15 / 35%);
  }

  .sheet {
    padding: 1.6rem clamp(1rem, 4vw, 2.2rem) 3rem;
  }

  .head {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    align-items: flex-start;
  }

  h2 {
    font: 600 1.875rem/1.2 var(--serif);
    letter-spacing: -0.01em;
  }

  h2:focus {
    outline: 0;
  }

  h3 {
    margin: 1.8rem 0 0.6rem;
    font: 600 1.125rem/1.3 var(--serif);
  }

  .about,
  .soft {
    color: var(--ink-soft);
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2rem;
    margin-top: 0.3rem;
    font-size: 0.875rem;
  }

  .contact a,
  .soft a {
    color: var(--accent);
  }

  career-timeline {
    margin: 1.2rem 0;
  }

  .notes li,
  .similar li {
    padding: 0.3rem 0;
    font-size: 0.9375rem;
  }

  .similar a {
    color: var(--accent);
    font-weight: 500;
  }

  .close {
    flex: none;
  }

  @media print {
    dialog {
      position: absolute;
      inset: 0;
      width: 100%;
      height: auto;
      overflow: visible;
      border: 0;
      box-shadow: none;
    }

    .close {
      display: none;
    }
  }
`;
