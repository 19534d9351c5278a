import { useContext } from 'preact/hooks';
import { type Answer, unknown } from '../assessment/answers.ts';
import { type Prompt, promptOf } from '../conversation/asked/prompt.ts';
import { answerText, type Called, placesText, textKey } from './answer-text.ts';
import { ReviewContext } from './frame/review.ts';
import { type Opens, useWidget } from './widget-context.ts';

interface Acts extends Opens {
  /** An answer in words: of the options of a question, of the list at hand, or as it was typed. */
  wordsFor: (value: Answer, called?: Called) => string;
  /** Gives an answer, and says which. */
  give: (value: Answer, called?: Called) => void;
}

/** What can be done by typing, at the moment at which it is done. */
export function useActs(): Acts {
  const { actor, texts, send, announce } = useWidget();
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
  return {
    wordsFor,
    give: (value, called) => {
      announce(t('composer.understood', { answer: wordsFor(value, called) }));
      if (promptNow()?.kind !== 'overview' || value === unknown)
        send({ type: 'answer.given', value });
      else send({ type: value === 'yes' ? 'item.added' : 'items.confirmed' });
    },
    openReview,
  };
}
