import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isList } from '../../../src/assessment/answers.ts';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import type { Understood } from '../../../src/conversation/understand/heard.ts';
import { hears } from '../../support/hears.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { type Case, type Expected, understandCases } from '../../support/understand-cases.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const targets = ruleSet.questions.filter((question) => !isList(question)).map(({ id }) => id);
const languages = ['nl', 'en', 'fr', 'de'];

const heard = new Map<string, Understood>();
/** Most lines are looked at more than once. */
const hear = (line: string, question: string, language: string): Understood => {
  const key = JSON.stringify([line, question, language]);
  const found = heard.get(key) ?? hearAfresh(line, question, language);
  heard.set(key, found);
  return found;
};

const hearAfresh = hears(ruleSet, { vocabularies, targets, places: placeFinder });

/** What it comes to, in the words of the cases. */
function outcome(understood: Understood): Expected {
  switch (understood.kind) {
    case 'answer':
      return { answer: understood.value as string };
    case 'command': {
      const { name, ...rest } = understood.command;
      return { command: name, ...rest };
    }
    case 'candidates': {
      const { values, rest } = understood;
      return { offer: values as string[], ...(rest && { rest }) };
    }
    case 'refused':
      return 'refused';
    case 'question':
      return 'help';
    default:
      return 'nothing';
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const acts = (expected: Expected): boolean =>
  typeof expected === 'object' && !('offer' in expected);
/** Where nothing else may be offered, or said, than is expected. */
const isExact = (expected: Expected): boolean =>
  expected === 'nothing' ||
  expected === 'refused' ||
  (typeof expected === 'object' && 'offer' in expected);

describe.each(languages)('what is typed in %s', (language) => {
  const lines = understandCases.filter((each) => each.language === language);

  test('is tried with hundreds of lines, of which many cannot be answered', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(lines.filter(({ expected }) => !acts(expected)).length).toBeGreaterThanOrEqual(60);
  });

  test('is never taken for another answer, whatever language the widget speaks', () => {
    const others = languages.filter((each) => each !== language);
    const wrong = lines.flatMap(({ question, line, expected }, index) =>
      [language, others[index % others.length] ?? language].flatMap((own) => {
        const found = outcome(hear(line, question, own));
        return acts(found) && !same(found, expected)
          ? [{ own, question, line, found, expected }]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('is only answered with suggestions that do not run against it', () => {
    const exact = lines.filter(({ expected }) => isExact(expected));
    expect(exact.length).toBeGreaterThanOrEqual(60);
    const wrong = exact.flatMap(({ question, line, expected }) => {
      const found = outcome(hear(line, question, language));
      return same(found, expected) ? [] : [{ question, line, found, expected }];
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

/** Where a line can be an answer as it is. */
const isFree = (question: string): boolean => /title|activities|postcodes|ages/.test(question);
/** Without the marks that a title may stand between. */
const unquoted = fc.string({ maxLength: 120 }).filter((text) => !/["“”„«»‘’]/.test(text));

test('a title is what was typed, with or without quotation marks, and a number one that can be', () => {
  fc.assert(
    fc.property(unquoted, fc.integer({ max: 1000 }), (title, number) => {
      for (const line of [title, `"${title}"`, `« ${title} »`]) {
        const named = hear(line, 'trajectories.fields.title', 'nl');
        if (named.kind === 'answer' && named.value !== '' && title.trim() !== '')
          expect(named.value).toBe(title.trim());
      }
      const counted = hear(String(number), 'trajectories.fields.activities', 'nl');
      const isPossible = number >= 1 && number <= 365;
      expect(counted).toEqual(
        isPossible
          ? { kind: 'answer', value: number }
          : expect.not.objectContaining({ kind: 'answer' }),
      );
    }),
  );
});

const denials: Record<string, string> = { nl: 'niet', en: 'not', fr: 'pas', de: 'nicht' };
/** A line that denies already says something else when it is denied once more. */
const isDenial = ({ line, expected }: Case): boolean =>
  /"(no|none|not-yet|unknown)"/.test(JSON.stringify(expected)) ||
  /\b(no|non|not|niet|nicht|pas|ne|geen|kein\w*|sans|without|zonder|ohne)\b/i.test(line);

test.each(languages)('what is denied in %s is never the answer', (language) => {
  const taken = understandCases.filter((each) => {
    const { question, line, expected } = each;
    if (each.language !== language || !acts(expected) || isFree(question) || isDenial(each))
      return false;
    return same(outcome(hear(`${denials[language]} ${line}`, question, language)), expected);
  });
  expect(taken).toEqual([]);
});
