import { type Item, isList, itemsOf } from '../assessment/answers.ts';
import { schemesIn } from '../assessment/condition.ts';
import { type CriterionOutcome, conditionsOf } from '../assessment/verdict.ts';
import { triedAnswers } from '../conversation/trial.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import { answerText, itemTitle, textKey } from './answer-text.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { useConversation, useWidget } from './widget-context.ts';

interface Props {
  criterion: CriterionOutcome;
  /** One of the answers has been opened. */
  onOpened?: () => void;
}

/** It is met where another scheme is. */
export const restsOnScheme = (
  { criteria }: Pick<RuleSet, 'criteria'>,
  criterion: string,
): boolean =>
  criteria.some(
    (each) =>
      each.id === criterion &&
      conditionsOf(each).some((condition) => schemesIn(condition).length > 0),
  );

/** The answers that decided, each to be changed; of a criterion that rests on another scheme they stand there. */
export function Grounds({ criterion, onOpened }: Props) {
  const { texts } = useWidget();
  const context = useConversation();
  const { ruleSet } = context;
  const answers = triedAnswers(context);
  if (restsOnScheme(ruleSet, criterion.id)) return null;
  const said = criterion.because.flatMap((id) => {
    const question = ruleSet.questions.find((each) => each.id === id);
    const answer = answers[id];
    if (!question || answer === undefined) return [];
    return [{ question, text: groundText(texts, question, answer) }];
  });
  return (
    <>
      {said.map(({ question, text }) => (
        <p key={question.id}>
          {text}{' '}
          <ChangeButton
            what={texts.rule(`${textKey(question)}.label`)}
            event={{ type: 'question.opened', question: question.id }}
            onOpened={onOpened}
            isPlain
          />
        </p>
      ))}
    </>
  );
}

const mostItems = 3;

function groundText(texts: Texts, question: Question, answer: Parameters<typeof answerText>[2]) {
  const items = isList(question) ? itemsOf(answer) : undefined;
  if (items && items.length > 0 && items.length <= mostItems)
    return items.map((item, index) => itemWithSize(texts, question, item, index)).join(' · ');
  const label = texts.t('question.label', { what: texts.rule(`${textKey(question)}.label`) });
  return `${label} ${answerText(texts, question, answer)}`;
}

function itemWithSize(texts: Texts, question: Question, item: Item, index: number): string {
  const field = isList(question) && question.fields.find(({ id }) => id === question.roles.size);
  const size = field ? item[field.id] : undefined;
  const title = itemTitle(texts, question, item, index);
  return field && size !== undefined
    ? `${texts.t('question.label', { what: title })} ${answerText(texts, question, size, field)}`
    : title;
}
