import { type Answers, isList } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import {
  type DraftTexts,
  describedBy,
  hasTexts,
  type Moved,
  movedTexts,
  noTexts,
  placesBack,
} from './draft-texts.ts';
import { type Round, roundFrom } from './round.ts';
import type { Variant } from './variants.ts';

export type Phase = 'welcome' | 'asking' | 'reviewing' | 'verdict' | 'drafting' | 'failed';

/** All that a moment of the conversation is; everything else follows from it. */
export interface Moment {
  phase: Phase;
  answers: Answers;
  /** The list question being gone through. */
  round: Round | null;
  /** A question that was opened to be changed, or to be answered out of turn. */
  editing: string | null;
  /** The moment in which it was opened, to be brought back to once all that became new is answered too. */
  origin: Moment | null;
  /** The last answers were tried, not given. */
  isTrial: boolean;
  /** The section of the draft application at hand; the first one where there is none. */
  section: string | null;
  /** The texts of the draft: a moment to go back to holds them only where they were replaced as a whole. */
  texts?: DraftTexts;
  /** As the texts: only where all was replaced. */
  variants?: readonly Variant[];
  /** Where the trajectories are in this moment, seen from the one that is next to it in the history: only if elsewhere. */
  moved?: Moved;
}

export interface ConversationContext extends Moment {
  ruleSet: RuleSet;
  texts: DraftTexts;
  /** What is compared with the answers of now. */
  variants: readonly Variant[];
  past: readonly Moment[];
  future: readonly Moment[];
}

type Answered = Pick<ConversationContext, 'ruleSet' | 'answers'>;
type Said = Pick<ConversationContext, 'answers' | 'texts' | 'round'>;

export const isComplete = ({ ruleSet, answers }: Answered): boolean =>
  replay(ruleSet, answers).next === null;

/** Nothing was said or written, or stands half said. */
export const isEmpty = ({ answers, texts, round }: Said): boolean =>
  Object.keys(answers).length === 0 && !hasTexts(texts) && round === null;

export const isOnPath = ({ ruleSet, answers }: Answered, id: string | null): boolean =>
  replay(ruleSet, answers).questions.some((question) => question.id === id);

/** The question at hand: the one opened to be changed, else the first that waits. */
export function currentQuestion({
  ruleSet,
  answers,
  editing,
}: ConversationContext): Question | null {
  const { questions, next } = replay(ruleSet, answers);
  return questions.find((question) => question.id === editing) ?? next;
}

/** The round at hand, where the question is a list. */
export function currentRound(context: ConversationContext): Round | null {
  const question = currentQuestion(context);
  if (!question || !isList(question)) return null;
  return context.round?.question === question.id
    ? context.round
    : roundFrom(context.answers, question);
}

/** The list being gone through has the same answer among others. */
export const isStill = ({ round, answers }: ConversationContext, others: Answers): boolean =>
  round !== null && answers[round.question] === others[round.question];

export const momentOf = ({
  phase,
  answers,
  round,
  editing,
  origin,
  isTrial,
  section,
}: ConversationContext): Moment => ({
  phase,
  answers,
  round,
  editing,
  origin,
  isTrial,
  section,
});

/** The moment to come back to from another one, with what changes on the way there beside the answers. */
export const momentAs = (
  context: ConversationContext,
  { texts, variants, moved }: Partial<Moment> = {},
): Moment => ({
  ...momentOf(context),
  ...(texts && { texts: context.texts }),
  ...(variants && { variants: context.variants }),
  ...(moved && {
    moved: { places: placesBack(moved.places), described: describedBy(context.texts) },
  }),
});

/** What going to a moment of the history makes of the context. */
export const goneTo = (
  context: ConversationContext,
  { moved, ...moment }: Partial<Moment> = {},
): Partial<Moment> => ({
  ...moment,
  ...(moved && { texts: movedTexts(context.texts, moved) }),
});

export const start: Omit<Moment, 'answers'> = {
  phase: 'welcome',
  round: null,
  editing: null,
  origin: null,
  isTrial: false,
  section: null,
};

export const blank = { ...start, answers: {}, texts: noTexts, variants: [] };
