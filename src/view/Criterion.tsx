import { type Item, isList, itemsOf } from '../assessment/answers.ts';
import { schemesIn } from '../assessment/condition.ts';
import { type CriterionOutcome, conditionsOf } from '../assessment/verdict.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Question } from '../rules/schema.ts';
import { answerText, itemTitle, textKey } from './answer-text.ts';
import { isSilent } from './is-silent.ts';
import { outcomeWord } from './outcome-word.ts';
import { Source } from './Source.tsx';
import { useConversation, useWidget } from './widget-context.ts';

/** How a criterion came out. What is met folds away; what is not says at once what to do. */
export function Criterion({ criterion }: { criterion: CriterionOutcome }) {
  const { texts } = useWidget();
  const { result, rule } = texts;
  const { ruleSet } = useConversation();
  const { id, outcome, judged, openPoints, source } = criterion;
  const isMet = outcome === 'met';
  const points = ruleSet.criteria
    .find((each) => each.id === id)
    ?.openPoints?.filter((point) => openPoints.includes(point.id));
  const isLeftOpen = isSilent(ruleSet, criterion);
  const isUnanswered = outcome === 'unknown' && !isLeftOpen && criterion.because.length === 0;
  const advice = isUnanswered
    ? result('verdict.findOut')
    : isMet
      ? judged && rule(`criteria.${id}.proof`)
      : rule(`criteria.${id}.remedy`);
  return (
    <li>
      <details open={!isMet && !isUnanswered}>
        <summary>
          <span class="criterion">
            <b>{rule(`criteria.${id}.label`) || id}</b>
            <Grounds criterion={criterion} />
          </span>
          <span class={`outcome ${outcome}`}>
            <span aria-hidden="true">{signOf(criterion)}</span> {outcomeWord(texts, criterion)}
          </span>
        </summary>
        <p>{rule(`criteria.${id}.rule`)}</p>
        {advice && <p>{advice}</p>}
        {points?.map((point) => (
          <p key={point.id} class="open-point">
            <b>{result('verdict.openPoint')}</b> {rule(`openPoints.${point.id}`)}
            {point.source && <Source source={point.source} />}
          </p>
        ))}
        <Source source={source} />
      </details>
    </li>
  );
}

/** The answers that decided; of a criterion that rests on another scheme they stand there. */
function Grounds({ criterion }: { criterion: CriterionOutcome }) {
  const { texts } = useWidget();
  const { ruleSet, answers } = useConversation();
  const rule = ruleSet.criteria.find((each) => each.id === criterion.id);
  if (!rule || conditionsOf(rule).some((condition) => schemesIn(condition).length > 0)) return null;
  const said = criterion.because.flatMap((id) => {
    const question = ruleSet.questions.find((each) => each.id === id);
    const answer = answers[id];
    if (!question || answer === undefined) return [];
    const items = isList(question) ? itemsOf(answer) : undefined;
    if (items && items.length > 0 && items.length <= mostItems)
      return items.map((item, index) => itemWithSize(texts, question, item, index));
    const label = texts.t('question.label', { what: texts.rule(`${textKey(question)}.label`) });
    return [`${label} ${answerText(texts, question, answer)}`];
  });
  return said.length > 0 ? <small>{said.join(' · ')}</small> : null;
}

const mostItems = 3;

function itemWithSize(texts: Texts, question: Question, item: Item, index: number): string {
  const field = isList(question) && question.fields.find(({ id }) => id === question.roles.size);
  const size = field ? item[field.id] : undefined;
  const title = itemTitle(texts, question, item, index);
  return field && size !== undefined
    ? `${texts.t('question.label', { what: title })} ${answerText(texts, question, size, field)}`
    : title;
}

const signOf = ({ outcome, judged, onCondition }: CriterionOutcome) => {
  if (outcome !== 'met') return outcome === 'unmet' ? '✕' : '?';
  return onCondition || judged ? '◐' : '✓';
};
