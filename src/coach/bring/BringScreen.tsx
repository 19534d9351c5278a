import { handOut } from '../../draft/editor/more/hand-out.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import type { SampleCase } from '../cases/sample-case.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';
import { BringForm } from './BringForm.tsx';
import { casesFile } from './cases-in.ts';
import { SkippedList } from './SkippedList.tsx';

/** Somebody's own draft or link comes on the wall, and the cases of a coach; these can be taken along as a file. */
export function BringScreen() {
  const { coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { brought } = useCoach();
  const { all, cases, skipped } = brought;
  return (
    <StageFrame
      heading={coach('bring.heading')}
      hints={[{ keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } }]}
    >
      <SkippedList skipped={skipped} />
      {all.length > 0 && (
        <>
          <p class="soft">{coach('bring.stays')}</p>
          <ul class="brought">
            {all.map((each) => (
              <BroughtCase key={each.id} of={each} />
            ))}
          </ul>
          <p>
            <button
              type="button"
              class="stage-button"
              onClick={() =>
                handOut(
                  new File([casesFile(cases, ruleSet)], `${coach('bring.file')}.json`, {
                    type: 'application/json',
                  }),
                )
              }
            >
              {coach('bring.save')}
            </button>
          </p>
        </>
      )}
      <BringForm lead={coach('bring.lead')} onFiles={brought.take} />
    </StageFrame>
  );
}

/** One of them: to show, and to take off the wall or put back. */
function BroughtCase({ of: { id, name = '' } }: { of: SampleCase }) {
  const { coach } = useWidget().texts;
  const { brought, send } = useCoach();
  const isOnWall = brought.cases.some((each) => each.id === id);
  const turn = coach(isOnWall ? 'bring.away' : 'bring.back');
  return (
    <li>
      <button
        type="button"
        class="stage-button"
        aria-disabled={!isOnWall || undefined}
        onClick={() => isOnWall && send({ type: 'case.chosen', id })}
      >
        {name}
      </button>
      <button
        type="button"
        class="key-hint"
        aria-label={`${turn}: ${name}`}
        onClick={() => brought.turn(id)}
      >
        {turn}
      </button>
    </li>
  );
}
