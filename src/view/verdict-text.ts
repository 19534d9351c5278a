import type { Assessment } from '../assessment/assess.ts';
import { headlineOf, unmetIn } from '../assessment/headline.ts';
import type { Texts } from '../i18n/texts.ts';
import type { RuleSet, Verdict } from '../rules/schema.ts';

/** How a scheme stands, in a word or two; a rule set can have a better word than ours. */
export const verdictWord = ({ rule, t }: Texts, scheme: string, verdict: Verdict): string =>
  rule(`schemes.${scheme}.words.${verdict}`) || t(`verdicts.${verdict}` as 'verdicts.held');

/** What a scheme is called within a sentence. */
export const schemeName = ({ rule }: Texts, scheme: string): string =>
  rule(`schemes.${scheme}.name`) || rule(`schemes.${scheme}.label`) || scheme;

/** What was found of one scheme, in a sentence. */
export function schemeText(
  { rule }: Texts,
  ruleSet: RuleSet,
  { verdicts, criteria, call }: Assessment,
  scheme: string,
): string {
  const { unmet, canBeMore } = unmetIn(criteria, scheme);
  const isOver = call?.status === 'closed' && canApply(verdicts[scheme]);
  return rule(`schemes.${scheme}.verdicts.${verdicts[scheme]}`, {
    count: unmet,
    year: yearOfRules(ruleSet),
    ...(isOver ? { context: 'closed' } : canBeMore && { context: 'atLeast' }),
  });
}

/**
 * What was found of all schemes: the rule set's headline, or where it has none, what was found of each. Nobody can apply
 * any more once the call is closed.
 */
export function verdictTitle(texts: Texts, ruleSet: RuleSet, assessment: Assessment): string {
  const { verdicts, call } = assessment;
  const asked = ruleSet.schemes.map(({ id }) => id).filter((id) => verdicts[id] !== 'not-asked');
  const headline = headlineOf(ruleSet, assessment);
  if (!headline)
    return asked
      .map((scheme) => schemeText(texts, ruleSet, assessment, scheme))
      .filter(Boolean)
      .join(' ');
  const isOver = call?.status === 'closed' && Object.values(verdicts).some(canApply);
  const open = asked.filter((id) => verdicts[id] === 'undetermined');
  return texts.rule(`headlines.${headline.id}`, {
    count: headline.unmet,
    year: yearOfRules(ruleSet),
    schemes: texts.list(open.map((scheme) => schemeName(texts, scheme))),
    ...(isOver ? { context: 'closed' } : headline.canBeMore && { context: 'atLeast' }),
  });
}

const canApply = (verdict: Verdict | undefined): boolean =>
  verdict === 'eligible' || verdict === 'conditional';

export const yearOfRules = ({ period }: Pick<RuleSet, 'period'>): string => period.from.slice(0, 4);

/** Until when the rules of that year let what is held hold; empty where they give no dates, or not for this scheme. */
export function validityText(
  { t, date }: Texts,
  ruleSet: RuleSet,
  { validity }: Assessment,
  scheme: string,
): string {
  if (!validity || ruleSet.validity?.scheme !== scheme) return '';
  const { status, until } = validity;
  return t(`validity.${status}`, { year: yearOfRules(ruleSet), until: date(until) });
}
