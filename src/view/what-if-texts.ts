import { type Answers, isList, itemsOf, unknown } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Variant } from '../conversation/machine/context.ts';
import { changedQuestions } from '../conversation/trial.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Question } from '../rules/schema.ts';
import { answerText, itemText, itemTitle, textKey } from './answer-text.ts';
import { useConversation, useWidget } from './widget-context.ts';

export const variantName = ({ result }: Texts, { name, number }: Variant): string =>
  name.trim() || result('whatIf.variant', { number });

/** For other answers: each that differs from the one of now, beside it. */
export function useChangeTexts(): (answers: Answers) => string[] {
  const { texts } = useWidget();
  const { ruleSet, answers: now } = useConversation();
  const { counted } = replay(ruleSet, now);
  const said = (question: Question, answers: Answers, others: Answers): string => {
    const answer = answers[question.id];
    if (answer === undefined) return texts.t('question.empty');
    if (!isList(question) || answer === unknown) return answerText(texts, question, answer);
    const same = itemsOf(others[question.id]) ?? [];
    const changed = (itemsOf(answer) ?? []).flatMap((item, index) =>
      JSON.stringify(item) === JSON.stringify(same[index])
        ? []
        : [`${itemTitle(texts, question, item, index)}, ${itemText(texts, question, item)}`],
    );
    return changed.join(' + ') || '–';
  };
  return (answers) =>
    changedQuestions(ruleSet, now, answers).map((question) =>
      texts.result('whatIf.changed', {
        question: texts.rule(`${textKey(question)}.label`),
        before: said(question, counted, answers),
        after: said(question, answers, counted),
      }),
    );
}
