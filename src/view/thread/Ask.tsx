import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../assessment/answers.ts';
import type { Prompt } from '../../conversation/asked/prompt.ts';
import type { EntryError } from '../../conversation/asked/read-answer.ts';
import { errorWords } from '../error-words.ts';
import { Heading } from '../Heading.tsx';
import { AnotherReplies } from '../replies/AnotherReplies.tsx';
import { replies } from '../replies/replies.ts';
import { useArrival } from '../use-arrival.ts';
import { useImpact } from '../use-impact.ts';
import { useOwnId } from '../use-own-id.ts';
import { useSay } from '../use-say.ts';
import { soon } from '../use-undo.ts';
import { useCan, useWidget } from '../widget-context.ts';
import { ErrorBubble } from './ErrorBubble.tsx';
import { moveAmongReplies } from './move-among-replies.ts';
import { textsOfPrompt } from './texts-of-prompt.ts';
import { WhyAsked } from './WhyAsked.tsx';

/** What goes away while it has the focus makes the browser lay out what is half drawn. */
const letGo = (group: HTMLElement | null): void =>
  (group?.matches(':focus') ? group : group?.querySelector<HTMLElement>(':focus'))?.blur();

/**
 * The question at hand: a bubble, and its replies directly under it. The group itself takes the focus, so that the
 * question is said once, with its hint, what it is about, and how far we are.
 */
export function Ask({ prompt }: { prompt: Prompt }) {
  const { texts, send, prefix, announce } = useWidget();
  const { t } = texts;
  const [error, setError] = useState<EntryError & { attempt: number }>();
  const group = useArrival<HTMLDivElement>(prompt.id);
  const id = useOwnId();
  const say = useSay();
  const canLeave = useCan({ type: 'question.closed' });
  const { ask, hint, why, key, place } = textsOfPrompt(texts, prompt, canLeave);
  const impact = useImpact(canLeave && prompt.kind === 'question' ? prompt.id : '');
  const told = [place, impact, hint].filter(Boolean).join(' ');
  const wrong = error && errorWords(texts, error, key);
  const fault = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!wrong) return;
    fault.current?.scrollIntoView({ block: 'nearest' });
    // Said each time, also where the same stands there already, and where the focus was in the field.
    announce(`${t('errors.prefix')} ${wrong}`);
    group.current?.querySelector('input')?.focus();
  }, [error?.attempt]);
  const [since] = useState(() => performance.now());
  // The second tap of two was meant for what stood here before.
  const leaveOut = (event: MouseEvent) => {
    if (event.detail < 2 || performance.now() - since > soon) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    textKey: key,
    name: `${prefix}-${prompt.id}`,
    onAnswer: (value: Answer) => {
      letGo(group.current);
      send({ type: 'answer.given', value });
    },
    onError: (fault: EntryError) => setError({ ...fault, attempt: (error?.attempt ?? 0) + 1 }),
    onMended: () => setError(undefined),
    onLine: say,
    onLeave: canLeave ? () => send({ type: 'question.closed' }) : undefined,
    describedBy: error && `${id}-error`,
  };
  const asked = prompt.kind === 'field' ? prompt.field : prompt.question;
  const Replies = asked.kind === 'list' ? null : replies[asked.kind];
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend would say the heading once more; the heading names the group */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only moves the focus among its buttons */}
      <div
        class="ask"
        part="question"
        role="group"
        tabIndex={-1}
        ref={group}
        aria-labelledby={`${id}-question`}
        aria-describedby={[told && `${id}-hint`, `${prefix}-progress`].filter(Boolean).join(' ')}
        onClickCapture={leaveOut}
        onKeyDown={moveAmongReplies}
      >
        <div class="says">
          <Heading depth={1} class="question" id={`${id}-question`}>
            {ask}
          </Heading>
          {told && (
            <p class="hint" id={`${id}-hint`}>
              {told}
            </p>
          )}
          {why && <WhyAsked question={prompt.question} why={why} />}
        </div>
        {wrong && (
          <ErrorBubble key={error.attempt} id={`${id}-error`} text={wrong} target={fault} />
        )}
        {prompt.kind === 'overview' ? (
          <AnotherReplies {...shared} prompt={prompt} />
        ) : (
          Replies && <Replies {...shared} asked={asked} present={prompt.answer} />
        )}
      </div>
    </li>
  );
}
