import { loadTexts, type Texts } from '../../src/i18n/texts.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** The texts of a rule set with those of the help. */
export async function helpTexts(language: string, ruleSet: RuleSet): Promise<Texts> {
  const texts = await loadTexts(language, ruleSet);
  await texts.load('help');
  return texts;
}
