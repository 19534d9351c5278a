import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, unknown } from '../assessment/answers.ts';
import { type Entry, type EntryError, readAnswer } from '../conversation/read-answer.ts';
import { canShowResult, type Prompt, progressOf, sourcesOf } from '../conversation/selectors.ts';
import { textKey } from './answer-text.ts';
import { Heading } from './Heading.tsx';
import { inputs } from './inputs/index.ts';
import { focusInSight, useArrival } from './use-arrival.ts';
import { usePlaces } from './use-places.ts';
import { Why } from './Why.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

type Asking = Extract<Prompt, { kind: 'question' | 'field' }>;

const entryFrom = (
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
  const { texts, send, prefix } = useWidget();
  const { t, rule } = texts;
  const { ruleSet } = useConversation();
  const asked = prompt.kind === 'field' ? prompt.field : prompt.question;
  const key = textKey(prompt.question, prompt.kind === 'field' ? prompt.field : undefined);
  const { Input, hasUnknownOption } = inputs[asked.kind];
  const [entry, setEntry] = useState<Entry>(() => entryFrom(asked.kind, prompt.answer));
  const [error, setError] = useState<EntryError & { attempt: number }>();
  const places = usePlaces(asked.kind === 'postcodes');
  const legend = useArrival<HTMLLegendElement>(prompt.id);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const field = error && form.current?.querySelector('input');
    if (field) focusInSight(field);
  }, [error]);

  const submit = (given: Entry) => {
    const read = readAnswer(asked, given, places);
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
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(entry);
      }}
    >
      <QuestionProgress prompt={prompt} />
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
        <button type="submit" class="primary">
          {t('question.next')}
        </button>
        {!hasUnknownOption && asked.kind !== 'text' && (
          <button
            type="button"
            class="secondary"
            onClick={() => send({ type: 'answer.given', value: unknown })}
          >
            {t('question.unknown')}
          </button>
        )}
        <LeaveButtons />
      </div>
      <Why textKey={key} sources={sourcesOf(ruleSet, prompt.question)} question={prompt.question} />
    </form>
  );
}

/** Where we are, in words. */
export function QuestionProgress({ prompt }: { prompt: Prompt }) {
  const { texts } = useWidget();
  const context = useConversation();
  const progress = progressOf(context);
  if (!progress) return null;
  const group = texts.rule(`steps.${progress.group}`) || progress.group;
  const item =
    prompt.kind === 'field' && prompt.field.kind !== 'text'
      ? (prompt.item.title ?? texts.t('items.numbered', { number: prompt.index + 1 }))
      : prompt.kind === 'field' && texts.t('items.numbered', { number: prompt.index + 1 });
  return (
    <p class="progress">
      {context.editing
        ? texts.t('question.editing', { group })
        : texts.t('question.progress', { ...progress, group })}
      {item && ` · ${String(item)}`}
    </p>
  );
}

/** The ways out of a question that lose nothing. */
export function LeaveButtons() {
  const { texts, send } = useWidget();
  const { editing } = useConversation();
  const assessment = useAssessment();
  return (
    <>
      <button type="button" class="ghost" onClick={() => send({ type: 'question.left' })}>
        {texts.t('question.back')}
      </button>
      {editing && (
        <button type="button" class="ghost" onClick={() => send({ type: 'question.closed' })}>
          {texts.t('question.keep')}
        </button>
      )}
      {canShowResult(assessment) && !editing && (
        <button type="button" class="ghost" onClick={() => send({ type: 'result.requested' })}>
          {texts.t('question.result')}
        </button>
      )}
    </>
  );
}

function ErrorText({ id, error, textKey }: { id: string; error: EntryError; textKey: string }) {
  const { t, rule, list } = useWidget().texts;
  const { code, suggestions, ...rest } = error;
  const given =
    error.given === unknown
      ? t('question.unknown')
      : rule(`${textKey}.options.${error.given}.label`) || error.given || '';
  const params = { ...rest, given, suggestions: list(suggestions ?? []) };
  return (
    <p class="error" id={id}>
      <b>{t('errors.prefix')}</b> {t(`errors.${code}` as 'errors.nothingChosen', params)}
    </p>
  );
}
