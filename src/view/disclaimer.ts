import type { Assessment } from '../assessment/assess.ts';
import type { Texts } from '../i18n/texts.ts';
import type { RuleSet } from '../rules/schema.ts';

/** Which form of a text to take where one scheme only is asked for: `_only-<id>`, where there is such a form. */
export function onlyScheme(
  { schemes }: Pick<RuleSet, 'schemes'>,
  { verdicts }: Pick<Assessment, 'verdicts'>,
): { context: string } | undefined {
  const [asked, ...others] = schemes.filter(({ id }) => verdicts[id] !== 'not-asked');
  return asked && others.length === 0 ? { context: `only-${asked.id}` } : undefined;
}

/** Who decides. */
export const disclaimer = (
  { rule }: Pick<Texts, 'rule'>,
  ruleSet: RuleSet,
  assessment: Assessment,
): string => rule('disclaimer', onlyScheme(ruleSet, assessment));
