import { useOwnId } from '../../view/use-own-id.ts';
import { useWidget } from '../../view/widget-context.ts';
import type { Column } from './columns.ts';
import type { DeskRow } from './desk-row.ts';
import { onlyOf, type Sight } from './shown-rows.ts';

interface Props {
  rows: readonly DeskRow[];
  columns: readonly Column[];
  sight: Sight;
  setSight: (sight: Sight) => void;
}

/** Which of them are in sight: a part of a name, or what one column says. */
export function DeskTools({ rows, columns, sight, setSight }: Props) {
  const { texts } = useWidget();
  const { coach } = texts;
  const id = useOwnId();
  const choices = columns.filter(({ state }) => state);
  return (
    <>
      <input
        aria-label={coach('desk.sought')}
        placeholder={coach('desk.sought')}
        type="text"
        value={sight.sought}
        onInput={({ currentTarget }) => setSight({ ...sight, sought: currentTarget.value })}
      />
      <label for={`${id}-only`}>{coach('desk.only')}</label>
      <select
        id={`${id}-only`}
        value={sight.only}
        onChange={({ currentTarget }) => setSight({ ...sight, only: currentTarget.value })}
      >
        <option value="">{coach('desk.all')}</option>
        {choices.map((column) => (
          <optgroup key={column.id} label={column.label}>
            {kindsIn(rows, column).map((row) => (
              <option key={row.id} value={onlyOf(column, row)}>
                {`${texts.t('question.label', { what: column.label })} ${column.text(row)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}

/** The first row for each thing that a column says, in the order of the column. */
const kindsIn = (rows: readonly DeskRow[], { text, rank }: Column): readonly DeskRow[] => {
  const said = rows.map(text);
  return rows
    .filter((row, index) => said.indexOf(text(row)) === index)
    .sort((one, other) => Number(rank(one)) - Number(rank(other)));
};
