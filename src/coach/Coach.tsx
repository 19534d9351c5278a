import type { FunctionComponent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { isTrying, triedAnswers } from '../conversation/trial.ts';
import { useAnnounced } from '../view/use-announced.ts';
import { useConversation, useWidget, WidgetContext } from '../view/widget-context.ts';
import { useBrought } from './bring/use-brought.ts';
import { useCaseTexts } from './cases/case-texts.ts';
import { type SampleCase, stepsOf } from './cases/sample-case.ts';
import { CoachContext, type CoachValue } from './coach-context.ts';
import type { CoachServices } from './coach-services.ts';
import { useHeld } from './held.ts';
import { Notes } from './notes/Notes.tsx';
import { useNotes } from './notes/use-notes.tsx';
import { AnswerScreen } from './screens/AnswerScreen.tsx';
import { HandOffScreen } from './screens/HandOffScreen.tsx';
import { QuestionScreen } from './screens/QuestionScreen.tsx';
import { StoryScreen } from './screens/StoryScreen.tsx';
import { VerdictScreen } from './screens/VerdictScreen.tsx';
import { WallScreen } from './screens/WallScreen.tsx';
import { BlankScreen } from './stage/BlankScreen.tsx';
import type { CoachEvent } from './stage/coach-event.ts';
import { carrierOf, turnFullScreen } from './stage/full-screen.ts';
import { KeysList } from './stage/KeysList.tsx';
import { laterScreen } from './stage/later-screen.tsx';
import { type Aside, firstStage, type Stage, staged } from './stage/stage.ts';
import { useCaseAtHand } from './stage/use-case-at-hand.ts';
import { useCovered } from './stage/use-covered.ts';
import { useKeys } from './stage/use-keys.ts';

const screens = {
  wall: WallScreen,
  story: StoryScreen,
  question: QuestionScreen,
  answer: AnswerScreen,
  verdict: VerdictScreen,
  'hand-off': HandOffScreen,
};

/** What lies over them in their place; each with a chunk of its own. */
const asides: Partial<Record<Aside, FunctionComponent>> = {
  bring: laterScreen(async () => (await import('./bring/BringScreen.tsx')).BringScreen),
  compare: laterScreen(async () => (await import('./compare/CompareScreen.tsx')).CompareScreen),
  papers: laterScreen(async () => (await import('./papers/PapersScreen.tsx')).PapersScreen),
  desk: laterScreen(async () => (await import('./desk/DeskScreen.tsx')).DeskScreen),
};

interface Props {
  cases: readonly SampleCase[];
  services: CoachServices;
}

/** The stage of a coach: one idea a screen, always light, and a key for everything. Nothing of it is stored. */
export function Coach({ cases: held, services }: Props) {
  const widget = useWidget();
  const { texts } = widget;
  const context = useConversation();
  const { ruleSet } = context;
  const [stage, setStage] = useHeld<Stage>('stage', firstStage);
  const [problem, setProblem] = useState('');
  const brought = useBrought(services, (event) => send(event));
  const cases = [...held, ...brought.cases];
  const chosen = [...held, ...brought.all].find(({ id }) => id === stage.chosen);
  const steps = useMemo(() => (chosen ? stepsOf(ruleSet, chosen) : []), [ruleSet, chosen]);
  const root = useRef<HTMLDivElement>(null);
  const notes = useNotes();
  const textsOf = useCaseTexts();
  const send = (event: CoachEvent) => {
    setProblem('');
    widget.act();
    if (event.type === 'notes.turned') {
      if (!notes.turn()) setProblem(texts.coach('notes.refused'));
    } else if (event.type === 'full-screen.turned') {
      void turnFullScreen(carrierOf(root.current)).then(
        (isDone) => isDone || setProblem(texts.coach('keys.noFullScreen')),
      );
    } else if (event.type === 'reading.ended') {
      if (!event.isDone) setProblem(texts.t('said.notLoaded'));
    } else if (event.type === 'variant.kept') {
      if (chosen && stage.screen === 'verdict' && isTrying(context))
        brought.keep(chosen, textsOf(chosen).name, triedAnswers(context));
    } else {
      if (event.type === 'begun.anew') widget.send({ type: 'conversation.restarted' });
      setStage((now) => staged(now, event, steps.length));
    }
  };
  const value: CoachValue = { cases, stage, chosen, steps, send, problem, services, brought };
  useKeys(root, value);
  useCaseAtHand(value);
  useAnnounced(problem);
  notes.useDrawn(
    <WidgetContext.Provider value={widget}>
      <CoachContext.Provider value={value}>
        <Notes />
      </CoachContext.Provider>
    </WidgetContext.Provider>,
  );
  const aside = stage.asides.findLast((each) => asides[each]);
  const place = aside ?? `${stage.screen} ${stage.chosen} ${stage.step}`;
  const Screen = (aside && asides[aside]) || screens[stage.screen];
  const hasKeys = stage.asides.at(-1) === 'keys';
  const isCovered = stage.isBlank || hasKeys;
  useCovered(root, isCovered);
  return (
    <CoachContext.Provider value={value}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a button opens files too; dropping them is a shortcut */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same */}
      <div
        class="root stage"
        data-theme="light"
        part="stage"
        ref={root}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          brought.take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <div class="stage-screen" inert={isCovered}>
          <Screen key={place} />
        </div>
        {stage.isBlank ? <BlankScreen /> : hasKeys && <KeysList />}
      </div>
    </CoachContext.Provider>
  );
}
