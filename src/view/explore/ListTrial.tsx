import { useRef } from 'preact/hooks';
import { type Item, isList, itemsOf } from '../../assessment/answers.ts';
import { withOneMore } from '../../conversation/list/one-more.ts';
import { triedAnswers, triedItems } from '../../conversation/trial.ts';
import { itemTitle, textKey } from '../answer-text.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSelected, useWidget } from '../widget-context.ts';
import { numberIn } from './number-in.ts';
import { Stepper } from './Stepper.tsx';
import type { TrialProps } from './trial-props.ts';

/** Items that are in sight without being asked for; one that is tried is too. */
const most = 3;

/** The size of each item by steps, one item more, and one less. */
export function ListTrial({ question, now, tried, onTry }: TrialProps) {
  const { texts } = useWidget();
  const { rule, result } = texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  const answers = useSelected(triedAnswers);
  const keys = useSelected((context) => context.keys[question.id]);
  const triedKeys = useSelected((context) => triedItems(context).keys[question.id]);
  const more = useRef<HTMLButtonElement>(null);
  if (!isList(question)) return null;
  const key = textKey(question);
  const items = itemsOf(tried) ?? [];
  const before = itemsOf(now) ?? [];
  const isFull = items.length >= question.max;
  const size = question.fields.find(({ id }) => id === question.roles.size);
  // One before it can be taken away.
  const itemBefore = (index: number) => before[keys?.indexOf(triedKeys?.[index] ?? -1) ?? -1];
  const drop = (index: number) => {
    // The button that was pressed goes away.
    more.current?.focus();
    onTry(items.filter((_, at) => at !== index));
  };
  const row = (item: Item, index: number) => {
    const title = itemTitle(texts, question, item, index);
    const away = (
      <Button kind="link" onClick={() => drop(index)}>
        {result('whatIf.takeAway')}
        <span class="hidden"> {title}</span>
      </Button>
    );
    if (size?.kind !== 'number')
      return (
        <li key={index}>
          <b>{title}</b> {away}
        </li>
      );
    return (
      <li key={index}>
        <Stepper
          asked={size}
          textKey={textKey(question, size)}
          item={title}
          label={rule(`${textKey(question, size)}.label`) || size.id}
          now={numberIn(itemBefore(index)?.[size.id])}
          tried={numberIn(item[size.id])}
          onTry={(value) =>
            onTry(items.map((each, at) => (at === index ? { ...each, [size.id]: value } : each)))
          }
        >
          {away}
        </Stepper>
      </li>
    );
  };
  const rows = items.map(row);
  const last = Math.max(most, before.length);
  const folded = rows.slice(most, last);
  return (
    <fieldset>
      <legend>{rule(`${key}.label`) || question.id}</legend>
      <ul class="plain">{rows.slice(0, most)}</ul>
      {folded.length > 0 && (
        <details class="inner">
          <summary>{result('whatIf.moreItems', { count: folded.length })}</summary>
          <ul class="plain">{folded}</ul>
        </details>
      )}
      {rows.length > last && <ul class="plain">{rows.slice(last)}</ul>}
      <Button
        kind="secondary"
        target={more}
        aria-disabled={isFull || undefined}
        onClick={() => {
          if (!isFull) onTry(withOneMore(ruleSet, answers, question));
        }}
      >
        <Icon name="plus" />
        {result('whatIf.more')}
        <span class="hidden"> ({rule(`${key}.label`)})</span>
      </Button>
    </fieldset>
  );
}
