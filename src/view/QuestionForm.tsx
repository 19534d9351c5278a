import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, unknown } from '../assessment/answers.ts';
import { openedQuestion } from '../conversation/asked/at-hand.ts';
import type { Prompt } from '../conversation/asked/prompt.ts';
import {
  type Entry,
  type EntryError,
  type Read,
  readAnswer,
} from '../conversation/asked/read-answer.ts';
import { latestFindings } from '../conversation/asked/transcript.ts';
import { sourcesOf } from '../conversation/selectors.ts';
import { textKey } from './answer-text.ts';
import { ErrorText } from './ErrorText.tsx';
import { Findings } from './Findings.tsx';
import { Heading } from './Heading.tsx';
import { inputs } from './inputs/index.ts';
import { LeaveButtons } from './LeaveButtons.tsx';
import { QuestionProgress } from './QuestionProgress.tsx';
import { focusInSight, useArrival } from './use-arrival.ts';
import { useImpact } from './use-impact.ts';
import { useOwnId } from './use-own-id.ts';
import { usePlaces } from './use-places.ts';
import { Why } from './Why.tsx';
import { useConversation, useWidget } from './widget-context.ts';

type Asking = Extract<Prompt, { kind: 'question' | 'field' }>;

/** What stands in the form where this was answered before. */
export const entryFrom = (
  kind: Asking['question']['kind'] | 'postcodes' | 'text',
  answer: Answer | undefined,
): Entry => {
  if (kind === 'choice' || kind === 'multi' || kind === 'list')
    return { chosen: answer === undefined ? [] : ([answer].flat() as string[]) };
  if (answer === undefined || answer === unknown) return { text: '' };
  return { text: Array.isArray(answer) ? answer.join(', ') : String(answer) };
};

/** The question at hand: a real form, one thing at a time. */
export function QuestionForm({ prompt }: { prompt: Asking }) {
  const { texts, send, prefix, loadPlaces } = useWidget();
  const { t, rule } = texts;
  const context = useConversation();
  const asked = prompt.kind === 'field' ? prompt.field : prompt.question;
  const key = textKey(prompt.question, prompt.kind === 'field' ? prompt.field : undefined);
  const { Input, hasUnknownOption } = inputs[asked.kind];
  const [entry, setEntry] = useState<Entry>(() => entryFrom(asked.kind, prompt.answer));
  const [error, setError] = useState<EntryError & { attempt: number }>();
  const places = usePlaces(asked.kind === 'postcodes');
  const legend = useArrival<HTMLLegendElement>(prompt.id);
  const form = useRef<HTMLFormElement>(null);
  const id = useOwnId();
  const impact = useImpact(openedQuestion(context) === prompt.id ? prompt.id : '');
  useLayoutEffect(() => {
    const field = error && form.current?.querySelector('input');
    if (field) focusInSight(field);
  }, [error]);

  const submit = () => {
    if (asked.kind !== 'postcodes' || places) return accept(readAnswer(asked, entry, places));
    // Typed faster than the table came: wait for it, or go by the ranges where it cannot come.
    void loadPlaces()
      .catch(() => undefined)
      .then((table) => accept(readAnswer(asked, entry, table)));
  };
  const accept = (read: Read) => {
    if ('value' in read) send({ type: 'answer.given', value: read.value });
    else setError({ ...read.error, attempt: (error?.attempt ?? 0) + 1 });
  };
  const hint = [
    rule(`${key}.hint`),
    asked.kind === 'multi' && t('question.multi'),
    asked.kind === 'text' && t('question.optional'),
  ]
    .filter(Boolean)
    .join(' ');
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
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
      <Findings findings={latestFindings(context)} />
      <QuestionProgress prompt={prompt} />
      {impact && <p class="hint">{impact}</p>}
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          <Heading depth={1}>{rule(`${key}.ask`) || asked.id}</Heading>
        </legend>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {error && <ErrorText key={error.attempt} id={`${id}-error`} error={error} textKey={key} />}
        <Input
          asked={asked}
          textKey={key}
          name={`${prefix}-${prompt.id}`}
          entry={entry}
          onEntry={setEntry}
          describedBy={describedBy || undefined}
          isInvalid={error !== undefined}
        />
      </fieldset>
      <div class="row">
        <button type="submit" class="primary" part="button">
          {t('question.next')}
        </button>
        {!hasUnknownOption && asked.kind !== 'text' && (
          <button
            type="button"
            class="secondary"
            part="button"
            onClick={() => send({ type: 'answer.given', value: unknown })}
          >
            {t('question.unknown')}
          </button>
        )}
        <LeaveButtons />
      </div>
      <Why
        textKey={key}
        sources={sourcesOf(context.ruleSet, prompt.question)}
        question={prompt.question}
      />
    </form>
  );
}
