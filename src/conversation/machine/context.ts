import type { Answers } from '../../assessment/answers.ts';
import type { RuleSet } from '../../rules/schema.ts';
import type { Aside } from '../asides/aside.ts';
import type { DraftTexts } from '../draft-texts.ts';
import type { Filled } from '../filled.ts';
import type { Identified, Keys } from '../list/keys.ts';
import type { Round } from '../list/round.ts';
import type { LastingPhase } from './phase.ts';

/** A question that was opened out of turn, to be changed or answered, and where to come back to. */
export interface Detour {
  /** Null once it is answered, while what became new by that is asked. */
  question: string | null;
  /** Where it was opened. */
  from: LastingPhase;
  /** Some other question waited there: one comes back without answering what became new. */
  hadWaiting: boolean;
  /** The list that was being gone through there. */
  round: Round | null;
  /** Only one field of an item in it was opened: one comes back once that is answered. */
  isOfField?: boolean;
  /** The detour that was under way there. */
  outer: Detour | null;
}

/** Answers that are tried, and not given: all of them, with what is tried laid over. */
export interface Trial extends Identified {
  /** By question, only what is tried. */
  set: Answers;
  /** How many steps could be taken back by then: what was done since is taken back before this. */
  past: number;
}

/** Other answers, put aside to be compared with those of now. */
export interface Variant {
  /** From 1 to the most there can be, unique: its name as long as it has none of its own. */
  number: number;
  name: string;
  answers: Answers;
  keys: Keys;
}

/** All that a moment of the conversation is; everything else follows from it. */
export interface Moment {
  answers: Answers;
  keys: Keys;
  /** The list being gone through. */
  round: Round | null;
  detour: Detour | null;
  /** The section of the draft application at hand; the first one where there is none. */
  section: string | null;
}

/** A moment to go back to, and what has to be known of the step that led away from it. */
export interface Remembered extends Moment {
  phase: LastingPhase;
  /** That step put other answers in the place of all that was said. */
  isOver?: true;
  /** These, and what is below, only where that step replaced them as a whole: they stay as they are otherwise. */
  ruleSet?: RuleSet;
  texts?: DraftTexts;
  variants?: readonly Variant[];
  asides?: readonly Aside[];
  filled?: readonly Filled[];
}

/** What the machine holds. Its state says where the conversation is. */
export interface ConversationContext extends Moment, Identified {
  ruleSet: RuleSet;
  trial: Trial | null;
  texts: DraftTexts;
  /** What is compared with the answers of now. */
  variants: readonly Variant[];
  /** What was typed beside the answers. */
  asides: readonly Aside[];
  /** What was said while the draft was filled in. */
  filled: readonly Filled[];
  past: readonly Remembered[];
  future: readonly Remembered[];
}
