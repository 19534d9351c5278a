import { type Answer, unknown } from '../assessment/answers.ts';
import type { PlaceFinder } from '../belgium/places.ts';
import type { Prompt } from '../conversation/prompt.ts';
import { canShowResult } from '../conversation/selectors.ts';
import type { PlainCommand, Target } from '../conversation/understand/commands.ts';
import type { Names } from '../conversation/understand/reading.ts';
import { openingOf } from '../conversation/understand/targets.ts';
import { answerText, placeText, textKey } from './answer-text.ts';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

interface Acts {
  /** An answer in words: of the options of a question, of the list at hand, or as it was typed. */
  wordsFor: (value: Answer, called?: Called) => string;
  /** Gives an answer, and says which. */
  give: (value: Answer, called?: Called) => void;
  /** Opens what is to be changed. */
  change: (target: Target) => void;
  /** Does what is asked, where it can be done now. */
  obey: (command: Exclude<PlainCommand, 'why'>) => boolean;
}

/** How to call places: as they were typed, else as the table has them. */
export interface Called {
  names?: Names | undefined;
  places?: PlaceFinder | undefined;
}

/** What can be done by typing under a question. */
export function useActs(prompt: Prompt): Acts {
  const { texts, send, announce } = useWidget();
  const context = useConversation();
  const assessment = useAssessment();
  const { t, rule } = texts;
  const wordsFor = (value: Answer, { names = {}, places }: Called = {}): string => {
    if (value === '') return t('question.empty');
    if (prompt.kind === 'field' && prompt.field.kind === 'postcodes' && Array.isArray(value))
      return texts.list(
        value.map((code) =>
          names[String(code)]
            ? `${String(code)} ${names[String(code)]}`
            : placeText(String(code), places),
        ),
      );
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
  const give = (value: Answer, called?: Called) => {
    announce(t('composer.understood', { answer: wordsFor(value, called) }));
    if (prompt.kind !== 'overview' || value === unknown) send({ type: 'answer.given', value });
    else send({ type: value === 'yes' ? 'item.added' : 'items.confirmed' });
  };
  const { past, future, answers, editing } = context;
  const acts = {
    back: { can: true, event: { type: 'question.left' } },
    restart: { can: true, event: { type: 'conversation.restarted' } },
    review: { can: Object.keys(answers).length > 0, event: { type: 'review.opened' } },
    result: {
      can: canShowResult(assessment) && !editing,
      event: { type: 'result.requested' },
    },
    undo: { can: past.length > 0, event: { type: 'history.undone' }, said: t('said.undone') },
    redo: { can: future.length > 0, event: { type: 'history.redone' }, said: t('said.redone') },
  } as const;
  return {
    wordsFor,
    give,
    change: (target) => send(openingOf(target, prompt)),
    obey: (command) => {
      const act = acts[command];
      if (act.can) send(act.event);
      if (act.can && 'said' in act) announce(act.said);
      return act.can;
    },
  };
}
