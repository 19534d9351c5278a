import { Heading } from '../view/Heading.tsx';
import { Button } from '../view/parts/Button.tsx';
import { useCan, useWidget } from '../view/widget-context.ts';
import type { Column } from './column.ts';
import { labelIn } from './rows.ts';

interface Props {
  columns: readonly Column[];
  /** Closes this, for what comes instead. */
  leave: () => void;
}

/** Each other year, with what going on under its rules asks and loses. */
export function GoOn({ columns, leave }: Props) {
  const { result } = useWidget().texts;
  const canChoose = useCan({ type: 'rules.chosen', conversation: {} });
  return (
    <section class="go-on">
      <Heading depth={2}>{result('years.goOn.heading')}</Heading>
      <p class="hint">{result(canChoose ? 'years.goOn.lead' : 'verdict.noDraft')}</p>
      <ul class="choices">
        {columns
          .filter(({ isNow }) => !isNow)
          .map((column) => (
            <Choice
              key={column.year}
              column={column}
              columns={columns}
              leave={canChoose ? leave : undefined}
            />
          ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  column: Column;
  columns: readonly Column[];
  leave: (() => void) | undefined;
}

function Choice({ column, columns, leave }: ChoiceProps) {
  const { texts, send, announce } = useWidget();
  const { result, list } = texts;
  const { year, asked, dropped, losesTexts, conversation } = column;
  const named = (ids: readonly string[], others: readonly Column[]) =>
    list(ids.map((id) => labelIn(others, ({ rule }) => rule(`questions.${id}.label`)) || id));
  const choose = () => {
    leave?.();
    send({ type: 'rules.chosen', conversation });
    announce(result('years.goOn.said', { year }));
  };
  return (
    <li class="choice">
      {leave && (
        <Button kind="secondary" onClick={choose}>
          {result('years.goOn.button', { year })}
        </Button>
      )}
      <div>
        <p>
          {asked.length > 0
            ? `${result('years.goOn.asked')} ${named(asked, [column])}.`
            : result('years.goOn.nothing')}
        </p>
        {dropped.length > 0 && (
          <p>
            {result('years.goOn.dropped')} {named(dropped, columns)}.
          </p>
        )}
        {losesTexts && <p>{result('years.goOn.losesTexts')}</p>}
      </div>
    </li>
  );
}
