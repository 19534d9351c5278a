import { sourcesOf } from '../../conversation/selectors.ts';
import type { Step } from '../../conversation/walk.ts';
import { Source } from '../../view/Source.tsx';
import { useConversation, useWidget } from '../../view/widget-context.ts';
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
  const { coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { steps, stage } = useCoach();
  const { ask, answer, findings } = useStepTexts(step);
  const isLast = stage.step + 1 === steps.length;
  const [source] = sourcesOf(ruleSet, step.question);
  return (
    <StageFrame
      heading={findings[0] ?? answer}
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
      {!findings[0] && <p class="soft">{ask}</p>}
      <div class="revealed">
        <Standings context={step.after} />
        <Bars step={step} />
      </div>
      {source && <Source source={source} />}
    </StageFrame>
  );
}

/** How the room voted: a bar for each option. A number stands beside each. */
function Bars({ step }: { step: Step }) {
  const { coach } = useWidget().texts;
  const { stage } = useCoach();
  const { label } = useStepTexts(step);
  const options = optionsOf(step);
  const hands = stage.hands[stage.chosen ?? '']?.[step.id] ?? {};
  const most = Math.max(1, ...Object.values(hands));
  if (options.length === 0) return null;
  return (
    <div class="bars">
      <p class="soft">{coach('answer.hands')}</p>
      <ul>
        {options.map((option) => {
          const isTheirs = isAnswer(step, option);
          return (
            <li key={option} class={isTheirs ? 'theirs' : ''}>
              <span>
                {isTheirs ? coach('answer.theirs', { option: label(option) }) : label(option)}
              </span>
              <b>{hands[option] ?? 0}</b>
              <meter min={0} max={most} value={hands[option] ?? 0} aria-hidden="true" />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
