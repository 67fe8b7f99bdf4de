import {css, html} from 'lit';

const WORDS = {certain: 'Certain', possible: 'Possible'};

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1rem 0.6rem;
    border-radius: 999px;
    font-size: 0.78125rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .badge::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border-radius: 50%;
    background: currentColor;
  }

  .badge.certain {
    background: var(--certain-soft);
    color: var(--certain);
  }

  .badge.possible {
    background: var(--possible-soft);
    color: var(--possible);
  }

  .badge.possible::before {
    border: 0.12em solid currentColor;
    background: none;
  }
`;

/** @param {string} certainty 'certain' or 'possible' */
export function certaintyBadge(certainty) {
  return html`<span class="badge ${certainty}">${WORDS[certainty] ?? certainty}</span>`;
}
