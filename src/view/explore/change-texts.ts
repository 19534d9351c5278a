import { type Answer, type Answers, isList, itemsOf } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import type { PlaceFinder } from '../../belgium/places.ts';
import type { Variant } from '../../conversation/machine/context.ts';
import { changedQuestions } from '../../conversation/trial.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Question, RuleSet } from '../../rules/schema.ts';
import { answerText, itemText, itemTitle, textKey } from '../answer-text.ts';

export const variantName = ({ result }: Texts, { name, number }: Variant): string =>
  name.trim() || result('whatIf.variant', { number });

/** An answer that differs, in words. */
interface ChangeText {
  question: string;
  before: string;
  after: string;
}

/** Each answer that is another one afterwards. */
export function changeTexts(
  texts: Texts,
  ruleSet: RuleSet,
  before: Answers,
  after: Answers,
  places?: PlaceFinder,
): ChangeText[] {
  const { counted } = replay(ruleSet, before);
  return changedQuestions(ruleSet, before, after).map((question) => {
    const [old, other] = [counted[question.id], after[question.id]];
    return {
      question: texts.rule(`${textKey(question)}.label`) || question.id,
      before: answerLines(texts, question, old, [other], places).join('; '),
      after: answerLines(texts, question, other, [old], places).join('; '),
    };
  });
}

/**
 * An answer beside others to the same question, line by line: of a list only how many it has, where that differs, and the
 * items that not all of them have.
 */
export function answerLines(
  texts: Texts,
  question: Question,
  answer: Answer | undefined,
  others: readonly (Answer | undefined)[],
  places?: PlaceFinder,
): readonly string[] {
  if (answer === undefined) return [texts.t('question.empty')];
  const items = isList(question) ? itemsOf(answer) : undefined;
  if (!items) return [answerText(texts, question, answer, undefined, places)];
  const lists = others.map((other) => (itemsOf(other) ?? []).map((each) => JSON.stringify(each)));
  const own = items.flatMap((item, index) =>
    lists.every((each) => each.includes(JSON.stringify(item)))
      ? []
      : [
          `${texts.t('question.label', { what: itemTitle(texts, question, item, index) })} ${itemText(texts, question, item, places)}`,
        ],
  );
  const hasSameCount = lists.every(({ length }) => length === items.length);
  return hasSameCount && own.length > 0 ? own : [answerText(texts, question, items), ...own];
}
