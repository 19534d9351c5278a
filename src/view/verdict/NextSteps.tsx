import { isEligible } from '../../assessment/verdict.ts';
import { nextStepsOf } from '../../conversation/selectors.ts';
import { CallNotice } from '../CallNotice.tsx';
import { Heading } from '../Heading.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useAssessment, useConversation, useWidget } from '../widget-context.ts';

/** How applying goes, for those who can; and what belongs to an application. */
export function NextSteps() {
  const { texts } = useWidget();
  const { result, rule } = texts;
  const context = useConversation();
  const { tasks, verdicts } = useAssessment();
  const steps = nextStepsOf(context)
    .filter(({ scheme }) => isEligible(verdicts[scheme] ?? 'not-asked'))
    .map(({ id, scheme }) => rule(`next.${scheme}.${id}`));
  const draft = tasks.map((id) => rule(`criteria.${id}.remedy`)).filter(Boolean);
  return (
    <Fold title={result('next.heading')} note={result('next.note')}>
      <CallNotice />
      {steps.length > 0 && (
        <ol class="steps">
          {steps.filter(Boolean).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {rule('next.support') && <p>{rule('next.support')}</p>}
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
    </Fold>
  );
}
