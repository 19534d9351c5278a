import { loadTexts } from '../../src/i18n/texts.ts';
import { type Words, wordsOf } from '../../src/rulebook/words.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** What a rule set is written down with. */
export async function rulebookWords(ruleSet: RuleSet, language = 'nl'): Promise<Words> {
  const texts = await loadTexts(language, ruleSet);
  await texts.load('result');
  return wordsOf(ruleSet, texts);
}
