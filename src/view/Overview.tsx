import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Item, unknown } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Prompt } from '../conversation/asked/prompt.ts';
import { nothingChosen } from '../conversation/asked/read-answer.ts';
import { findingsOnItem } from '../conversation/findings.ts';
import { askedFieldsOf, removedItem, sourcesOf } from '../conversation/selectors.ts';
import { answerText, itemText, itemTitle, textKey } from './answer-text.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { ErrorText } from './ErrorText.tsx';
import { Findings } from './Findings.tsx';
import { Heading } from './Heading.tsx';
import { Option } from './inputs/Option.tsx';
import { LeaveButtons } from './LeaveButtons.tsx';
import { QuestionProgress } from './QuestionProgress.tsx';
import { focusInSight, useArrival } from './use-arrival.ts';
import { usePlaces } from './use-places.ts';
import { Why } from './Why.tsx';
import { useCan, useConversation, useSelected, useWidget } from './widget-context.ts';

type OverviewPrompt = Extract<Prompt, { kind: 'overview' }>;

/** All items described so far, to review, change and remove, and the question whether there is another one. */
export function Overview({ prompt }: { prompt: OverviewPrompt }) {
  const { texts, send, prefix } = useWidget();
  const { t, rule } = texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  const canAdd = useCan({ type: 'item.added' });
  const { question, items, keys } = prompt;
  const [chosen, setChosen] = useState<string>();
  const [attempts, setAttempts] = useState(0);
  const legend = useArrival<HTMLLegendElement>(prompt.id);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const option = attempts > 0 && form.current?.querySelector<HTMLInputElement>('input');
    if (option) focusInSight(option);
  }, [attempts]);

  const isFirst = items.length === 0;
  const key = `${textKey(question)}.${isFirst ? 'first' : 'more'}`;
  const options = [...(canAdd ? ['yes'] : []), 'no', ...(isFirst ? [unknown] : [])];
  const submit = () => {
    if (chosen === 'yes') send({ type: 'item.added' });
    else if (chosen === 'no') send({ type: 'items.confirmed' });
    else if (chosen === unknown) send({ type: 'answer.given', value: unknown });
    else setAttempts(attempts + 1);
  };
  const hint = isFirst ? rule(`${textKey(question)}.hint`) : '';
  const id = `${prefix}-overview`;
  const describedBy = [attempts > 0 && `${id}-error`, hint && `${id}-hint`]
    .filter(Boolean)
    .join(' ');
  return (
    <form
      class="card question"
      part="question"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <QuestionProgress prompt={prompt} />
      <Removed question={question} />
      {items.length > 0 && (
        <ul class="items">
          {items.map((item, index) => (
            <ItemCard key={keys[index]} prompt={prompt} item={item} index={index} />
          ))}
        </ul>
      )}
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          <Heading depth={1}>{rule(`${key}.ask`) || question.id}</Heading>
        </legend>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {!canAdd && <p class="hint">{t('items.full', { max: question.max })}</p>}
        {attempts > 0 && (
          <ErrorText id={`${id}-error`} error={nothingChosen(isFirst)} textKey={key} />
        )}
        {options.map((option) => (
          <Option
            key={option}
            type="radio"
            name={`${prefix}-${prompt.id}`}
            value={option}
            label={
              option === unknown
                ? t('question.unknown')
                : rule(`${key}.options.${option}.label`) || option
            }
            isChosen={chosen === option}
            isQuiet={option === unknown}
            onChoose={() => setChosen(option)}
            describedBy={describedBy || undefined}
            isInvalid={attempts > 0}
          />
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="primary" part="button">
          {t('question.next')}
        </button>
        <LeaveButtons />
      </div>
      <Why textKey={key} sources={sourcesOf(ruleSet, question)} question={question} />
    </form>
  );
}

/** The item that has just been removed, with the way back. */
function Removed({ question }: Pick<OverviewPrompt, 'question'>) {
  const { texts, send } = useWidget();
  const removed = removedItem(useConversation());
  if (!removed) return null;
  return (
    <div class="notice trial">
      <p>
        {texts.t('said.removed', { item: itemTitle(texts, question, removed.item, removed.index) })}
      </p>
      <button
        type="button"
        class="secondary"
        part="button"
        onClick={() => send({ type: 'history.undone' })}
      >
        {texts.t('items.putBack')}
      </button>
    </div>
  );
}

function ItemCard({ prompt, item, index }: { prompt: OverviewPrompt; item: Item; index: number }) {
  const { texts, send, announce } = useWidget();
  const { t, rule } = texts;
  const context = useConversation();
  const places = usePlaces();
  const { question, keys } = prompt;
  const key = keys[index] ?? -1;
  const { counted } = replay(context.ruleSet, context.answers);
  const title = itemTitle(texts, question, item, index);
  return (
    <li class="card item">
      <p class="item-title">
        <b>{title}</b>
        <span>{itemText(texts, question, item, places)}</span>
      </p>
      <Findings findings={findingsOnItem(context.ruleSet, counted, question, item)} />
      <div class="item-actions">
        <details>
          <summary>
            {t('items.details')}
            <span class="hidden"> {title}</span>
          </summary>
          <table>
            <tbody>
              {askedFieldsOf(context, question, item).map((field) => {
                const label = rule(`${textKey(question, field)}.label`) || field.id;
                const answer = item[field.id];
                return (
                  <tr key={field.id}>
                    <th scope="row">{label}</th>
                    <td>
                      {answer === undefined || answer === ''
                        ? t('question.empty')
                        : answerText(texts, question, answer, field, places)}
                    </td>
                    <td>
                      <ChangeButton
                        what={t('items.change', { field: label, item: title })}
                        event={{ type: 'field.opened', item: key, field: field.id }}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </details>
        <button
          type="button"
          class="link"
          onClick={() => {
            send({ type: 'item.removed', item: key });
            announce(t('said.removed', { item: title }));
          }}
        >
          {t('items.remove')}
          <span class="hidden"> {t('items.removeWhat', { item: title })}</span>
        </button>
      </div>
    </li>
  );
}
