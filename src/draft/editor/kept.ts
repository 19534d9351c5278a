import type { Answer } from '../../assessment/answers.ts';
import type { Filled } from '../../conversation/filled.ts';
import type { WidgetServices } from '../../view/widget-context.ts';
import type { Ask } from './together/asks/ask.ts';
import { type Filling, nothingFilled, type Orders } from './together/filling.ts';

/** What the editor holds beside the conversation: another language draws all anew, and moves nobody. */
export interface Kept {
  /** Id of the spot that is open. */
  open: string | null;
  /** To come back to from the conversation, or from what else takes the place of the document. */
  spot: string | null;
  section: string | null;
  isTogether: boolean;
  filling: Filling;
  /** What the conversation knows of that. */
  filled: readonly Filled[];
  /** What was typed and is no answer yet, by where that was. */
  typed: Map<string, string>;
  /** What goes through the gaps as it is drawn now: what is understood later comes to that. */
  drawn?: Drawn;
}

interface Drawn {
  atHand: Ask | undefined;
  give: (ask: Ask, value: Answer, line?: number) => void;
  orders: Orders;
  redraw: () => void;
}

const all = new WeakMap<WidgetServices['actor'], Kept>();

export function keptOf(actor: WidgetServices['actor']): Kept {
  const kept = all.get(actor) ?? {
    open: null,
    spot: null,
    section: null,
    isTogether: false,
    filling: nothingFilled,
    filled: [],
    typed: new Map<string, string>(),
  };
  all.set(actor, kept);
  return kept;
}
