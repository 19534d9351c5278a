import { sourcesOf } from '../../conversation/selectors.ts';
import type { Step } from '../../conversation/walk.ts';
import { textKey } from '../../view/answer-text.ts';
import { StateMark } from '../../view/parts/StateMark.tsx';
import { Source } from '../../view/Source.tsx';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { firstSentence } from '../cases/first-sentence.ts';
import { isAnswer, optionsOf } from '../cases/options-of.ts';
import { useStepTexts } from '../cases/step-texts.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';
import { Standings } from './Standings.tsx';

/** What the rule says, beside what the room said. */
export function AnswerScreen() {
  const { steps, stage } = useCoach();
  const step = steps[stage.step];
  return step ? <Revealed step={step} /> : null;
}

function Revealed({ step }: { step: Step }) {
  const { rule, coach, language } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { steps, stage } = useCoach();
  const { ask, answer, findings } = useStepTexts(step);
  // Several are told by their bars.
  const hasSeveral = Array.isArray(step.answer) && step.answer.length > 1;
  const isLast = stage.step + 1 === steps.length;
  const [source] = sourcesOf(ruleSet, step.question);
  const says = findings[0] || firstSentence(rule(`${textKey(step.question)}.why`), language);
  return (
    <StageFrame
      heading={says || answer}
      place={coach('question.place', { number: stage.step + 1, total: steps.length })}
      hints={[
        {
          keys: '→',
          text: coach(isLast ? 'answer.verdict' : 'answer.next'),
          event: { type: 'moved.on' },
        },
        { keys: 'B', text: coach('keys.blank'), event: { type: 'blank.turned' } },
      ]}
    >
      {!findings[0] && (
        <p>
          <span class="soft">{ask}</span> {!hasSeveral && <b>{answer}</b>}
        </p>
      )}
      <div class="revealed">
        <Standings context={step.after} />
        <Bars step={step} />
      </div>
      {source && <Source source={source} />}
    </StageFrame>
  );
}

/** More options have their bars beside them, and not below. */
const mostTall = 4;

/** How the room voted: a bar for each option. A number stands beside each, and a sign at what is so. */
function Bars({ step }: { step: Step }) {
  const { coach } = useWidget().texts;
  const { stage } = useCoach();
  const { label } = useStepTexts(step);
  const options = optionsOf(step);
  const hands = stage.hands[stage.chosen ?? '']?.[step.id] ?? {};
  const most = Math.max(1, ...Object.values(hands));
  if (options.length === 0) return null;
  return (
    <div class={options.length > mostTall ? 'bars many' : 'bars'}>
      <p class="soft">{coach('answer.hands')}</p>
      <ul>
        {options.map((option) => {
          const isTheirs = isAnswer(step, option);
          return (
            <li key={option} class={isTheirs ? 'theirs' : ''}>
              {isTheirs && <StateMark state="met" />}
              <span aria-hidden={isTheirs}>{label(option)}</span>
              {isTheirs && (
                <span class="hidden">{coach('answer.theirs', { option: label(option) })}</span>
              )}
              <b>{hands[option] ?? 0}</b>
              <meter min={0} max={most} value={hands[option] ?? 0} aria-hidden="true" />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
