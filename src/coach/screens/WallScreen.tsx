import { useWidget } from '../../view/widget-context.ts';
import { CaseIcon } from '../cases/CaseIcon.tsx';
import { useCaseTexts } from '../cases/case-texts.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';

/** More of them stand lower. */
const mostTall = 8;

/** Whose case it will be. */
export function WallScreen() {
  const { coach } = useWidget().texts;
  const { cases, stage, send } = useCoach();
  const textsOf = useCaseTexts();
  return (
    <StageFrame
      heading={coach('wall.heading')}
      hints={[
        { keys: '1', text: coach('wall.choose', { last: Math.min(9, cases.length) }) },
        ...(stage.former
          ? [{ keys: 'N', text: coach('keys.former'), event: { type: 'begun.anew' } } as const]
          : [{ keys: 'S', text: coach('keys.notes'), event: { type: 'notes.turned' } } as const]),
        { keys: 'O', text: coach('keys.bring'), event: { type: 'aside.turned', aside: 'bring' } },
      ]}
    >
      <ul class={cases.length > mostTall ? 'wall many' : 'wall'}>
        {cases.map((each, index) => (
          <li key={each.id}>
            <button
              type="button"
              aria-current={each.id === stage.chosen ? 'true' : undefined}
              onClick={() => send({ type: 'case.chosen', id: each.id })}
            >
              <CaseIcon name={each.icon} />
              {index < 9 && <kbd>{index + 1}</kbd>}
              <span>{textsOf(each).name}</span>
            </button>
          </li>
        ))}
      </ul>
    </StageFrame>
  );
}
