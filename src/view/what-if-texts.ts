import { type Answers, isList, itemsOf } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import { changedQuestions } from '../conversation/trial.ts';
import type { Variant } from '../conversation/variants.ts';
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
  const said = (question: Question, answers: Answers): string => {
    const answer = answers[question.id];
    if (answer === undefined) return texts.t('question.empty');
    const items = isList(question) ? (itemsOf(answer) ?? []) : [];
    if (items.length === 0) return answerText(texts, question, answer);
    return texts.list(
      items.map((item, index) =>
        [itemTitle(texts, item, index), itemText(texts, question, item)].join(' '),
      ),
    );
  };
  return (answers) =>
    changedQuestions(ruleSet, now, answers).map((question) =>
      texts.result('whatIf.changed', {
        question: texts.rule(`${textKey(question)}.label`),
        before: said(question, counted),
        after: said(question, answers),
      }),
    );
}
