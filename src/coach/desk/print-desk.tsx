import type { Texts } from '../../i18n/texts.ts';
import { type State, StateMark } from '../../view/parts/StateMark.tsx';
import { printInFrame } from '../../view/print-frame.ts';
import { base } from '../../view/styles/index.ts';
import markStyles from '../../view/styles/marks.css?inline';
import type { Skipped } from '../bring/brought.ts';
import type { Column } from './columns.ts';
import type { DeskRow } from './desk-row.ts';
import styles from './print-desk.css?inline';

/** The desk as it is in sight, on paper that lies down: every sign has its word below the table. */
export function printDesk(
  texts: Texts,
  columns: readonly Column[],
  rows: readonly DeskRow[],
  skipped: readonly Skipped[],
): void {
  const { coach, rule, result } = texts;
  const signs: readonly [State, string][] = [
    ['met', result('outcomes.met')],
    ['unmet', result('outcomes.unmet')],
    ['unknown', result('outcomes.unknown')],
  ];
  printInFrame({
    title: `${coach('desk.heading')} · ${rule('title')}`,
    language: texts.language,
    styles: [base, markStyles, styles].join('\n'),
    content: (
      <main class="root printed" data-theme="light">
        <h1>{coach('desk.heading')}</h1>
        <p>{rule('title')}</p>
        <table>
          <thead>
            <tr>
              {columns.map(({ id, label, isNarrow }) => (
                <th key={id} scope="col" class={isNarrow ? 'narrow' : undefined}>
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {columns.map((column, index) => (
                  <Printed key={column.id} column={column} row={row} isName={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {signs.map(([state, word]) => (
            <span key={state} class={`word ${state}`}>
              <StateMark state={state} /> {word}{' '}
            </span>
          ))}
        </p>
        {skipped.length > 0 && (
          <p>
            {coach('bring.skipped', { count: skipped.length })}:{' '}
            {texts.list(skipped.map(({ name }) => name))}
          </p>
        )}
        <p>{rule('disclaimer')}</p>
      </main>
    ),
  });
}

function Printed({ column, row, isName }: { column: Column; row: DeskRow; isName: boolean }) {
  const text = column.text(row);
  if (isName) return <th scope="row">{text}</th>;
  const state = column.state?.(row);
  return (
    <td>
      {state && column.isNarrow ? (
        <span class={`word ${state}`} role="img" aria-label={text}>
          <StateMark state={state} />
        </span>
      ) : (
        text
      )}
    </td>
  );
}
