import type { Assessment } from '../assessment/assess.ts';
import { headlineOf, unmetIn } from '../assessment/headline.ts';
import type { Plan } from '../conversation/plan.ts';
import type { Params, Texts } from '../i18n/texts.ts';
import type { RuleSet, Verdict } from '../rules/schema.ts';
import { yearOfRules } from './year-of-rules.ts';

/** What was found of one scheme, in a sentence. */
function schemeText(
  { rule }: Texts,
  ruleSet: RuleSet,
  { verdicts, criteria, call }: Assessment,
  scheme: string,
): string {
  const { count, canBeMore } = unmetIn(criteria, scheme);
  const isOver = call?.status === 'closed' && canApply(verdicts[scheme]);
  return rule(`schemes.${scheme}.verdicts.${verdicts[scheme]}`, {
    count,
    year: yearOfRules(ruleSet),
    ...contextOf(isOver, canBeMore),
  });
}

/** What was found of all schemes: the rule set's headline, or where it has none at all, what was found of each. */
export function verdictTitle(
  texts: Texts,
  ruleSet: RuleSet,
  assessment: Assessment,
  plan: Plan | null,
): string {
  const { verdicts, deciding, next } = assessment;
  const asked = ruleSet.schemes.map(({ id }) => id).filter((id) => verdicts[id] !== 'not-asked');
  if (!ruleSet.headlines)
    return asked
      .map((scheme) => schemeText(texts, ruleSet, assessment, scheme))
      .filter(Boolean)
      .join(' ');
  const { id, counts, canBeMore } = headlineOf(ruleSet, assessment) ?? none;
  const count = counts === undefined ? deciding.length : (plan?.counts[counts] ?? 0);
  // As long as not all is asked, or known, there is no way to propose, which does not say that there is none.
  if (counts !== undefined && count === 0 && (canBeMore || next !== null))
    return schemeText(texts, ruleSet, assessment, counts);
  return texts.rule(`headlines.${id}`, { count, ...(count === 0 && { context: 'none' }) });
}

const none = { id: 'undetermined', counts: undefined, canBeMore: false };

/**
 * A text can have two forms besides its own: `_closed` for when nobody can apply any more, and `_atLeast` for when what
 * is missing may not be all.
 */
const contextOf = (isOver: boolean, canBeMore: boolean): Params =>
  isOver ? { context: 'closed' } : canBeMore ? { context: 'atLeast' } : {};

const canApply = (verdict: Verdict | undefined): boolean =>
  verdict === 'eligible' || verdict === 'conditional';
