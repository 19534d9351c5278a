import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useConversation, useWidget } from '../view/widget-context.ts';
import type { SampleCase } from './cases/sample-case.ts';
import { stepsOf } from './cases/sample-case.ts';
import { CoachContext } from './coach-context.ts';
import { AnswerScreen } from './screens/AnswerScreen.tsx';
import { HandOffScreen } from './screens/HandOffScreen.tsx';
import { QuestionScreen } from './screens/QuestionScreen.tsx';
import { StoryScreen } from './screens/StoryScreen.tsx';
import { VerdictScreen } from './screens/VerdictScreen.tsx';
import { WallScreen } from './screens/WallScreen.tsx';
import { KeysList } from './stage/KeysList.tsx';
import { firstStage, type Stage, type StageEvent, staged } from './stage/stage.ts';
import { useCaseAtHand } from './stage/use-case-at-hand.ts';
import { useKeys } from './stage/use-keys.ts';

const screens = {
  wall: WallScreen,
  story: StoryScreen,
  question: QuestionScreen,
  answer: AnswerScreen,
  verdict: VerdictScreen,
  'hand-off': HandOffScreen,
};

/** The stage of a coach: one idea a screen, always light, and a key for everything. Nothing of it is stored. */
export function Coach({ cases }: { cases: readonly SampleCase[] }) {
  const { texts, send: tell } = useWidget();
  const { ruleSet } = useConversation();
  const [stage, setStage] = useState<Stage>(firstStage);
  const chosen = cases.find(({ id }) => id === stage.chosen);
  const steps = useMemo(() => (chosen ? stepsOf(ruleSet, chosen) : []), [ruleSet, chosen]);
  const send = (event: StageEvent) => {
    if (event.type === 'begun.anew') tell({ type: 'conversation.restarted' });
    setStage((now) => staged(now, event, steps.length));
  };
  const root = useRef<HTMLDivElement>(null);
  const value = { cases, stage, chosen, steps, send };
  useKeys(root, value);
  useCaseAtHand(value);
  const place = `${stage.screen} ${stage.chosen} ${stage.step}`;
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }, [place, stage.isBlank]);
  const Screen = screens[stage.screen];
  return (
    <CoachContext.Provider value={value}>
      <div class="stage" part="stage" ref={root}>
        {stage.isBlank ? (
          <div class="blank" role="img" aria-label={texts.coach('blank')} />
        ) : (
          <Screen key={place} />
        )}
        {stage.hasKeys && !stage.isBlank && <KeysList />}
      </div>
    </CoachContext.Provider>
  );
}
