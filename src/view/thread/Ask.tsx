import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../assessment/answers.ts';
import type { Prompt } from '../../conversation/prompt.ts';
import type { EntryError } from '../../conversation/read-answer.ts';
import { sourcesOf } from '../../conversation/selectors.ts';
import { errorWords } from '../error-words.ts';
import { Heading } from '../Heading.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { AnotherReplies } from '../replies/AnotherReplies.tsx';
import { replies } from '../replies/replies.ts';
import { Source } from '../Source.tsx';
import { useArrival } from '../use-arrival.ts';
import { useOwnId } from '../use-own-id.ts';
import { useSay } from '../use-say.ts';
import { useCan, useConversation, useWidget } from '../widget-context.ts';
import { textsOfPrompt } from './texts-of-prompt.ts';

/** The question at hand: a bubble, and its replies directly under it. The group itself takes the focus. */
export function Ask({ prompt }: { prompt: Prompt }) {
  const { texts, send, prefix, announce } = useWidget();
  const { t } = texts;
  const { ruleSet } = useConversation();
  const [error, setError] = useState<EntryError & { attempt: number }>();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const group = useArrival<HTMLDivElement>(prompt.id);
  const id = useOwnId();
  const say = useSay();
  const canLeave = useCan({ type: 'question.closed' });
  const { ask, hint, why, key, place } = textsOfPrompt(texts, prompt, canLeave);
  const wrong = error && errorWords(texts, error, key);
  // Said each time, also where the same stands there already.
  const fault = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    fault.current?.scrollIntoView({ block: 'nearest' });
    if (wrong) announce(`${t('errors.prefix')} ${wrong}`);
  }, [error?.attempt]);
  const answer = (value: Answer) => send({ type: 'answer.given', value });
  const shared = {
    textKey: key,
    name: `${prefix}-${prompt.id}`,
    onAnswer: answer,
    onError: (fault: EntryError) => setError({ ...fault, attempt: (error?.attempt ?? 0) + 1 }),
    onLine: say,
    onLeave: canLeave ? () => send({ type: 'question.closed' }) : undefined,
    describedBy: error && `${id}-error`,
  };
  const asked = prompt.kind === 'field' ? prompt.field : prompt.question;
  const Replies = prompt.kind === 'overview' || asked.kind === 'list' ? null : replies[asked.kind];
  return (
    <li>
      <div
        class="ask"
        part="question"
        role="group"
        tabIndex={-1}
        ref={group}
        aria-labelledby={`${id}-question`}
        aria-describedby={hint || place ? `${id}-hint` : undefined}
        onKeyDown={moveAmongReplies}
      >
        <div class="says">
          <Heading depth={1} class="question" id={`${id}-question`}>
            {ask}
          </Heading>
          {(hint || place) && (
            <p class="hint" id={`${id}-hint`}>
              {[place, hint].filter(Boolean).join(' ')}
            </p>
          )}
          {why && (
            <button
              type="button"
              class="why-button"
              aria-expanded={isWhyOpen}
              onClick={() => setWhyOpen(!isWhyOpen)}
            >
              {t('question.why')}
            </button>
          )}
          {isWhyOpen && (
            <div class="grounds">
              <p>{why}</p>
              {sourcesOf(ruleSet, prompt.question).map((source) => (
                <Source key={source.place} source={source} />
              ))}
            </div>
          )}
        </div>
        {wrong && (
          <div class="says finding" id={`${id}-error`} key={error.attempt} ref={fault}>
            <StateMark state="unmet" />
            <p>
              <span class="hidden">{t('errors.prefix')} </span>
              {wrong}
            </p>
          </div>
        )}
        {Replies && prompt.kind !== 'overview' && (
          <Replies {...shared} asked={asked} present={prompt.answer} />
        )}
        {prompt.kind === 'overview' && <AnotherReplies prompt={prompt} {...shared} />}
      </div>
    </li>
  );
}

/** Arrows go through the replies, whatever they are. */
function moveAmongReplies(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const group = event.currentTarget;
  const { target } = event;
  if (!step || !(group instanceof HTMLElement) || target instanceof HTMLInputElement) return;
  const all = [...group.querySelectorAll<HTMLElement>('.reply')];
  const at = all.findIndex((each) => each === target);
  const next =
    all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
  next?.focus();
  event.preventDefault();
}
