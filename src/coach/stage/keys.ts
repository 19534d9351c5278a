import type { CoachEvent } from './coach-event.ts';
import type { Stage } from './stage.ts';

/** What a key can mean on a screen: a clicker sends PageDown and PageUp. */
export interface Meaning {
  /** What is to be done, where that is not of the stage alone. */
  hand?: { option: number; by: 1 | -1 };
  choose?: number;
  compare?: number;
  event?: CoachEvent;
}

const moves: Readonly<Record<string, CoachEvent>> = {
  ArrowRight: { type: 'moved.on' },
  PageDown: { type: 'moved.on' },
  ' ': { type: 'moved.on' },
  ArrowLeft: { type: 'moved.back' },
  PageUp: { type: 'moved.back' },
  r: { type: 'answer.turned' },
  b: { type: 'blank.turned' },
  '.': { type: 'blank.turned' },
  q: { type: 'hand-off.turned' },
  '?': { type: 'aside.turned', aside: 'keys' },
  v: { type: 'aside.turned', aside: 'compare' },
  o: { type: 'aside.turned', aside: 'bring' },
  h: { type: 'aside.turned', aside: 'papers' },
  d: { type: 'aside.turned', aside: 'desk' },
  k: { type: 'variant.kept' },
  s: { type: 'notes.turned' },
  f: { type: 'full-screen.turned' },
  n: { type: 'begun.anew' },
  Escape: { type: 'closed' },
};

/** The digit of a key, whatever Shift makes of it. */
const digitOf = ({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): number =>
  Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? (/^[1-9]$/.test(key) ? key : 0));

/** What a key means at this moment; undefined where it is left to the browser. */
export function meaningOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
  { screen, asides, isBlank }: Pick<Stage, 'screen' | 'asides' | 'isBlank'>,
): Meaning | undefined {
  const digit = digitOf(event);
  const aside = asides.at(-1);
  if (digit > 0 && isBlank) return undefined;
  if (digit > 0 && aside) return aside === 'compare' ? { compare: digit - 1 } : undefined;
  if (digit > 0 && /wall|story/.test(screen)) return { choose: digit - 1 };
  if (digit > 0 && screen === 'question')
    return { hand: { option: digit - 1, by: event.shiftKey ? -1 : 1 } };
  const { key } = event;
  const known = moves[key.length === 1 ? key.toLowerCase() : key];
  if (!known) return undefined;
  const isKept = isBlank
    ? !onBlank.includes(known.type)
    : aside !== undefined && !overAside.includes(known.type);
  return isKept ? undefined : { event: known };
}

const always = ['closed', 'blank.turned', 'notes.turned', 'full-screen.turned'] as const;
/** Nothing is done that nobody sees. */
const onBlank: readonly CoachEvent['type'][] = [...always, 'moved.on', 'moved.back'];
/** What lies over the stage keeps the other keys to itself. */
const overAside: readonly CoachEvent['type'][] = [...always, 'aside.turned'];
