import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { HeadContext } from '../view/frame/head.ts';
import { Heading } from '../view/Heading.tsx';
import { onEscape } from '../view/on-escape.ts';
import { Fold } from '../view/parts/Fold.tsx';
import { focusInSight } from '../view/use-arrival.ts';
import { useConversation, useWidget, type YearsProps } from '../view/widget-context.ts';
import { ChangeFolds } from './ChangeFolds.tsx';
import { columnOf } from './column.ts';
import { GoOn } from './GoOn.tsx';
import { sortedRows } from './rows.ts';
import { YearsTable } from './YearsTable.tsx';
import type { Year } from './year.ts';
import yearsStyles from './years.css?inline';

interface Props extends YearsProps {
  /** The oldest first. */
  years: readonly Year[];
}

/** One organisation under the rules of all years: what differs first, and what no source says. */
export function Years({ years, close, leave }: Props) {
  const { texts, date } = useWidget();
  const { result, list } = texts;
  const context = useConversation();
  const heading = useRef<HTMLHeadingElement>(null);
  const columns = useMemo(
    () => years.map((year) => columnOf(year, context, date, years)),
    [years, context, date],
  );
  const { different, same } = useMemo(() => sortedRows(columns), [columns]);
  useHead(close);
  useLayoutEffect(() => {
    if (heading.current) focusInSight(heading.current);
  }, []);
  const title = result('years.heading', { count: columns.length });
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape is a shortcut of the button that goes back
    <section class="years" aria-label={title} onKeyDown={onEscape(close)}>
      <div>
        <Heading depth={1} target={heading} class="sentence">
          {title}
        </Heading>
        <p class="aside">{result('years.lead')}</p>
      </div>
      <YearsTable columns={columns} rows={different} name={title} />
      <div class="folds">
        {same.map((group) => (
          <Fold
            key={group.years.join()}
            title={result(group.years.length > 1 ? 'years.same' : 'years.alone', {
              years: list(group.years),
            })}
            note={result('years.rows', { count: group.rows.length })}
          >
            <dl class="lines-of-amount">
              {group.rows.map(({ id, label, cells }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>{cells.find((cell) => cell !== null)?.text}</dd>
                </div>
              ))}
            </dl>
          </Fold>
        ))}
        <ChangeFolds columns={columns} />
      </div>
      <GoOn columns={columns} leave={leave} />
    </section>
  );
}

/** What the header says and does here. */
function useHead(close: () => void): void {
  const { result, rule } = useWidget().texts;
  const tell = useContext(HeadContext);
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    const head = {
      title: rule('title'),
      words: result('years.words'),
      button: { label: result('years.back'), act: () => latest.current() },
    };
    tell(head);
    return () => tell((now) => (now === head ? undefined : now));
  }, [result, rule, tell]);
}

export const styles = yearsStyles;
