import type { Aside } from './asides/aside.ts';
import { promptOf } from './asked/prompt.ts';
import { type Turn, transcriptOf } from './asked/transcript.ts';
import type { Finding } from './findings.ts';
import type { ConversationContext } from './machine/context.ts';

/** One thing that was said. */
export type Said =
  | { kind: 'turn'; id: string; turn: Turn }
  | { kind: 'finding'; id: string; finding: Finding }
  | { kind: 'aside'; id: string; aside: Aside };

/** All that was said, in order: what was typed beside stands before the question it was typed under. */
export function threadOf(context: ConversationContext): Said[] {
  const turns = transcriptOf(context);
  const at = promptOf(context)?.id ?? '';
  const places = placesOf(context.asides, turns, at);
  const before = (id: string): Said[] => (places.get(id) ?? []).map(saidAside);
  return [
    ...turns.flatMap((turn) => [
      ...before(turn.id),
      { kind: 'turn', id: turn.id, turn } as const,
      ...turn.findings.map(
        (finding): Said => ({ kind: 'finding', id: `${turn.id} ${finding.id}`, finding }),
      ),
    ]),
    ...before(at),
  ];
}

/** What stands before which turn, or last, where what it was typed under is asked no more: nothing said disappears. */
function placesOf(asides: readonly Aside[], turns: readonly Turn[], last: string) {
  const ids = new Set(turns.map(({ id }) => id));
  const ofQuestion = new Map(turns.map((turn) => [turn.question.id, turn.id]));
  const placeOf = ({ at, question }: Aside) =>
    ids.has(at) ? at : at === last ? last : (ofQuestion.get(question) ?? last);
  const places = new Map<string, Aside[]>();
  for (const each of asides) {
    const place = placeOf(each);
    places.set(place, [...(places.get(place) ?? []), each]);
  }
  return places;
}

const saidAside = (aside: Aside): Said => ({ kind: 'aside', id: `aside ${aside.id}`, aside });
