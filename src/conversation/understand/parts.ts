import { hasWordedOptions } from './bands.ts';
import { type Heard, offered, spokenIn, type Understood } from './heard.ts';
import { tableFor } from './phrases.ts';
import { denies, has, isNamed, optionsIn } from './reading.ts';
import { rolesIn } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Vocabulary, wordsOf } from './vocabulary.ts';

/** "Geld hoeft niet, het gaat om de naam": what is said where nothing is denied is offered, and never taken. */
export function asParted(heard: Heard): Understood | null {
  const { asked, vocabularies } = heard;
  const own = spokenIn(heard);
  if (!own || !hasWordedOptions(asked)) return null;
  const parts = partsOf(heard, own);
  if (parts.some((part) => has(part, 'unknown', 'except', 'notOnly') || deniesAll(part)))
    return null;
  const roles = rolesIn(asked, vocabularies);
  const isDenied = (part: readonly Segment[], at: number) =>
    denies(part) || isSubject(part, parts[at + 1]);
  const denied = parts.filter(isDenied).flatMap((part) => optionsIn(part.filter(isNamed)));
  const rest = parts.filter((part, at) => !isDenied(part, at)).flat();
  const said = optionsIn(rest.some(isNamed) ? rest.filter(isNamed) : rest);
  const isAnswered = has(parts[0]?.filter(isTelling).slice(0, 1) ?? [], 'yes', 'no', 'notYet');
  if (isAnswered || !parts.some(denies)) return null;
  const isLeft = (option: string) => !denied.includes(option) && !roles.both.includes(option);
  const options = [...new Set(said)].filter(isLeft);
  if (options.length === 0) return null;
  const beside = roles.yes.length > 0 ? [...roles.partly, ...roles.no].filter(isLeft) : [];
  return offered(asked, [...options, ...beside]);
}

/** Between commas and the like, and before and after a "but". */
function partsOf({ asked, line }: Heard, own: Vocabulary): Segment[][] {
  const table = tableFor(asked, own);
  return line
    .split(/[,;:()]|[.!?]\s|\s-\s/)
    .flatMap((text) => {
      const parts: Segment[][] = [[]];
      for (const segment of segmentsOf(wordsOf(text), table)) {
        if (has([segment], 'but', 'turn')) parts.push([]);
        else parts.at(-1)?.push(segment);
      }
      return parts;
    })
    .filter((part) => part.length > 0);
}

/** "Dat doen we niet" denies what was said before it, or comes after it. */
const deniesAll = (part: readonly Segment[]): boolean =>
  denies(part) && part.every(({ sense }) => sense !== null && sense.kind !== 'option');

/** "Facebook, daar geloven we niet in" */
const isSubject = (part: readonly Segment[], next: readonly Segment[] = []): boolean =>
  part.length === 1 && denies(next) && !next.some(isNamed);

const isTelling = ({ sense }: Segment): boolean => sense?.kind !== 'filler';
