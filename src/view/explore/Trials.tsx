import type { FunctionComponent } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Answer } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import { mostTelling } from '../../conversation/telling.ts';
import { triedAnswers } from '../../conversation/trial.ts';
import type { Question } from '../../rules/schema.ts';
import { useAssessment } from '../use-assessment.ts';
import { useConversation, useSelected, useWidget } from '../widget-context.ts';
import { ChoiceTrial } from './ChoiceTrial.tsx';
import { ListTrial } from './ListTrial.tsx';
import { NumberTrial } from './NumberTrial.tsx';
import type { TrialProps } from './trial-props.ts';

/** Questions that are in sight without being asked for. */
const most = 5;

/** The answers that tell most when they are turned, and folded away all others. What is tried moves none of them. */
export function Trials() {
  const { result } = useWidget().texts;
  const context = useConversation();
  const { ruleSet, answers } = context;
  const assessment = useAssessment();
  const { telling, others } = useMemo(
    () => mostTelling(ruleSet, answers, assessment),
    [ruleSet, answers],
  );
  const path = replay(ruleSet, triedAnswers(context)).questions;
  const known = [...telling, ...others];
  const first = telling.slice(0, most);
  // What is tried can ask something new, and leave something out.
  const shown = [...first, ...path.filter((each) => !known.includes(each))];
  const folded = known.filter((each) => !first.includes(each));
  const drawn = (questions: readonly Question[]) =>
    questions
      .filter((each) => path.includes(each))
      .map((each) => <Trial key={each.id} question={each} />);
  return (
    <div class="trials" key={useEndedTrials()}>
      {drawn(shown)}
      {drawn(folded).length > 0 && (
        <details class="inner">
          <summary>{result('whatIf.others', { count: drawn(folded).length })}</summary>
          <div class="trials">{drawn(folded)}</div>
        </details>
      )}
    </div>
  );
}

const views: Readonly<Record<Question['kind'], FunctionComponent<TrialProps>>> = {
  choice: ChoiceTrial,
  multi: ChoiceTrial,
  number: NumberTrial,
  list: ListTrial,
};

function Trial({ question }: { question: Question }) {
  const { send } = useWidget();
  const { id, kind } = question;
  const answers = useSelected((context) => context.answers);
  const tried = useSelected(triedAnswers);
  const View = views[kind];
  const isNow = (value: Answer | undefined) =>
    JSON.stringify(value) === JSON.stringify(answers[id]);
  return (
    <View
      question={question}
      now={answers[id]}
      tried={tried[id]}
      onTry={(value) =>
        send({ type: 'answer.tried', question: id, value: isNow(value) ? undefined : value })
      }
    />
  );
}

/** How many trials have ended: what is turned begins anew after each. */
function useEndedTrials(): number {
  const trial = useSelected((context) => context.trial);
  const before = useRef(trial);
  const count = useRef(0);
  if (before.current && !trial) count.current++;
  before.current = trial;
  return count.current;
}
