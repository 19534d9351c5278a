import type { Assessment } from '../assessment/assess.ts';
import type { Aside } from './aside.ts';
import type { Finding } from './findings.ts';
import type { ConversationContext } from './moment.ts';
import { promptOf, type Turn, transcriptOf } from './selectors.ts';

/** One thing that was said. */
export type Said =
  | { kind: 'turn'; id: string; turn: Turn }
  | { kind: 'finding'; id: string; finding: Finding }
  | { kind: 'aside'; id: string; aside: Aside };

/** All that was said, in the order in which it stands: what was typed beside stands before the question it was typed under. */
export function threadOf(context: ConversationContext, assessment: Assessment): Said[] {
  const { asides } = context;
  const turns = transcriptOf(context, assessment);
  const at = promptOf(context)?.id ?? '';
  const places = new Set(turns.map(({ id }) => id));
  const before = (id: string): Said[] => asides.filter((each) => each.at === id).map(saidAside);
  // What was typed under a question that is asked no more stands last: nothing that was said disappears.
  const homeless = asides.filter((each) => each.at !== at && !places.has(each.at));
  return [
    ...turns.flatMap((turn) => [
      ...before(turn.id),
      { kind: 'turn', id: turn.id, turn } as const,
      ...turn.findings.map(
        (finding): Said => ({
          kind: 'finding',
          id: `${turn.id} ${finding.id}`,
          finding,
        }),
      ),
    ]),
    ...homeless.map(saidAside),
    ...before(at),
  ];
}

const saidAside = (aside: Aside): Said => ({ kind: 'aside', id: `aside ${aside.id}`, aside });
