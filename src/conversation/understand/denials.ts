import type { Segment } from './segments.ts';
import type { Sense } from './vocabulary.ts';

/** The options that a line names, and those it denies. */
export interface Sides {
  named: readonly Segment[];
  denied: readonly Segment[];
}

const isOption = ({ sense }: Segment): boolean => sense?.kind === 'option';
const denials: readonly (Sense['kind'] | undefined)[] = ['not', 'notYet', 'except'];
const denies = ({ sense }: Segment): boolean => denials.includes(sense?.kind);
const turns = ({ sense }: Segment): boolean => sense?.kind === 'but' || sense?.kind === 'turn';

/** What follows "not" is denied, until a "but"; what stands before it is where nothing follows: "koffie niet". */
export function sidesOf(segments: readonly Segment[]): Sides {
  const denied = new Set<Segment>();
  segments.forEach((segment, at) => {
    if (!denies(segment)) return;
    const after = segments.slice(at + 1);
    const end = after.findIndex(turns);
    const following = after.slice(0, end < 0 ? after.length : end).filter(isOption);
    const before = segments.slice(0, at).filter(isOption).slice(-1);
    for (const each of following.length > 0 ? following : before) denied.add(each);
  });
  const options = segments.filter(isOption);
  return { named: options.filter((each) => !denied.has(each)), denied: [...denied] };
}
