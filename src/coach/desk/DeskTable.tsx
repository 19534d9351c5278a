import { useEffect, useMemo, useState } from 'preact/hooks';
import { StateMark } from '../../view/parts/StateMark.tsx';
import { useWidget } from '../../view/widget-context.ts';
import type { Column } from './columns.ts';
import type { DeskRow } from './desk-row.ts';
import type { Sight } from './shown-rows.ts';

interface Props {
  rows: readonly DeskRow[];
  columns: readonly Column[];
  sight: Sight;
  setSight: (sight: Sight) => void;
}

/** A little more than a screen. */
const portion = 25;

/** A row for each organisation, a column for each criterion: a heading sorts by it. */
export function DeskTable({ rows, columns, sight, setSight }: Props) {
  const { coach } = useWidget().texts;
  const all = useMemo(
    () => rows.map((row) => <Row key={row.id} row={row} columns={columns} />),
    [rows, columns],
  );
  const drawn = useDrawn(rows.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key
    <section class="desk-table" aria-label={coach('desk.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} sight={sight} setSight={setSight} />
            ))}
          </tr>
          <tr class="desk-totals">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row">
                  {coach('desk.met')}
                </th>
              ) : (
                <td key={column.id}>
                  {column.state && rows.filter((row) => column.state?.(row) === 'met').length}
                </td>
              ),
            )}
          </tr>
        </thead>
        <tbody>{all.slice(0, drawn)}</tbody>
      </table>
    </section>
  );
}

/** How many are drawn: in portions, as two hundred at once would hold up the page. */
function useDrawn(total: number): number {
  const [drawn, setDrawn] = useState(portion);
  useEffect(() => {
    if (drawn >= total) return;
    const next = requestAnimationFrame(() => setDrawn(drawn + portion));
    return () => cancelAnimationFrame(next);
  }, [drawn, total]);
  return drawn;
}

function Head({ column, sight, setSight }: { column: Column } & Pick<Props, 'sight' | 'setSight'>) {
  const { id, label, isNarrow } = column;
  const isSorted = sight.sorted === id;
  const sorted = isSorted ? (sight.isDown ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" class={isNarrow ? 'narrow' : undefined} aria-sort={sorted}>
      <button
        type="button"
        onClick={() => setSight({ ...sight, sorted: id, isDown: isSorted && !sight.isDown })}
      >
        {label}
      </button>
    </th>
  );
}

function Row({ row, columns }: { row: DeskRow; columns: readonly Column[] }) {
  const { coach } = useWidget().texts;
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.id} scope="row">
            {row.name}
            {row.dropped > 0 && <small>{coach('desk.dropped', { count: row.dropped })}</small>}
          </th>
        ) : (
          <td key={column.id}>
            <Said column={column} row={row} />
          </td>
        ),
      )}
    </tr>
  );
}

/** A sign with its word; where there are many the word is only heard, and shown when pointed at. */
function Said({ column, row }: { column: Column; row: DeskRow }) {
  const state = column.state?.(row);
  const text = column.text(row);
  if (!state) return <>{text}</>;
  return (
    <span class={`word ${state}`} title={column.isNarrow ? text : undefined}>
      <StateMark state={state} />
      <span class={column.isNarrow ? 'hidden' : undefined}>{text}</span>
    </span>
  );
}
