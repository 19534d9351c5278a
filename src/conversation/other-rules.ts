import { type Answers, isList, unknown } from '../assessment/answers.ts';
import { fittingAnswers } from '../assessment/fitting-answers.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { ConversationContext, Moment } from './moment.ts';
import type { Round } from './round.ts';

interface Said {
  answers: unknown;
  round: Round | null;
}

export interface FittingSaid {
  answers: Answers;
  round: Round | null;
  /** Ids of the questions of which something does not fit the rules. */
  dropped: string[];
}

/** Of what was said under other rules, or comes from elsewhere, what fits these rules. Never throws. */
export function fittingSaid({ answers, round }: Said, ruleSet: RuleSet): FittingSaid {
  const fitting = fittingAnswers(answers, ruleSet);
  if (!round || isFitting(round, ruleSet)) return { ...fitting, round };
  return { ...fitting, round: null, dropped: [...new Set([...fitting.dropped, round.question])] };
}

/** Its items can be half described: what is there has to fit. */
function isFitting({ question: id, items }: Round, ruleSet: RuleSet): boolean {
  const question = ruleSet.questions.find((each) => each.id === id);
  if (!question || !isList(question)) return false;
  const open = Object.fromEntries(question.fields.map((field) => [field.id, unknown]));
  const described = items.map((item) => ({ ...open, ...item }));
  return fittingAnswers({ [id]: described }, ruleSet).dropped.length === 0;
}

/** A conversation under other rules, to be undone and redone as far as it was; with the questions that lost an answer. */
export function underOtherRules(
  { answers, texts, round, variants, past, future }: ConversationContext,
  ruleSet: RuleSet,
  fitTexts: (texts: DraftTexts) => DraftTexts,
): { conversation: Partial<ConversationContext>; dropped: string[] } {
  const moment = (each: Moment): Moment => ({
    ...each,
    ...whatFits(each, ruleSet),
    // Not all rules have a draft.
    phase: each.phase === 'drafting' ? 'reviewing' : each.phase,
    origin: each.origin && moment(each.origin),
    section: null,
    ...(each.texts && { texts: fitTexts(each.texts) }),
    ...(each.variants && { variants: fitVariants(each.variants) }),
  });
  const fitVariants = (given: ConversationContext['variants']) =>
    given.map((each) => ({ ...each, answers: fittingAnswers(each.answers, ruleSet).answers }));
  const { dropped, ...said } = fittingSaid({ answers, round }, ruleSet);
  return {
    dropped,
    conversation: {
      ruleSet,
      ...said,
      texts: fitTexts(texts),
      variants: fitVariants(variants),
      editing: null,
      origin: null,
      section: null,
      past: past.map(moment),
      future: future.map(moment),
    },
  };
}

function whatFits(said: Said, ruleSet: RuleSet): Omit<FittingSaid, 'dropped'> {
  const { dropped: _, ...fitting } = fittingSaid(said, ruleSet);
  return fitting;
}
