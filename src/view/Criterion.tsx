import type { CriterionOutcome } from '../assessment/verdict.ts';
import { Grounds } from './Grounds.tsx';
import { isSilent } from './is-silent.ts';
import { outcomeWord } from './outcome-word.ts';
import { type State, StateMark } from './parts/StateMark.tsx';
import { Source } from './Source.tsx';
import { useSelected, useWidget } from './widget-context.ts';

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
