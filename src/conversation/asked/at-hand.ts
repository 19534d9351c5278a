import { type Answers, isList, lookupIn } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import type { Question } from '../../rules/schema.ts';
import type { Identified } from '../list/keys.ts';
import { type ListAtHand, type Round, roundFrom } from '../list/round.ts';
import type { ConversationContext } from '../machine/context.ts';

type Answered = Pick<ConversationContext, 'ruleSet' | 'answers'>;

export const isComplete = ({ ruleSet, answers }: Answered): boolean =>
  replay(ruleSet, answers).next === null;

export const isOnPath = ({ ruleSet, answers }: Answered, id: string | null | undefined): boolean =>
  replay(ruleSet, answers).questions.some((question) => question.id === id);

/** Something was said or written, or stands half said. */
export const hasSaid = ({ answers, texts, round, asides }: ConversationContext): boolean =>
  round !== null ||
  asides.length > 0 ||
  [answers, texts.fields, texts.examples].some((each) => Object.keys(each).length > 0);

/** The draft can change the answer: also one that only the draft asks. */
export const canRevise = (context: ConversationContext, id: string): boolean =>
  isOnPath(context, id) ||
  context.ruleSet.questions.some((each) => each.id === id && each.askedIn === 'draft');

/** The question that was opened, whatever it is that is looked at. */
export const openedQuestion = ({ detour }: Pick<ConversationContext, 'detour'>): string | null =>
  detour?.question ?? null;

/** The question at hand: the one that was opened, else the first that waits. */
export function currentQuestion(context: ConversationContext): Question | null {
  const { questions, next } = replay(context.ruleSet, context.answers);
  return questions.find(({ id }) => id === openedQuestion(context)) ?? next;
}

/** The list at hand, where the question is one. */
export function currentList(context: ConversationContext): ListAtHand | null {
  const question = currentQuestion(context);
  if (!question || !isList(question)) return null;
  const { ruleSet, answers, keys, round } = context;
  return {
    question,
    round: round?.question === question.id ? round : roundFrom(answers, keys, question),
    outside: lookupIn(replay(ruleSet, answers).counted),
  };
}

/** A list that is being gone through, unless its answer is another one. */
export const sameRound = (round: Round | null, before: Answers, after: Answers): Round | null =>
  round && before[round.question] === after[round.question] ? round : null;

/** Other answers in place of those of now: a list of which the answer stays the same is gone on with. */
export const withOthers = (
  { round, answers }: ConversationContext,
  others: Identified,
): Partial<ConversationContext> => ({
  ...others,
  round: sameRound(round, answers, others.answers),
  detour: null,
  trial: null,
});
