import { isList } from '../assessment/answers.ts';
import type { Aside } from './asides/aside.ts';
import { type Prompt, promptOf } from './asked/prompt.ts';
import { type Turn, transcriptOf } from './asked/transcript.ts';
import type { Finding } from './findings.ts';
import type { ConversationContext } from './machine/context.ts';

/** One thing that was said, and the id of the list that it was said of; of none it is empty. */
export type Said = { id: string; list: string } & (
  | { kind: 'turn'; turn: Turn }
  | { kind: 'finding'; finding: Finding }
  | { kind: 'aside'; aside: Aside }
);

/** All that was said, in order: what was typed beside stands before the question it was typed under. */
export function threadOf(context: ConversationContext): Said[] {
  const turns = transcriptOf(context);
  const prompt = promptOf(context);
  const at = prompt?.id ?? '';
  const places = placesOf(context.asides, turns, at);
  const before = (id: string, list: string): Said[] =>
    (places.get(id) ?? []).map((aside) => ({
      kind: 'aside',
      id: `aside ${aside.id}`,
      list,
      aside,
    }));
  return [
    ...turns.flatMap((turn): Said[] => {
      const list = listOf(turn);
      return [
        ...before(turn.id, list),
        { kind: 'turn', id: turn.id, list, turn },
        ...turn.findings.map(
          (finding): Said => ({ kind: 'finding', id: `${turn.id} ${finding.id}`, list, finding }),
        ),
      ];
    }),
    ...before(at, listOf(prompt)),
  ];
}

const listOf = (asked: Turn | Prompt | null): string =>
  asked && isList(asked.question) ? asked.question.id : '';

/** What stands before which turn, or last, where what it was typed under is asked no more: nothing said disappears. */
function placesOf(asides: readonly Aside[], turns: readonly Turn[], last: string) {
  const places = new Map<string, Aside[]>();
  if (asides.length === 0) return places;
  const ids = new Set(turns.map(({ id }) => id));
  const ofQuestion = new Map(turns.map((turn) => [turn.question.id, turn.id]));
  const placeOf = ({ at, question }: Aside) =>
    ids.has(at) ? at : at === last ? last : (ofQuestion.get(question) ?? last);
  for (const each of asides) {
    const place = placeOf(each);
    places.set(place, [...(places.get(place) ?? []), each]);
  }
  return places;
}
