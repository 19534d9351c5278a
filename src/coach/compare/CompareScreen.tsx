import { Comparison } from '../../view/explore/Comparison.tsx';
import { useWidget } from '../../view/widget-context.ts';
import { useCaseTexts } from '../cases/case-texts.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';
import { mostCompared } from '../stage/stage.ts';

/** Two to four cases or variants side by side: only what differs. */
export function CompareScreen() {
  const { coach } = useWidget().texts;
  const { cases, stage, send } = useCoach();
  const textsOf = useCaseTexts();
  const { compared } = stage;
  const chosen = compared.flatMap((id) => cases.find((each) => each.id === id) ?? []);
  return (
    <StageFrame
      heading={coach('compare.heading')}
      hints={[
        { keys: '1', text: coach('compare.choose', { last: Math.min(9, cases.length) }) },
        { keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } },
      ]}
      look="compared"
    >
      <ul class={chosen.length < 2 ? 'compared-cases' : 'compared-cases below'}>
        {cases.map((each, index) => (
          <li key={each.id}>
            <button
              type="button"
              class="stage-button"
              aria-pressed={compared.includes(each.id)}
              aria-disabled={
                (!compared.includes(each.id) && chosen.length >= mostCompared) || undefined
              }
              onClick={() => send({ type: 'compared.turned', id: each.id })}
            >
              {index < 9 && <kbd>{index + 1}</kbd>} {textsOf(each).name}
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < 2 ? (
        <p class="told">{coach('compare.few', { most: mostCompared })}</p>
      ) : (
        <Comparison
          outcomeFirst
          of={chosen.map((each) => ({
            id: each.id,
            name: textsOf(each).name,
            answers: each.answers,
          }))}
        />
      )}
    </StageFrame>
  );
}
