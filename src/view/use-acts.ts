import { type Answer, unknown } from '../assessment/answers.ts';
import type { PlaceFinder } from '../belgium/places.ts';
import type { Prompt } from '../conversation/asked/prompt.ts';
import { canShowResult } from '../conversation/selectors.ts';
import type { PlainCommand, Target } from '../conversation/understand/commands.ts';
import type { Names } from '../conversation/understand/reading.ts';
import { openingOf } from '../conversation/understand/targets.ts';
import { answerText, placeText, textKey } from './answer-text.ts';
import { useAssessment, useCan, useWidget } from './widget-context.ts';

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
  const { actor, texts, send, announce } = useWidget();
  const isOpened = useCan({ type: 'question.closed' });
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
  const acts = {
    back: { type: 'question.left' },
    restart: { type: 'conversation.restarted' },
    review: { type: 'review.opened' },
    result: { type: 'result.requested' },
    undo: { type: 'history.undone' },
    redo: { type: 'history.redone' },
  } as const;
  const said = { undo: t('said.undone'), redo: t('said.redone') };
  return {
    wordsFor,
    give,
    change: (target) => send(openingOf(target, prompt)),
    obey: (command) => {
      const event = acts[command];
      const isOffered = command !== 'result' || (canShowResult(assessment) && !isOpened);
      const can = isOffered && actor.getSnapshot().can(event);
      if (can) send(event);
      if (can && (command === 'undo' || command === 'redo')) announce(said[command]);
      return can;
    },
  };
}
