import type { Stage, StageEvent } from './stage.ts';

/** What a key can mean on a screen: a clicker sends PageDown and PageUp. */
export interface Meaning {
  /** What is to be done, where that is not of the stage alone. */
  hand?: { option: number; by: 1 | -1 };
  choose?: number;
  event?: StageEvent;
}

const moves: Readonly<Record<string, StageEvent>> = {
  ArrowRight: { type: 'moved.on' },
  PageDown: { type: 'moved.on' },
  ' ': { type: 'moved.on' },
  ArrowLeft: { type: 'moved.back' },
  PageUp: { type: 'moved.back' },
  r: { type: 'answer.turned' },
  b: { type: 'blank.turned' },
  '.': { type: 'blank.turned' },
  q: { type: 'hand-off.turned' },
  '?': { type: 'keys.turned' },
  n: { type: 'begun.anew' },
  Escape: { type: 'closed' },
};

/** The digit of a key, whatever Shift makes of it. */
const digitOf = ({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): number =>
  Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? (/^[1-9]$/.test(key) ? key : 0));

/** What a key means at this moment; undefined where it is left to the browser. */
export function meaningOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
  { screen }: Pick<Stage, 'screen'>,
): Meaning | undefined {
  const digit = digitOf(event);
  if (digit > 0 && screen === 'wall') return { choose: digit - 1 };
  if (digit > 0 && screen === 'question')
    return { hand: { option: digit - 1, by: event.shiftKey ? -1 : 1 } };
  const { key } = event;
  const known = moves[key.length === 1 ? key.toLowerCase() : key];
  return known && { event: known };
}
