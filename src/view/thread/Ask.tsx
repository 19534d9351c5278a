import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../assessment/answers.ts';
import { type Prompt, promptOf } from '../../conversation/asked/prompt.ts';
import type { EntryError } from '../../conversation/asked/read-answer.ts';
import type { ConversationEvent } from '../../conversation/machine/conversation-event.ts';
import { errorWords } from '../error-words.ts';
import { AnotherReplies } from '../replies/AnotherReplies.tsx';
import { replies } from '../replies/replies.ts';
import { useImpact } from '../use-impact.ts';
import { useOwnId } from '../use-own-id.ts';
import { useSay } from '../use-say.ts';
import { useCan, useWidget } from '../widget-context.ts';
import { ErrorBubble } from './ErrorBubble.tsx';
import { QuestionGroup } from './QuestionGroup.tsx';
import { textsOfPrompt } from './texts-of-prompt.ts';
import { WhyAsked } from './WhyAsked.tsx';

/** A question with its replies. */
export function Ask({ prompt }: { prompt: Prompt }) {
  const { texts, actor, send, prefix, announce } = useWidget();
  const { t } = texts;
  const [error, setError] = useState<EntryError & { attempt: number }>();
  const id = useOwnId();
  const { say } = useSay();
  const canLeave = useCan({ type: 'question.closed' });
  const { ask, hint, why, key, place } = textsOfPrompt(texts, prompt, canLeave);
  const impact = useImpact(canLeave && prompt.kind === 'question' ? prompt.id : '');
  const told = [place, impact, hint].filter(Boolean).join(' ');
  const wrong = error && errorWords(texts, error, key);
  const group = useRef<HTMLDivElement>(null);
  const fault = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!wrong) return;
    fault.current?.scrollIntoView({ block: 'nearest' });
    // Said each time, also where the same stands there already, and where the focus was in the field.
    announce(`${t('errors.prefix')} ${wrong}`);
    // What is pressed last may be out of sight by now.
    group.current?.querySelector<HTMLElement>('input, [aria-pressed]')?.focus();
  }, [error?.attempt]);
  /** What is asked by now may be another question. */
  const isAsked = () => promptOf(actor.getSnapshot().context)?.id === prompt.id;
  const act = (event: ConversationEvent) => {
    if (isAsked()) send(event);
  };
  const shared = {
    textKey: key,
    name: `${prefix}-${prompt.id}`,
    onAnswer: (value: Answer) => act({ type: 'answer.given', value }),
    onError: (fault: EntryError) => setError({ ...fault, attempt: (error?.attempt ?? 0) + 1 }),
    onMended: () => setError(undefined),
    onLine: (line: string) => {
      if (isAsked()) say(line);
    },
    onLeave: canLeave ? () => act({ type: 'question.closed' }) : undefined,
    describedBy: error && `${id}-error`,
  };
  const asked = prompt.kind === 'field' ? prompt.field : prompt.question;
  const Replies = asked.kind === 'list' ? null : replies[asked.kind];
  return (
    <QuestionGroup
      id={id}
      ask={ask}
      told={told}
      target={group}
      beside={why && <WhyAsked question={prompt.question} why={why} />}
    >
      {wrong && <ErrorBubble key={error.attempt} id={`${id}-error`} text={wrong} target={fault} />}
      {prompt.kind === 'overview' ? (
        <AnotherReplies {...shared} prompt={prompt} act={act} />
      ) : (
        Replies && <Replies {...shared} asked={asked} present={prompt.answer} />
      )}
    </QuestionGroup>
  );
}
