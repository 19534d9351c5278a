/** What is projected: one idea at a time. */
export type Screen = 'wall' | 'story' | 'question' | 'answer' | 'verdict' | 'hand-off';

/** What lies over it for a while: each comes and goes by its own key. */
export type Aside = 'keys' | 'compare' | 'bring' | 'papers' | 'desk';

/** By step and option. */
export type Hands = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** All that the stage is: it is a value, so that another window can show it too. */
export interface Stage {
  screen: Screen;
  /** Of the case; null on the wall at first. */
  chosen: string | null;
  /** Which question of the case. */
  step: number;
  /** By case. */
  hands: Readonly<Record<string, Hands>>;
  /** How many answers the room has seen, by case. */
  shown: Readonly<Record<string, number>>;
  /** Cases that stand side by side. */
  compared: readonly string[];
  isBlank: boolean;
  /** What lies over it: the last on top. */
  asides: readonly Aside[];
  /** Where the phones, or the wall after them, were come from: back leads there. */
  before: Screen | null;
  /** What a new conversation took away, until something is done with it. */
  former: Stage | null;
}

export type StageEvent =
  | { type: 'case.chosen'; id: string }
  | { type: 'wall.shown' }
  | { type: 'moved.on' }
  | { type: 'moved.back' }
  | { type: 'answer.turned' }
  | { type: 'hands.counted'; step: string; option: string; count: number }
  | { type: 'hand-off.turned' }
  | { type: 'blank.turned' }
  | { type: 'aside.turned'; aside: Aside }
  | { type: 'aside.shown'; aside: Aside }
  | { type: 'compared.turned'; id: string }
  | { type: 'case.left'; id: string }
  | { type: 'closed' }
  | { type: 'begun.anew' };

export const firstStage: Stage = {
  screen: 'wall',
  chosen: null,
  step: 0,
  hands: {},
  shown: {},
  compared: [],
  isBlank: false,
  asides: [],
  before: null,
  former: null,
};

/** More hands than a room has. */
export const mostHands = 999;

/** As many as fit side by side. */
export const mostCompared = 4;

/** What becomes of it; `steps` is how many questions the case has. What cannot be changes nothing. */
export function staged(stage: Stage, event: StageEvent, steps: number): Stage {
  switch (event.type) {
    case 'begun.anew':
      return stage.former ?? { ...firstStage, former: stage };
    case 'blank.turned':
      return { ...stage, isBlank: !stage.isBlank };
    case 'aside.turned':
      return stage.asides.at(-1) === event.aside
        ? { ...stage, asides: stage.asides.slice(0, -1) }
        : withAside(stage, event.aside);
    case 'aside.shown':
      return withAside({ ...stage, isBlank: false }, event.aside);
    case 'compared.turned':
      return { ...stage, compared: withTurned(stage.compared, event.id), former: null };
    case 'case.left':
      return { ...stage, compared: stage.compared.filter((each) => each !== event.id) };
    case 'closed':
      return closed(stage, steps);
    case 'case.chosen':
      return { ...onScreen(stage, 'story'), chosen: event.id, step: 0, asides: [], former: null };
    case 'wall.shown':
      return { ...onScreen(stage, 'wall'), asides: [] };
    case 'moved.on':
      return stage.isBlank ? { ...stage, isBlank: false } : movedOn(stage, steps);
    case 'moved.back':
      return stage.isBlank ? { ...stage, isBlank: false } : movedBack(stage, steps);
    case 'answer.turned':
      if (stage.screen === 'question') return { ...stage, screen: 'answer' };
      return stage.screen === 'answer' ? { ...stage, screen: 'question' } : stage;
    case 'hand-off.turned':
      if (stage.chosen === null) return stage;
      return stage.screen === 'hand-off'
        ? movedBack(stage, steps)
        : onScreen(stage, 'hand-off', stage.screen);
    case 'hands.counted':
      return counted(stage, event);
  }
}

const withTurned = (compared: readonly string[], id: string): readonly string[] => {
  if (compared.includes(id)) return compared.filter((each) => each !== id);
  return compared.length < mostCompared ? [...compared, id] : compared;
};

const onScreen = (stage: Stage, screen: Screen, before: Screen | null = null): Stage => ({
  ...stage,
  screen,
  before,
});

const withAside = (stage: Stage, aside: Aside): Stage => ({
  ...stage,
  asides: [...stage.asides.filter((each) => each !== aside), aside],
});

/** Escape puts away what lies on top, then goes a screen back. */
function closed(stage: Stage, steps: number): Stage {
  if (stage.isBlank) return { ...stage, isBlank: false };
  if (stage.asides.length > 0) return { ...stage, asides: stage.asides.slice(0, -1) };
  return movedBack(stage, steps);
}

function movedOn(stage: Stage, steps: number): Stage {
  switch (stage.screen) {
    case 'wall':
      return stage.chosen === null ? stage : onScreen(stage, 'story');
    case 'story':
      return steps > 0
        ? { ...stage, screen: 'question', step: 0 }
        : { ...stage, screen: 'verdict' };
    case 'question':
      return { ...stage, screen: 'answer' };
    case 'answer': {
      const { step, shown } = withShown(stage);
      return step + 1 < steps
        ? { ...stage, shown, screen: 'question', step: step + 1 }
        : { ...stage, shown, screen: 'verdict' };
    }
    case 'verdict':
      return onScreen(stage, 'hand-off', 'verdict');
    case 'hand-off':
      return onScreen(stage, 'wall', 'hand-off');
  }
}

/** An answer that the room has gone on from was seen, and not turned up by mistake. */
export function withShown(stage: Stage): Stage {
  const { screen, chosen, step, shown } = stage;
  if (screen !== 'answer' || chosen === null || (shown[chosen] ?? 0) > step) return stage;
  return { ...stage, shown: { ...shown, [chosen]: step + 1 } };
}

function movedBack(stage: Stage, steps: number): Stage {
  switch (stage.screen) {
    case 'wall':
      return stage.before ? onScreen(stage, stage.before) : stage;
    case 'story':
      return { ...stage, screen: 'wall' };
    case 'question':
      return stage.step > 0
        ? { ...stage, screen: 'answer', step: stage.step - 1 }
        : { ...stage, screen: 'story' };
    case 'answer':
      return { ...stage, screen: 'question' };
    case 'verdict':
      return steps > 0
        ? { ...stage, screen: 'answer', step: steps - 1 }
        : { ...stage, screen: 'story' };
    case 'hand-off':
      return onScreen(stage, stage.before ?? 'verdict');
  }
}

function counted(stage: Stage, event: Extract<StageEvent, { type: 'hands.counted' }>): Stage {
  const { chosen, hands } = stage;
  if (chosen === null) return stage;
  const { step, option } = event;
  const count = Math.min(mostHands, Math.max(0, Math.round(event.count) || 0));
  const ofCase = hands[chosen] ?? {};
  return {
    ...stage,
    hands: { ...hands, [chosen]: { ...ofCase, [step]: { ...ofCase[step], [option]: count } } },
  };
}
