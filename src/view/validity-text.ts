import type { Assessment } from '../assessment/assess.ts';
import type { Texts } from '../i18n/texts.ts';
import type { RuleSet } from '../rules/schema.ts';
import { yearOfRules } from './year-of-rules.ts';

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
