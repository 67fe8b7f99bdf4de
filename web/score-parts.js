import {css, html} from 'lit';

export const scoreStyles = css`
  .score {
    width: 100%;
    max-width: 34rem;
    border-collapse: collapse;
    font-size: 0.875rem;
  }

  .score th,
  .score td {
    padding: 0.25rem 0.5rem 0.25rem 0;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
  }

  .score tfoot th,
  .score tfoot td {
    border-bottom: 0;
    font-weight: 600;
  }

  .score .value {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .score .leaf {
    color: var(--ink-soft);
    white-space: nowrap;
  }
`;

/**
 * The parts of a hit's score as a table.
 *
 * @param {import('./types.js').Hit} hit
 * @param {Record<string, string>} labels of the query's leaves, by id
 */
export function scoreParts(hit, labels) {
  const parts = hit.explain ?? [];
  return html`
    <table class="score">
      <caption class="unseen">Why ${hit.name} scores ${hit.score.toFixed(2)}</caption>
      <tbody>
        ${parts.map(({leaf, reason, value}) => html`
          <tr>
            <td class="leaf">${labels[leaf] ?? ''}</td>
            <th scope="row">${reason}</th>
            <td class="value">${value.toFixed(2)}</td>
          </tr>
        `)}
      </tbody>
      <tfoot>
        <tr>
          <td></td>
          <th scope="row">Score</th>
          <td class="value">${hit.score.toFixed(2)}</td>
        </tr>
      </tfoot>
    </table>
  `;
}
