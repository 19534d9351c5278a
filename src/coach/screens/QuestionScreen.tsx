import type { Step } from '../../conversation/walk.ts';
import { useOwnId } from '../../view/use-own-id.ts';
import { useWidget } from '../../view/widget-context.ts';
import { optionsOf } from '../cases/options-of.ts';
import { useStepTexts } from '../cases/step-texts.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';
import { mostHands } from '../stage/stage.ts';

/** The room guesses: hands are counted by key, by pressing and by typing. Nothing tells the answer yet. */
export function QuestionScreen() {
  const { steps, stage } = useCoach();
  const step = steps[stage.step];
  return step ? <Question step={step} /> : null;
}

function Question({ step }: { step: Step }) {
  const { coach } = useWidget().texts;
  const { steps, stage } = useCoach();
  const { ask, label } = useStepTexts(step);
  const options = optionsOf(step);
  return (
    <StageFrame
      heading={ask}
      place={coach('question.place', { number: stage.step + 1, total: steps.length })}
      hints={[
        { keys: 'R', text: coach('question.reveal'), event: { type: 'answer.turned' } },
        { keys: '←', text: coach('keys.back'), event: { type: 'moved.back' } },
      ]}
      look="asking"
    >
      {options.length === 0 ? (
        <p class="told">{coach('question.talk')}</p>
      ) : (
        <ol class={options.length > 4 ? 'choices many' : 'choices'}>
          {options.map((option, index) => (
            <li key={option}>
              {index < 9 && <kbd>{index + 1}</kbd>}
              <span>{label(option)}</span>
              <Hands step={step.id} option={option} label={label(option)} />
            </li>
          ))}
        </ol>
      )}
    </StageFrame>
  );
}

export function Hands({ step, option, label }: { step: string; option: string; label: string }) {
  const { coach } = useWidget().texts;
  const { stage, send } = useCoach();
  const id = useOwnId();
  const count = stage.hands[stage.chosen ?? '']?.[step]?.[option] ?? 0;
  const set = (to: number) => send({ type: 'hands.counted', step, option, count: to });
  return (
    <span class="hands">
      <button
        type="button"
        aria-label={coach('hands.fewer', { option: label })}
        aria-disabled={count === 0 || undefined}
        onClick={() => set(count - 1)}
      >
        −
      </button>
      <label class="hidden" for={id}>
        {coach('hands.label', { option: label })}
      </label>
      <input
        id={id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxLength={String(mostHands).length}
        value={count}
        onInput={({ currentTarget }) => {
          set(Number(currentTarget.value.replace(/\D/g, '')));
        }}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        aria-label={coach('hands.more', { option: label })}
        onClick={() => set(count + 1)}
      >
        +
      </button>
    </span>
  );
}
