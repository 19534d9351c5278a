import checks from './checks.json' with { type: 'json' };
import data from './criteria.json' with { type: 'json' };

/** @type {Record<string, string>} */
const results = {
  meets: 'voldoet',
  'not-applicable': 'niet van toepassing',
  'host-page': 'taak van de gastpagina',
  gap: 'bekende tekortkoming',
};

/** @param {string} text */
export const escapeHtml = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** @param {readonly string[]} cells The first one names the row. */
const row = ([name = '', ...cells]) =>
  `      <tr><th scope="row">${escapeHtml(name)}</th>${cells
    .map((cell) => `<td>${escapeHtml(cell)}</td>`)
    .join('')}</tr>`;

/** @param {{ result: string, how: string, checks: string[] }} judged */
const verdict = ({ result, how, checks }) => [
  results[result] ?? '',
  checks.length > 0 ? `${how} Proeven: ${checks.join(', ')}.` : how,
];

/**
 * Where the norm of 2021 has a criterion: WCAG 2.2 has some that it does not know.
 *
 * @param {{ number: string, only?: string }} criterion
 */
const clause = ({ number, only }) => (only === '2.2' ? 'alleen WCAG 2.2' : `9.${number}`);

export const criterionRows = () =>
  data.criteria
    .map((each) =>
      row([`${each.number} ${each.name}`, `${clause(each)} (${each.level})`, ...verdict(each)]),
    )
    .join('\n');

export const clauseRows = () =>
  data.clauses.map((each) => row([each.clause, each.subject, ...verdict(each)])).join('\n');

export const checkList = () =>
  Object.entries(checks)
    .map(([name, { what, tests }]) => {
      const files = Object.keys(tests).map(
        (file) => `<code>${escapeHtml(file).replaceAll('/', '/<wbr>')}</code>`,
      );
      return `  <li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(what)} ${files.join(', ')}</li>`;
    })
    .join('\n');
