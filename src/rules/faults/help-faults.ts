import type { RuleSet } from '../schema.ts';
import { duplicates, type Fault, faultIf } from './fault.ts';

/** What an entry names exists: what helps too, its question, and where it is written. */
export function helpFaults({ help, questions, sources }: RuleSet): Fault[] {
  if (!help) return [];
  const { entries } = help;
  const isEntry = (id: string) => entries.some((each) => each.id === id);
  return [
    ...duplicates('help.entries', entries),
    ...entries.flatMap(({ related, question, source: { document, place } }, index): Fault[] => {
      const path = `help.entries.${index}`;
      const written = sources.find(({ id }) => id === document);
      const isKnown = place ? written : Object.hasOwn(help.sources, document);
      return [
        ...related.flatMap((id, at) =>
          faultIf(!isEntry(id), `${path}.related.${at}`, 'dangling-entry'),
        ),
        ...faultIf(
          question !== undefined && !questions.some(({ id }) => id === question),
          `${path}.question`,
          'dangling-question',
        ),
        ...faultIf(!isKnown, `${path}.source.document`, 'dangling-source'),
        ...faultIf(
          written !== undefined && place !== undefined && !written.places.includes(place),
          `${path}.source.place`,
          'dangling-source',
        ),
      ];
    }),
  ];
}
