import type { Ref } from 'preact';
import type { Answers } from '../../assessment/answers.ts';
import { efforts, type Plan, type PlanStep } from '../../conversation/plan.ts';
import { answerText } from '../answer-text.ts';
import { Heading } from '../Heading.tsx';
import { PrintButton } from '../PrintButton.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useChangeText } from '../use-change-text.ts';
import { useOwnId } from '../use-own-id.ts';
import { useConversation, useWidget } from '../widget-context.ts';
import { Support } from './Support.tsx';
import { usePrint } from './use-print.tsx';

interface Props {
  plan: Plan;
  target: Ref<HTMLDetailsElement>;
}

/** The way to yes: what to do, by how long it takes, each step to be tried on the spot; and who helps. */
export function PlanFold({ plan, target }: Props) {
  const { result } = useWidget().texts;
  const print = usePrint();
  return (
    <Fold
      title={result('plan.heading')}
      note={result('plan.steps', { count: plan.steps.length })}
      target={target}
    >
      <p class="hint">{result('plan.lead')}</p>
      <div class="plan">
        {efforts.map((effort) => {
          const steps = plan.steps.filter(({ takes }) => takes === effort);
          return (
            steps.length > 0 && (
              <div key={effort}>
                <Heading depth={3}>{result(`plan.takes.${effort}`)}</Heading>
                <ul>
                  {steps.map((step) => (
                    <Step key={step.question} step={step} />
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </div>
      <Support />
      <div>
        <PrintButton kind="link" onPrint={() => print('plan')}>
          {result('plan.print')}
        </PrintButton>
      </div>
    </Fold>
  );
}

function Step({ step: { question: id, value } }: { step: PlanStep }) {
  const { texts, send } = useWidget();
  const { ruleSet, answers, trial } = useConversation();
  const inWords = useChangeText();
  const box = useOwnId();
  const question = ruleSet.questions.find((each) => each.id === id);
  const now = answers[id];
  const set: Answers = trial?.set ?? {};
  const isTried = JSON.stringify(set[id]) === JSON.stringify(value);
  const toggle = () => {
    const { [id]: _, ...others } = set;
    const tried = isTried ? others : { ...others, [id]: value };
    send(
      Object.keys(tried).length === 0
        ? { type: 'trial.dropped' }
        : { type: 'change.tried', set: tried },
    );
  };
  return (
    <li>
      <input id={box} type="checkbox" checked={isTried} onChange={toggle} />
      <label for={box}>
        <b>{inWords(id, value)}</b>
        {question && now !== undefined && (
          <small>{texts.result('plan.now', { answer: answerText(texts, question, now) })}</small>
        )}
      </label>
    </li>
  );
}
