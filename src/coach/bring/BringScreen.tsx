import { handOut } from '../../draft/editor/more/hand-out.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';
import { BringForm } from './BringForm.tsx';
import { casesFile } from './cases-in.ts';
import { SkippedList } from './SkippedList.tsx';

/** Somebody's own draft or link comes on the wall, and the cases of a coach; these can be taken along as a file. */
export function BringScreen() {
  const { coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { brought, send } = useCoach();
  const { cases, skipped } = brought;
  return (
    <StageFrame
      heading={coach('bring.heading')}
      hints={[{ keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } }]}
    >
      <BringForm lead={coach('bring.lead')} onFiles={brought.take} />
      <SkippedList skipped={skipped} />
      {cases.length > 0 && (
        <>
          <ul class="brought">
            {cases.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  class="stage-button"
                  onClick={() => send({ type: 'case.chosen', id })}
                >
                  {name}
                </button>
              </li>
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
    </StageFrame>
  );
}
