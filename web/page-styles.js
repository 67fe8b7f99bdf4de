import {css} from 'lit';

/** The page's layout: one column on narrow screens; on wide ones what narrows stands left of the hits. */
export const pageStyles = css`
  .skip {
    position: absolute;
    z-index: 30;
    top: -4rem;
    left: 1rem;
    padding: 0.5rem 1rem;
    border: 0;
    border-radius: 0 0 10px 10px;
    background: var(--accent);
    color: var(--on-accent);
  }

  .skip:focus {
    top: 0;
  }

  header {
    position: sticky;
    z-index: 10;
    top: 0;
    display: grid;
    grid-template-columns: 15rem minmax(0, 1fr) auto;
    gap: 2.5rem;
    align-items: center;
    max-width: 86rem;
    margin: 0 auto;
    padding: 0.8rem 1.5rem;
    background: color-mix(in srgb, var(--ground) 92%, transparent);
    backdrop-filter: blur(8px);
  }

  search-box {
    max-width: 56rem;
  }

  h1 {
    justify-self: start;
    font-size: inherit;
  }

  .start h1 {
    justify-self: center;
  }

  .brand {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    color: var(--ink);
    font: 600 1.5rem/1 var(--serif);
    letter-spacing: -0.015em;
    text-decoration: none;
  }

  .brand svg {
    width: 0.95em;
    color: var(--accent);
  }

  header.start {
    position: static;
    background: none;
    backdrop-filter: none;
    grid-template-columns: minmax(0, 46rem);
    gap: 1.8rem;
    justify-content: center;
    padding-top: clamp(2.5rem, 11vh, 6.5rem);
    padding-bottom: 0;
  }

  .start .brand {
    font-size: 2.75rem;
  }

  .start .add {
    position: absolute;
    top: 1rem;
    right: 1.5rem;
  }

  main {
    max-width: 86rem;
    margin: 0 auto;
    padding: 0 1.5rem 4rem;
  }

  problem-notice {
    margin: 1rem 0;
  }

  .results {
    display: grid;
    gap: 1rem 2.5rem;
    grid-template-columns: minmax(0, 1fr);
    padding-top: 0.8rem;
  }

  .found {
    display: grid;
    gap: 1rem;
    align-content: start;
    min-width: 0;
    max-width: 56rem;
    transition: opacity 0.15s 0.12s;
  }

  .searching .found {
    opacity: 0.55;
  }

  .hits {
    display: grid;
    gap: 1rem;
  }

  .more {
    justify-self: center;
  }

  .waiting {
    display: grid;
    gap: 1rem;
    max-width: 56rem;
  }

  .waiting i {
    height: 13rem;
    border-radius: 14px;
    background: linear-gradient(100deg, var(--surface) 30%, var(--sunken) 50%, var(--surface) 70%) 0 / 300% 100%;
    animation: wait 1.4s infinite linear;
  }

  @keyframes wait {
    from {
      background-position: 120% 0;
    }

    to {
      background-position: -30% 0;
    }
  }

  @media (min-width: 60rem) {
    .results {
      grid-template-columns: 15rem minmax(0, 1fr);
    }

    facet-panel {
      position: sticky;
      top: 5rem;
      align-self: start;
      max-height: calc(100dvh - 6rem);
      padding-inline-end: 0.5rem;
      overflow-y: auto;
      scrollbar-width: thin;
    }
  }

  @media (max-width: 60rem) {
    header:not(.start) {
      grid-template-columns: 1fr auto;
      gap: 0.6rem;
      padding: 0.6rem 1rem;
    }

    header:not(.start) search-box {
      grid-row: 2;
      grid-column: 1 / -1;
      max-width: none;
    }

    main,
    header.start {
      padding-inline: 1rem;
    }

    .found {
      max-width: none;
    }
  }

  @media print {
    header,
    header.start,
    facet-panel,
    .behind,
    .more {
      display: none;
    }

    .results {
      display: block;
    }
  }
`;
