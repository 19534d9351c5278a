import { isWithinPeriod } from '../../assessment/call.ts';
import { isEligible } from '../../assessment/verdict.ts';
import { nextStepsOf } from '../../conversation/selectors.ts';
import { CallNotice } from '../CallNotice.tsx';
import { Heading } from '../Heading.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useConversation, useWidget } from '../widget-context.ts';
import { canApply, isClear } from './can-apply.ts';
import { Since } from './Since.tsx';
import { Support } from './Support.tsx';
import type { Shown } from './use-shown.ts';

/** How applying goes, and what belongs to an application: for those who can. */
export function NextSteps({ shown }: { shown: Shown }) {
  const { texts, date } = useWidget();
  const { result, rule } = texts;
  const { ruleSet } = useConversation();
  const { answers, assessment, way } = shown;
  const isForThem = canApply(ruleSet, assessment);
  // What is over is said in the past tense: for what holds for a time that is when it holds no more.
  const isOver = (scheme: string) =>
    ruleSet.validity?.scheme === scheme
      ? assessment.validity?.status === 'passed'
      : assessment.call?.status === 'closed';
  const isPast = !isWithinPeriod(ruleSet, date) || assessment.call?.status === 'closed';
  // Beside the way to yes it stands there.
  const support = !way && <Support />;
  const steps = nextStepsOf({ ruleSet, answers }, assessment)
    .filter(
      ({ scheme }) =>
        isEligible(assessment.verdicts[scheme] ?? 'not-asked') || isClear(scheme, assessment),
    )
    .map(({ id, scheme }) =>
      rule(`next.${scheme}.${id}`, isOver(scheme) ? { context: 'closed' } : {}),
    )
    .filter(Boolean);
  const draft = isForThem
    ? assessment.tasks.map((id) => rule(`criteria.${id}.remedy`)).filter(Boolean)
    : [];
  return (
    <Fold title={result('next.heading')} note={isForThem ? result('next.note') : ''}>
      {isPast && <Since verdicts={assessment.verdicts}>{support}</Since>}
      <CallNotice />
      {steps.length > 0 && (
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {draft.length > 0 && (
        <>
          <Heading depth={3}>{result('next.draft')}</Heading>
          <ul class="steps">
            {draft.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </>
      )}
      {rule('next.support') && <p>{rule('next.support')}</p>}
      {!isPast && support}
    </Fold>
  );
}
