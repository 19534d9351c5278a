import type { CriterionOutcome } from '../assessment/verdict.ts';
import type { RuleSet, SchemeId } from '../rules/schema.ts';
import { answerText } from './answer-text.ts';
import { Pill } from './Board.tsx';
import { Heading } from './Heading.tsx';
import { Source } from './Why.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** A scheme with every criterion: how it came out, the answers that decided it, and where it is written. */
export function VerdictScheme({ scheme }: { scheme: SchemeId }) {
  const { texts } = useWidget();
  const { result, rule } = texts;
  const { criteria, verdicts } = useAssessment();
  const own = criteria.filter(
    (each) => each.scheme === scheme && each.outcome !== 'not-applicable',
  );
  const label = rule(`schemes.${scheme}.label`);
  return (
    <section class="card">
      <div class="card-title">
        <Heading depth={2}>{label}</Heading>
        <Pill verdict={verdicts[scheme]} />
      </div>
      <p class="hint">{rule(`schemes.${scheme}.about`)}</p>
      {own.length > 0 && (
        <table class="criteria">
          <caption class="hidden">{label}</caption>
          <thead class="hidden">
            <tr>
              <th scope="col">{result('verdict.criterion')}</th>
              <th scope="col">{result('verdict.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((criterion) => (
              <CriterionRow key={criterion.id} criterion={criterion} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function CriterionRow({ criterion }: { criterion: CriterionOutcome }) {
  const { result, rule } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { id, outcome, judged, openPoints, source } = criterion;
  const advice = rule(`criteria.${id}.${outcome === 'met' ? 'proof' : 'remedy'}`);
  return (
    <tr>
      <th scope="row">
        {rule(`criteria.${id}.label`) || id}
        <small>{rule(`criteria.${id}.rule`)}</small>
        <small>
          <Grounds criterion={criterion} />
        </small>
        {advice && (outcome !== 'met' || judged) && <small class="advice">{advice}</small>}
        {openPointsToShow(openPoints, outcome).map((point) => (
          <small key={point} class="open-point">
            <b>{result('verdict.openPoint')}</b> {rule(`openPoints.${point}`)}
            <OpenPointSource ruleSet={ruleSet} criterion={id} point={point} />
          </small>
        ))}
        <small>
          <Source source={source} />
        </small>
      </th>
      <td class={`outcome ${outcome}`}>
        <span aria-hidden="true">{signOf(criterion)}</span> {result(wordOf(criterion))}
      </td>
    </tr>
  );
}

/** What is met needs no open points beside it. */
const openPointsToShow = (points: readonly string[], outcome: CriterionOutcome['outcome']) =>
  outcome === 'unmet' ? [] : points;

function OpenPointSource({
  ruleSet,
  criterion,
  point,
}: {
  ruleSet: RuleSet;
  criterion: string;
  point: string;
}) {
  const source = ruleSet.criteria
    .find((each) => each.id === criterion)
    ?.openPoints?.find((each) => each.id === point)?.source;
  return source ? (
    <>
      {' '}
      <Source source={source} />
    </>
  ) : null;
}

function Grounds({ criterion }: { criterion: CriterionOutcome }) {
  const { texts } = useWidget();
  const { ruleSet, answers } = useConversation();
  const said = criterion.because.slice(0, mostGrounds).flatMap((id) => {
    const question = ruleSet.questions.find((each) => each.id === id);
    const answer = answers[id];
    return question && answer !== undefined ? [answerText(texts, question, answer)] : [];
  });
  if (said.length === 0) return null;
  return <>{texts.result('verdict.answered', { answers: said.join(' · ') })}</>;
}

/** A criterion that rests on another scheme's verdict would repeat that whole scheme. */
const mostGrounds = 3;

const wordOf = ({ outcome, judged, onCondition }: CriterionOutcome) => {
  if (outcome !== 'met') return outcome === 'unmet' ? 'outcomes.unmet' : 'outcomes.unknown';
  return onCondition ? 'outcomes.onCondition' : judged ? 'outcomes.show' : 'outcomes.met';
};

const signOf = ({ outcome, judged, onCondition }: CriterionOutcome) => {
  if (outcome !== 'met') return outcome === 'unmet' ? '✕' : '?';
  return onCondition || judged ? '◐' : '✓';
};
