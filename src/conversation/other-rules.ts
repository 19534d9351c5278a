import { type Answers, isList, itemsOf } from '../assessment/answers.ts';
import { fittingAnswers, fittingItems } from '../assessment/fitting-answers.ts';
import type { RuleSet } from '../rules/schema.ts';
import { fittingAsides } from './asides/fitting-asides.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { Keys } from './list/keys.ts';
import type { Round } from './list/round.ts';
import type { ConversationContext, Detour, Moment, Remembered } from './machine/context.ts';
import type { LastingPhase } from './machine/phase.ts';

interface Said {
  answers: unknown;
  keys: Keys;
  round: Round | null;
}

export interface FittingSaid {
  answers: Answers;
  keys: Keys;
  round: Round | null;
  /** Ids of the questions of which something does not fit the rules. */
  dropped: string[];
}

/** Of what was said under other rules, or comes from elsewhere, what fits these rules. Never throws. */
export function fittingSaid({ answers, keys, round }: Said, ruleSet: RuleSet): FittingSaid {
  const fitting = fittingAnswers(answers, ruleSet);
  const said = { ...fitting, keys: fittingKeys(keys, fitting.answers), round };
  if (!round) return said;
  const fitted = fittingRound(round, ruleSet);
  if (fitted && !fitted.isLess) return { ...said, round: fitted.round };
  const dropped = [...new Set([...fitting.dropped, round.question])];
  return { ...said, round: fitted?.round ?? null, dropped };
}

const fittingKeys = (keys: Keys, answers: Answers): Keys =>
  Object.fromEntries(
    Object.entries(keys).filter(([list, each]) => areOf(each, itemsOf(answers[list]) ?? [])),
  );

/** One key for each item. */
const areOf = (keys: readonly number[], items: readonly unknown[]): boolean =>
  keys.length === items.length && new Set(keys).size === keys.length;

/** Its items can be half described: what is there has to fit. */
function fittingRound(round: Round, ruleSet: RuleSet): { round: Round; isLess: boolean } | null {
  const fitting = fittingItems(round.question, round.items, ruleSet, true);
  if (!fitting || !areOf(round.keys, round.items)) return null;
  const { opened } = round;
  const list = ruleSet.questions.find(({ id }) => id === round.question);
  const isThere =
    opened && list && isList(list) && list.fields.some(({ id }) => id === opened.field);
  return {
    round: { ...round, items: fitting.items, opened: isThere ? opened : null },
    isLess: fitting.isLess,
  };
}

export const hasTexts = ({ fields, examples }: DraftTexts): boolean =>
  examples.length > 0 || Object.keys(fields).length > 0;

/** What other rules make of the draft. */
export interface OtherDraft {
  /** Not all rules have one. */
  isThere: boolean;
  fitTexts: (texts: DraftTexts) => DraftTexts;
}

/** A conversation under other rules, to be undone and redone as far as it was; with the questions that lost an answer. */
export function underOtherRules(
  context: ConversationContext,
  ruleSet: RuleSet,
  { isThere, fitTexts }: OtherDraft,
): { conversation: Partial<ConversationContext>; dropped: string[] } {
  const { texts, variants, asides, past, future } = context;
  const phaseFor = (phase: LastingPhase): LastingPhase =>
    phase === 'drafting' && !isThere ? 'verdict' : phase;
  const detourFor = (detour: Detour | null): Detour | null =>
    detour && {
      ...detour,
      from: phaseFor(detour.from),
      round: detour.round && (fittingRound(detour.round, ruleSet)?.round ?? null),
      outer: detourFor(detour.outer),
    };
  const variantsFor = (given: ConversationContext['variants']) =>
    given.map((each) => {
      const { answers, keys } = fittingSaid({ ...each, round: null }, ruleSet);
      return { ...each, answers, keys };
    });
  const momentFor = (moment: Moment): Moment => {
    const { answers, keys, round } = fittingSaid(moment, ruleSet);
    return { answers, keys, round, detour: detourFor(moment.detour), section: null };
  };
  const rememberedFor = (moment: Remembered): Remembered => ({
    ...moment,
    ...momentFor(moment),
    phase: phaseFor(moment.phase),
    ...(moment.ruleSet && { ruleSet }),
    ...(moment.texts && { texts: fitTexts(moment.texts) }),
    ...(moment.variants && { variants: variantsFor(moment.variants) }),
    ...(moment.asides && { asides: fittingAsides(moment.asides, ruleSet) }),
  });
  return {
    dropped: fittingSaid(context, ruleSet).dropped,
    conversation: {
      ...momentFor(context),
      ruleSet,
      trial: null,
      texts: fitTexts(texts),
      variants: variantsFor(variants),
      asides: fittingAsides(asides, ruleSet),
      past: past.map(rememberedFor),
      future: future.map(rememberedFor),
    },
  };
}
