/** What is projected: one idea at a time. */
export type Screen = 'wall' | 'story' | 'question' | 'answer' | 'verdict' | 'hand-off';

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
  isBlank: boolean;
  hasKeys: boolean;
}

export type StageEvent =
  | { type: 'case.chosen'; id: string }
  | { type: 'moved.on' }
  | { type: 'moved.back' }
  | { type: 'answer.turned' }
  | { type: 'hands.counted'; step: string; option: string; count: number }
  | { type: 'hand-off.turned' }
  | { type: 'blank.turned' }
  | { type: 'keys.turned' }
  | { type: 'closed' }
  | { type: 'begun.anew' };

export const firstStage: Stage = {
  screen: 'wall',
  chosen: null,
  step: 0,
  hands: {},
  isBlank: false,
  hasKeys: false,
};

/** More hands than a room has. */
export const mostHands = 999;

/** What becomes of it; `steps` is how many questions the case has. What cannot be changes nothing. */
export function staged(stage: Stage, event: StageEvent, steps: number): Stage {
  switch (event.type) {
    case 'begun.anew':
      return firstStage;
    case 'blank.turned':
      return { ...stage, isBlank: !stage.isBlank };
    case 'keys.turned':
      return { ...stage, hasKeys: !stage.hasKeys };
    case 'closed':
      return closed(stage, steps);
    case 'case.chosen':
      return { ...stage, screen: 'story', chosen: event.id, step: 0 };
    case 'moved.on':
      return stage.isBlank ? { ...stage, isBlank: false } : movedOn(stage, steps);
    case 'moved.back':
      return movedBack(stage, steps);
    case 'answer.turned':
      if (stage.screen === 'question') return { ...stage, screen: 'answer' };
      return stage.screen === 'answer' ? { ...stage, screen: 'question' } : stage;
    case 'hand-off.turned':
      if (stage.chosen === null) return stage;
      return { ...stage, screen: stage.screen === 'hand-off' ? 'verdict' : 'hand-off' };
    case 'hands.counted':
      return counted(stage, event);
  }
}

/** Escape puts away what lies on top, then goes a screen back. */
function closed(stage: Stage, steps: number): Stage {
  if (stage.isBlank || stage.hasKeys) return { ...stage, isBlank: false, hasKeys: false };
  return movedBack(stage, steps);
}

function movedOn(stage: Stage, steps: number): Stage {
  switch (stage.screen) {
    case 'wall':
      return stage.chosen === null ? stage : { ...stage, screen: 'story' };
    case 'story':
      return steps > 0
        ? { ...stage, screen: 'question', step: 0 }
        : { ...stage, screen: 'verdict' };
    case 'question':
      return { ...stage, screen: 'answer' };
    case 'answer':
      return stage.step + 1 < steps
        ? { ...stage, screen: 'question', step: stage.step + 1 }
        : { ...stage, screen: 'verdict' };
    case 'verdict':
      return { ...stage, screen: 'hand-off' };
    case 'hand-off':
      return stage;
  }
}

function movedBack(stage: Stage, steps: number): Stage {
  switch (stage.screen) {
    case 'wall':
      return stage;
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
      return { ...stage, screen: 'verdict' };
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
