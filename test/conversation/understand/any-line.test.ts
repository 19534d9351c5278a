import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prompt } from '../../../src/conversation/asked/prompt.ts';
import { understand } from '../../../src/conversation/understand/understand.ts';
import { loadVocabularies } from '../../../src/i18n/vocabularies.ts';
import { everyRuleSet, runsEach } from '../../support/every-rule-set.ts';
import { promptsOf } from '../../support/prompts.ts';

const consonants = fc.string({
  unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz '),
  minLength: 4,
  maxLength: 60,
});
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Where a line can be an answer as it is, or a letter a unit of what is counted. */
function isFree(prompt: Prompt): boolean {
  if (prompt.kind === 'overview') return false;
  const asked = prompt.kind === 'field' ? prompt.field : prompt.question;
  return !('options' in asked) || asked.options.some((option) => /\d/.test(option));
}

const sets = everyRuleSet.map((ruleSet) => [ruleSet.id, ruleSet] as const);

describe.each(sets)('under the rules %s', async (_, ruleSet) => {
  const vocabularies = await loadVocabularies(ruleSet);
  const prompts = [...promptsOf(ruleSet).values()];
  const targets = ruleSet.questions.map(({ id }) => id);
  const anyLanguage = fc.constantFrom(...vocabularies.map(({ language }) => language));
  const hear = (line: string, prompt: Prompt, language: string) =>
    understand(line, { prompt, targets, vocabularies, language });

  test('whatever is typed, nothing throws', () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom(...prompts), anyLanguage, (line, prompt, language) => {
        hear(line, prompt, language);
      }),
      { numRuns: runsEach(100) },
    );
  });

  const closed = prompts.filter((prompt) => !isFree(prompt));
  // "Nn" is how some write "non".
  const isShort = (word: string) => vocabularies.some(({ words }) => word in words.spellings);
  const meaningless = consonants.filter((line) => !line.split(' ').some(isShort));
  test.runIf(closed.length > 0)('random letters answer nothing, and do nothing', () => {
    fc.assert(
      fc.property(
        meaningless,
        fc.constantFrom(...closed),
        anyLanguage,
        (line, prompt, language) => {
          expect(['answer', 'command']).not.toContain(hear(line, prompt, language).kind);
        },
      ),
      { numRuns: runsEach(100) },
    );
  });
});
