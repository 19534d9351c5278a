import type { CriterionOutcome } from '../assessment/verdict.ts';
import type { SchemeId } from '../rules/schema.ts';
import { answerText } from './answer-text.ts';

import { Heading } from './Heading.tsx';
import { Pill } from './Pill.tsx';
import { Source } from './Source.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** A scheme with every criterion: how it came out, the answers that decided it, and where it is written. */
export function VerdictScheme({ scheme }: { scheme: SchemeId }) {
  const { rule } = useWidget().texts;
  const { criteria, verdicts } = useAssessment();
  const own = criteria.filter(
    (each) => each.scheme === scheme && each.outcome !== 'not-applicable',
  );
  return (
    <section class="card scheme">
      <div class="card-title">
        <Heading depth={2}>{rule(`schemes.${scheme}.label`)}</Heading>
        <Pill verdict={verdicts[scheme]} />
      </div>
      <p class="hint">{rule(`schemes.${scheme}.about`)}</p>
      {own.length > 0 && (
        <ul class="criteria">
          {own.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is met folds away; what is not says at once what to do. */
function Criterion({ criterion }: { criterion: CriterionOutcome }) {
  const { result, rule } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { id, outcome, judged, openPoints, source } = criterion;
  const isMet = outcome === 'met';
  const advice = rule(`criteria.${id}.${isMet ? 'proof' : 'remedy'}`);
  const points = ruleSet.criteria
    .find((each) => each.id === id)
    ?.openPoints?.filter((point) => openPoints.includes(point.id));
  return (
    <li>
      <details open={!isMet}>
        <summary>
          <span class="criterion">
            <b>{rule(`criteria.${id}.label`) || id}</b>
            <Grounds criterion={criterion} />
          </span>
          <span class={`outcome ${outcome}`}>
            <span aria-hidden="true">{signOf(criterion)}</span> {result(wordOf(criterion))}
          </span>
        </summary>
        <p>{rule(`criteria.${id}.rule`)}</p>
        {advice && (!isMet || judged) && <p>{advice}</p>}
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

/** The answers that decided; a criterion that rests on another scheme would repeat all of that. */
function Grounds({ criterion }: { criterion: CriterionOutcome }) {
  const { texts } = useWidget();
  const { ruleSet, answers } = useConversation();
  const said = criterion.because.flatMap((id) => {
    const question = ruleSet.questions.find((each) => each.id === id);
    const answer = answers[id];
    return question && answer !== undefined ? [answerText(texts, question, answer)] : [];
  });
  if (said.length === 0 || said.length > mostGrounds) return null;
  return <small>{texts.result('verdict.answered', { answers: said.join(' · ') })}</small>;
}

const mostGrounds = 3;

const wordOf = ({ outcome, judged, onCondition }: CriterionOutcome) => {
  if (outcome !== 'met') return outcome === 'unmet' ? 'outcomes.unmet' : 'outcomes.unknown';
  return onCondition ? 'outcomes.onCondition' : judged ? 'outcomes.show' : 'outcomes.met';
};

const signOf = ({ outcome, judged, onCondition }: CriterionOutcome) => {
  if (outcome !== 'met') return outcome === 'unmet' ? '✕' : '?';
  return onCondition || judged ? '◐' : '✓';
};
