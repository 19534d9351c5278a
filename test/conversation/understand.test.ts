import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isList } from '../../src/assessment/answers.ts';
import { placeFinder } from '../../src/conversation/place-finder.ts';
import { type Understood, understand } from '../../src/conversation/understand.ts';
import { promptsOf } from '../support/prompts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { vocabularies } from '../support/vocabularies.ts';
import cases from './understand.cases.json' with { type: 'json' };

/** The answer or the command that is meant, or what else is to be made of the line. */
type Expected =
  | { answer: string | number | readonly string[] }
  | { command: string; targets?: readonly string[] }
  | 'ask'
  | 'help'
  | 'nothing';

interface Case {
  language: string;
  question: string;
  line: string;
  expected: Expected;
}

const ruleSet = ruleSetOf('vlaio-2021');
const prompts = promptsOf(ruleSet);
const targets = ruleSet.questions.filter((question) => !isList(question)).map(({ id }) => id);
const languages = ['nl', 'en', 'fr', 'de'];
const table = cases as readonly Case[];

const hear = (line: string, question: string, language: string): Understood => {
  const prompt = prompts.get(question);
  if (!prompt) throw new Error(`Nothing asks ${question}.`);
  return understand(line, { prompt, targets, vocabularies, language, places: placeFinder });
};

/** What it comes to, in the words of the table. */
function outcome(understood: Understood): Expected {
  switch (understood.kind) {
    case 'answer':
      return { answer: understood.value as string };
    case 'command': {
      const { name, ...rest } = understood.command;
      return { command: name, ...rest };
    }
    case 'candidates':
      return 'ask';
    case 'question':
      return 'help';
    default:
      return 'nothing';
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const acts = (expected: Expected): boolean => typeof expected === 'object';

describe.each(languages)('what is typed in %s', (language) => {
  const lines = table.filter((each) => each.language === language);

  test('is tried with hundreds of lines, of which many cannot be answered', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(lines.filter(({ expected }) => !acts(expected)).length).toBeGreaterThanOrEqual(60);
  });

  test.each(languages)('is never taken for another answer, where the widget speaks %s', (own) => {
    const wrong = lines.flatMap(({ question, line, expected }) => {
      const found = outcome(hear(line, question, own));
      return acts(found) && !same(found, expected) ? [{ question, line, found, expected }] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('is understood nine times out of ten where it can be', () => {
    const clear = lines.filter(({ expected }) => acts(expected));
    const missed = clear.filter(
      ({ question, line, expected }) => !same(outcome(hear(line, question, language)), expected),
    );
    const recall = 1 - missed.length / clear.length;
    console.info(`${language}: ${(100 * recall).toFixed(1)} % of ${clear.length} lines understood`);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

const asked = fc.constantFrom(...prompts.keys());
const anyLanguage = fc.constantFrom(...languages);
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem({ maxCount: 6 }),
);

test('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(anyLine, asked, anyLanguage, (line, question, language) => {
      hear(line, question, language);
    }),
  );
});
