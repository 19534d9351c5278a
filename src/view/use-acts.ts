import { useContext } from 'preact/hooks';
import { type Answer, unknown } from '../assessment/answers.ts';
import type { AsideReply } from '../conversation/asides/aside.ts';
import { type Prompt, promptOf } from '../conversation/asked/prompt.ts';
import { assessmentOf, canShowResult } from '../conversation/selectors.ts';
import type { Command, Target } from '../conversation/understand/commands.ts';
import { openingOf } from '../conversation/understand/targets.ts';
import { answerText, type Called, placesText, textKey } from './answer-text.ts';
import { ReviewContext } from './frame/review.ts';
import { useWidget } from './widget-context.ts';

interface Acts {
  /** An answer in words: of the options of a question, of the list at hand, or as it was typed. */
  wordsFor: (value: Answer, called?: Called) => string;
  /** Gives an answer, and says which. */
  give: (value: Answer, called?: Called) => void;
  canChange: (target: Target) => boolean;
  /** Opens what is to be changed. */
  change: (target: Target) => void;
  /** Does what is asked, where it can be done now, and tells what came of it. */
  obey: (command: Command) => AsideReply;
}

const events = {
  back: { type: 'question.left' },
  restart: { type: 'conversation.restarted' },
  result: { type: 'result.requested' },
  undo: { type: 'history.undone' },
  redo: { type: 'history.redone' },
} as const;

/** What can be done by typing, at the moment at which it is done. */
export function useActs(): Acts {
  const { actor, texts, send, announce, date } = useWidget();
  const { t, rule } = texts;
  const { open: openReview } = useContext(ReviewContext);
  const now = () => actor.getSnapshot();
  const promptNow = (): Prompt | null =>
    now().value === 'asking' ? promptOf(now().context) : null;
  const wordsFor = (value: Answer, called: Called = {}): string => {
    const prompt = promptNow();
    if (value === '' || !prompt) return t('question.empty');
    if (prompt.kind === 'field' && prompt.field.kind === 'postcodes' && Array.isArray(value))
      return placesText(texts, value.map(String), called);
    if (prompt.kind !== 'overview' || value === unknown)
      return answerText(
        texts,
        prompt.question,
        value,
        prompt.kind === 'field' ? prompt.field : undefined,
      );
    const key = `${textKey(prompt.question)}.${prompt.items.length === 0 ? 'first' : 'more'}`;
    return rule(`${key}.options.${String(value)}.label`);
  };
  const change = (target: Target) => send(openingOf(target, promptNow()));
  const canChange = (target: Target) => now().can(openingOf(target, promptNow()));
  return {
    wordsFor,
    give: (value, called) => {
      announce(t('composer.understood', { answer: wordsFor(value, called) }));
      if (promptNow()?.kind !== 'overview' || value === unknown)
        send({ type: 'answer.given', value });
      else send({ type: value === 'yes' ? 'item.added' : 'items.confirmed' });
    },
    change,
    canChange,
    obey: (command) => {
      if (command.name === 'why') return { kind: promptNow() ? 'why' : 'not-now' };
      if (command.name === 'change') {
        const targets = command.targets.filter(canChange);
        const [target, ...others] = targets;
        if (!target) return { kind: 'not-now' };
        if (others.length > 0) return { kind: 'targets', targets };
        change(target);
        return { kind: 'done' };
      }
      const { name } = command;
      if (name === 'leave' || name === 'done') return { kind: 'leave' };
      const { context } = now();
      if (name === 'review') {
        if (Object.keys(context.answers).length === 0) return { kind: 'not-now' };
        openReview();
        return { kind: 'done' };
      }
      const isOffered = name !== 'result' || canShowResult(context, assessmentOf(context, date));
      if (!isOffered || !now().can(events[name])) return { kind: 'not-now' };
      send(events[name]);
      if (name === 'undo') announce(t('said.undone'));
      if (name === 'redo') announce(t('said.redone'));
      return { kind: 'done' };
    },
  };
}
