import type { WidgetServices } from '../../view/widget-context.ts';

/** What the editor holds beside the conversation: another language draws all anew, and moves nobody. */
export interface Kept {
  /** Id of the spot that is open. */
  open: string | null;
  /** To come back to from the conversation, or from what else takes the place of the document. */
  spot: string | null;
  section: string | null;
  isTogether: boolean;
  /** Spots that were left open for now, where the gaps are gone through. */
  left: ReadonlySet<string>;
  /** The one that is asked, and the one before it. */
  asked: string | null;
  before: string | null;
  /** What was typed and is no answer yet, by where that was. */
  typed: Map<string, string>;
}

const all = new WeakMap<WidgetServices['actor'], Kept>();

export function keptOf(actor: WidgetServices['actor']): Kept {
  const kept = all.get(actor) ?? {
    open: null,
    spot: null,
    section: null,
    isTogether: false,
    left: new Set<string>(),
    asked: null,
    before: null,
    typed: new Map<string, string>(),
  };
  all.set(actor, kept);
  return kept;
}
