import { estimate } from '../assessment/amount.ts';
import { type Answer, type Answers, itemsOf, lookupIn } from '../assessment/answers.ts';
import type { Assessment } from '../assessment/assess.ts';
import { replay, replayAfresh } from '../assessment/path.ts';
import { judge } from '../assessment/verdict.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import { withOneMore } from './list/one-more.ts';

/**
 * The questions of the conversation, those to which another answer tells most first: what decides, what is proposed, the
 * list that brings the amount, and what would change a verdict or the amount, by acting before otherwise. The others last.
 */
export function mostTelling(
  ruleSet: RuleSet,
  answers: Answers,
  { deciding, changes }: Pick<Assessment, 'deciding' | 'changes'>,
): { telling: readonly Question[]; others: readonly Question[] } {
  const now = look(ruleSet, answers);
  const rankOf = (question: Question): number => {
    const { id } = question;
    if (deciding.includes(id)) return 0;
    if (changes.some(({ set }) => id in set)) return 1;
    if (ruleSet.amount?.question === id) return 2;
    const tells = othersTo(ruleSet, answers, question).some((value) => {
      const then = look(ruleSet, { ...answers, [id]: value });
      // To ask for less tells nothing.
      return then.asked >= now.asked && then.gist !== now.gist;
    });
    return tells ? (question.changes ? 3 : 4) : none;
  };
  const ranked = replay(ruleSet, answers)
    .questions.map((question) => ({ question, rank: rankOf(question) }))
    .sort((one, other) => one.rank - other.rank);
  const of = (isTelling: boolean) =>
    ranked.filter(({ rank }) => rank < none === isTelling).map(({ question }) => question);
  return { telling: of(true), others: of(false) };
}

const none = 5;

/** What a board says, without all that explains it: every verdict, and the amount. */
function look(ruleSet: RuleSet, answers: Answers): { gist: string; asked: number } {
  const { counted } = replayAfresh(ruleSet, answers);
  const verdicts = Array.from(judge(ruleSet, counted).rulings.values(), ({ verdict }) => verdict);
  const amount = estimate(ruleSet, lookupIn(counted));
  return {
    gist: JSON.stringify([verdicts, amount?.low, amount?.high]),
    asked: verdicts.filter((verdict) => verdict !== 'not-asked').length,
  };
}

/** Answers that are one move away from the one of now. */
function othersTo(ruleSet: RuleSet, answers: Answers, question: Question): readonly Answer[] {
  const now = answers[question.id];
  switch (question.kind) {
    case 'choice':
      return question.options.filter((option) => option !== now);
    case 'multi':
      return question.options.map((option) => [option]);
    case 'number':
      return typeof now === 'number' ? [now - 1, now + 1] : [question.min, question.max];
    case 'list': {
      const items = itemsOf(now) ?? [];
      const fewer = items.length > 0 ? [items.slice(1)] : [];
      return [withOneMore(ruleSet, answers, question), ...fewer];
    }
  }
}
