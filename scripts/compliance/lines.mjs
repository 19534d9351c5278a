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

/**
 * One line of a list. A table of three columns is wider than a phone in the fonts of some hosts, and brings no style to
 * prevent it.
 *
 * @param {string} name @param {string} place @param {{ result: string, how: string, checks: string[] }} judged
 */
function line(name, place, { result, how, checks }) {
  const evidence = checks.length > 0 ? `${how} Proeven: ${checks.join(', ')}.` : how;
  const [head, where, outcome, grounds] = [name, place, results[result] ?? '', evidence].map(
    escapeHtml,
  );
  return `    <li><strong>${head}</strong> (${where}): <em>${outcome}</em>. ${grounds}</li>`;
}

/**
 * Level, and where the norm of 2021 has a criterion: WCAG 2.2 has some that it does not know.
 *
 * @param {{ number: string, level: string, only?: string }} criterion
 */
const placeOf = ({ number, level, only }) =>
  only === '2.2' ? `${level}, alleen in WCAG 2.2` : `${level}, 9.${number}`;

export const criterionLines = () =>
  data.criteria.map((each) => line(`${each.number} ${each.name}`, placeOf(each), each)).join('\n');

export const clauseLines = () =>
  data.clauses.map((each) => line(each.subject, each.clause, each)).join('\n');

export const checkLines = () =>
  Object.entries(checks)
    .map(([name, { what, tests }]) => {
      const files = Object.keys(tests).map(
        (file) => `<code>${escapeHtml(file).replaceAll('/', '/<wbr>')}</code>`,
      );
      return `  <li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(what)} ${files.join(', ')}</li>`;
    })
    .join('\n');
