import type { AsideReply } from '../../../conversation/asides/aside.ts';
import type { Filled } from '../../../conversation/filled.ts';
import { type Entry, type Filling, nothingFilled, type TypedReply } from './filling.ts';

/** A long one keeps the last ones. */
const most = 200;

/** What lasts of what was said: turns, and lines with what came of them. What is to be mended or chosen from does not. */
export const filledIn = ({ entries }: Filling): Filled[] =>
  entries
    .flatMap((entry): Filled[] => {
      if (entry.kind === 'turn') return [{ ask: entry.ask, isLeft: entry.isLeft }];
      const { ask, line, reply } = entry;
      return reply && isLasting(reply) ? [{ ask, line, reply }] : [];
    })
    .slice(-most);

type Lasting = Extract<
  AsideReply,
  { kind: 'helped' | 'nothing' | 'not-now' | 'not-loaded' | 'done' | 'why' }
>;

const isLasting = (reply: TypedReply | AsideReply): reply is Lasting =>
  ['helped', 'nothing', 'not-now', 'not-loaded', 'done', 'why'].includes(reply.kind);

/** What was said before, of which nothing is taken back any more. */
export function fillingOf(filled: readonly Filled[]): Filling {
  const entries = filled.flatMap((each, index): Entry[] => {
    const { ask } = each;
    const id = index + 1;
    if ('isLeft' in each) {
      const { isLeft } = each;
      return [{ kind: 'turn', id, ask, spot: '', isLeft, before: null, past: -1, earlier: null }];
    }
    const { line, reply } = each;
    return isLasting(reply) ? [{ kind: 'typed', id, ask, line, reply }] : [];
  });
  return { ...nothingFilled, entries, nextId: filled.length + 1 };
}
