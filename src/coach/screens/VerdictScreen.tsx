import { triedAnswers } from '../../conversation/trial.ts';
import { Trials } from '../../view/explore/Trials.tsx';
import { useShown } from '../../view/verdict/use-shown.ts';
import { verdictTitle } from '../../view/verdict-text.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { useCaseTexts } from '../cases/case-texts.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';
import { Standings } from './Standings.tsx';

/** What they find in the end, and what another answer would do to it: turned here, seen at once. */
export function VerdictScreen() {
  const { texts } = useWidget();
  const { coach } = texts;
  const { chosen, brought } = useCoach();
  const textsOf = useCaseTexts();
  const context = useConversation();
  const { ruleSet } = context;
  const { answers, assessment, plan, isTrial } = useShown();
  if (!chosen) return null;
  const { trap } = textsOf(chosen);
  const isKept = isTrial && brought.isKept(triedAnswers(context));
  return (
    <StageFrame
      heading={verdictTitle(texts, ruleSet, assessment, plan)}
      place={coach('verdict.place')}
      hints={[
        ...(isTrial
          ? [
              {
                keys: 'K',
                text: coach(isKept ? 'verdict.leave' : 'verdict.keep'),
                event: { type: 'variant.kept' },
              } as const,
            ]
          : []),
        { keys: 'Q', text: coach('verdict.handOff'), event: { type: 'hand-off.turned' } },
        { keys: '←', text: coach('keys.back'), event: { type: 'moved.back' } },
      ]}
      look="tried"
    >
      <div class="revealed">
        <div class="found">
          <Standings context={{ ruleSet, answers }} />
          {trap && !isTrial && <p class="trap">{trap}</p>}
        </div>
        <section class="turned" aria-label={coach('verdict.whatIf')}>
          <p class="soft">{coach('verdict.whatIf')}</p>
          <Trials />
        </section>
      </div>
    </StageFrame>
  );
}
