import type { Answer } from '../../assessment/answers.ts';
import type { EntryError } from '../asked/read-answer.ts';
import type { Target } from '../understand/commands.ts';
import type { Names } from '../understand/reading.ts';

/** What came of a typed line. */
export type AsideReply =
  /** It was an answer: that stands as a turn. */
  | { kind: 'given' }
  /** It was an order, and it was done. */
  | { kind: 'done' }
  | { kind: 'not-now' }
  /** What becomes of the answers of who leaves, and what helps to go on later. */
  | { kind: 'leave' }
  /** Answers that may be meant, and the words that none of them explains. */
  | { kind: 'offered'; values: readonly Answer[]; rest: string; names?: Names | undefined }
  /** It is to be changed, and it is not clear which. */
  | { kind: 'targets'; targets: readonly Target[] }
  | { kind: 'refused'; error: EntryError }
  /** Why the question is asked. */
  | { kind: 'why' }
  /**
   * Ids of help entries: the first answers, the others go with it; none, where nothing is known. What was asked may be
   * put to who decides.
   */
  | { kind: 'helped'; best: string | null; offered: readonly string[]; isForMail?: boolean }
  | { kind: 'greeted' }
  | { kind: 'thanked' }
  | { kind: 'nothing' }
  /** What understands it could not be fetched. */
  | { kind: 'not-loaded' };

/** Something that a person typed beside tapping answers: it stays where it was said, and is never exported. */
export interface Aside {
  /** Unique in the conversation. */
  id: number;
  /** The id of the prompt under which it was typed; empty where nothing was asked. */
  at: string;
  /** The id of the question of that prompt. */
  question: string;
  line: string;
  /** Null while it is being understood. */
  reply: AsideReply | null;
}

/** What comes of a line once it is understood. */
export interface Answered {
  id: number;
  reply: AsideReply;
  /** It is about what is asked by now, and no longer about what was asked. */
  isOfNow?: boolean | undefined;
}

/** A long conversation keeps the last ones. */
export const mostAsides = 200;
