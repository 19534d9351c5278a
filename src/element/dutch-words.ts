import { loadTexts, type Texts } from '../i18n/texts.ts';
import type { RuleSet } from '../rules/schema.ts';

/** The application is Dutch, whatever the language of the conversation. */
export async function dutchWords(ruleSet: RuleSet): Promise<Texts> {
  const words = await loadTexts('nl', ruleSet);
  await words.load('draft');
  return words;
}
