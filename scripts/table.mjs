/** @param {number} figure */
export const said = (figure) => figure.toLocaleString('en');

/** In Markdown. @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map(
      (row) =>
        `| ${row.map((each) => (typeof each === 'number' ? said(each) : each)).join(' | ')} |`,
    )
    .join('\n');
