import { StateMark } from '../view/parts/StateMark.tsx';
import { useWidget } from '../view/widget-context.ts';
import type { Column } from './column.ts';
import { useCoverage } from './coverage.ts';
import type { Cell, Row } from './rows.ts';

interface Props {
  columns: readonly Column[];
  rows: readonly Row[];
  name: string;
}

/** The years side by side: a table where there is room, else a list with the years of each row. */
export const YearsTable = (props: Props) => (
  <div class="years-table">
    <Table {...props} />
    <Lists {...props} />
  </div>
);

function Table({ columns, rows, name }: Props) {
  const coverage = useCoverage(columns);
  return (
    <table aria-label={name}>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.year} scope="col">
              <b>{column.year}</b>
              <small>{coverage(column)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, at) => (
              <td key={columns[at]?.year}>
                <Words cell={cell} of={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lists({ columns, rows }: Props) {
  const coverage = useCoverage(columns);
  return (
    <div class="years-list">
      <dl class="heads">
        {columns.map((column) => (
          <div key={column.year}>
            <dt>{column.year}</dt>
            <dd>{coverage(column)}</dd>
          </div>
        ))}
      </dl>
      <ul class="plain">
        {rows.map((row) => (
          <li key={row.id}>
            <p>{row.label}</p>
            <dl>
              {row.cells.map((cell, at) => (
                <div key={columns[at]?.year}>
                  <dt>{columns[at]?.year}</dt>
                  <dd>
                    <Words cell={cell} of={row} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ cell, of }: { cell: Cell | null; of: Row }) {
  const { result } = useWidget().texts;
  if (!cell) return <i>{result(of.isOfScheme ? 'years.noRules' : 'years.noSource')}</i>;
  const { text, state, reason, isAmount, isSilent } = cell;
  if (isSilent) return <i>{text}</i>;
  if (isAmount) return <b class="figure">{text}</b>;
  if (!state) return <>{text}</>;
  return (
    <>
      <span class={`word ${state}`}>
        <StateMark state={state} />
        {text}
      </span>
      {reason && <small>{reason}</small>}
    </>
  );
}
