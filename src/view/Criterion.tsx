import { type Item, isList, itemsOf } from '../assessment/answers.ts';
import { schemesIn } from '../assessment/condition.ts';
import { type CriterionOutcome, conditionsOf } from '../assessment/verdict.ts';
import { triedAnswers } from '../conversation/trial.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Question } from '../rules/schema.ts';
import { answerText, itemTitle, textKey } from './answer-text.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { isSilent } from './is-silent.ts';
import { outcomeWord } from './outcome-word.ts';
import { type State, StateMark } from './parts/StateMark.tsx';
import { Source } from './Source.tsx';
import { useConversation, useSelected, useWidget } from './widget-context.ts';

/** How a criterion came out: by which answer, what the rule says, and where that is written. */
export function Criterion({ criterion }: { criterion: CriterionOutcome }) {
  const { texts } = useWidget();
  const { result, rule } = texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  const { id, outcome, judged, openPoints, source } = criterion;
  const points = ruleSet.criteria
    .find((each) => each.id === id)
    ?.openPoints?.filter((point) => openPoints.includes(point.id));
  const proof = outcome === 'met' && judged ? rule(`criteria.${id}.proof`) : '';
  const isUnanswered =
    outcome === 'unknown' && !isSilent(ruleSet, criterion) && criterion.because.length === 0;
  return (
    <li>
      <StateMark state={outcome as State} />
      <div>
        <p>
          <b>{rule(`criteria.${id}.label`) || id}</b>
          <span class="hidden">: {outcomeWord(texts, criterion)}.</span>
        </p>
        <p>{rule(`criteria.${id}.rule`)}</p>
        <Grounds criterion={criterion} />
        {isUnanswered && <p>{result('verdict.findOut')}</p>}
        {proof && <p>{proof}</p>}
        {points?.map((point) => (
          <p key={point.id} class="open-point">
            <b>{result('verdict.openPoint')}</b> {rule(`openPoints.${point.id}`)}
            {point.source && <Source source={point.source} />}
          </p>
        ))}
        <Source source={source} />
      </div>
    </li>
  );
}

/** The answers that decided, each to be changed; of a criterion that rests on another scheme they stand there. */
function Grounds({ criterion }: { criterion: CriterionOutcome }) {
  const { texts } = useWidget();
  const context = useConversation();
  const { ruleSet } = context;
  const answers = triedAnswers(context);
  const rule = ruleSet.criteria.find((each) => each.id === criterion.id);
  if (!rule || conditionsOf(rule).some((condition) => schemesIn(condition).length > 0)) return null;
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
