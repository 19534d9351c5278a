import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import type { Understood } from '../../../src/conversation/understand/heard.ts';
import { hears } from '../../support/hears.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { vocabularies } from '../../support/vocabularies.ts';

/** Lines by somebody who had not seen the words, with what is meant; "ask" is for what may not be taken. */
interface Line {
  question: string;
  line: string;
  expected:
    | { answer: string | number | string[] }
    | { command: string }
    | 'ask'
    | 'help'
    | 'nothing';
}

/** Read, and not imported: of so many lines the types take a compiler seconds. */
const linesOf = (set: string, language: string): readonly Line[] =>
  JSON.parse(readFileSync(new URL(`./${set}-lines.${language}.json`, import.meta.url), 'utf8'));

const ruleSet = ruleSetOf('vlaio-2021');
const targets = ruleSet.questions.map(({ id }) => id);
const understood = hears(ruleSet, { vocabularies, targets, places: placeFinder });

/** Of several options the order does not matter. */
const written = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

/** Why something is asked is help too. */
function takenOf(found: Understood): string | null {
  if (found.kind === 'answer') return written(found.value);
  return found.kind === 'command' && found.command.name !== 'why' ? found.command.name : null;
}

const isAnswer = (expected: Line['expected']): expected is { answer: string | number | string[] } =>
  typeof expected === 'object' && 'answer' in expected;

/** A title that is not known yet stays empty. */
function meantBy({ question, expected }: Line): string | null {
  if (isAnswer(expected))
    return written(
      question.endsWith('title') && expected.answer === 'unknown' ? '' : expected.answer,
    );
  return typeof expected === 'object' ? expected.command : null;
}

const hear = ({ line, question }: Line, language: string) => {
  const found = understood(line.trim(), question, language);
  return {
    taken: takenOf(found),
    offered: found.kind === 'candidates' ? found.values.map(written) : [],
  };
};

/**
 * Seven sets, each by somebody who had seen none of our words. The words were then written with them at hand, so only the
 * shares that a set had before anybody read it say what can be expected of any line. Of the fifth only those five of 480
 * were read that were taken for what was not meant: it has at once 48 % in nl, 53 in en, 56 in fr, 53 in de; at once or
 * offered 81, 87, 84, 83. It was counted some ten times while thresholds were set on the set before it.
 * The sixth had, before anybody read it, at once 71 % in nl, 79 in en, 76 in fr, 77 in de; at once or offered 96, 97, 94, 95.
 * The seventh, of which only the one line was read that was taken wrongly, has 79, 83, 90 and 87; 96, 96, 98 and 98.
 */
const sets = [
  {
    name: 'fresh',
    least: 200,
    floors: {
      nl: { atOnce: 0.82, inAll: 0.97 },
      en: { atOnce: 0.88, inAll: 0.97 },
      fr: { atOnce: 0.87, inAll: 0.97 },
      de: { atOnce: 0.87, inAll: 0.98 },
    },
  },
  {
    name: 'unseen',
    least: 140,
    floors: {
      nl: { atOnce: 0.8, inAll: 0.92 },
      en: { atOnce: 0.85, inAll: 0.94 },
      fr: { atOnce: 0.88, inAll: 0.97 },
      de: { atOnce: 0.83, inAll: 0.94 },
    },
  },
  {
    name: 'later',
    least: 115,
    floors: {
      nl: { atOnce: 0.72, inAll: 0.95 },
      en: { atOnce: 0.74, inAll: 0.97 },
      fr: { atOnce: 0.78, inAll: 0.98 },
      de: { atOnce: 0.75, inAll: 0.98 },
    },
  },
  {
    name: 'latest',
    least: 115,
    floors: {
      nl: { atOnce: 0.55, inAll: 0.92 },
      en: { atOnce: 0.67, inAll: 0.96 },
      fr: { atOnce: 0.52, inAll: 0.88 },
      de: { atOnce: 0.52, inAll: 0.86 },
    },
  },
  {
    name: 'newest',
    least: 115,
    floors: {
      nl: { atOnce: 0.48, inAll: 0.81 },
      en: { atOnce: 0.52, inAll: 0.86 },
      fr: { atOnce: 0.56, inAll: 0.84 },
      de: { atOnce: 0.52, inAll: 0.83 },
    },
  },
  {
    name: 'fresher',
    least: 115,
    floors: {
      nl: { atOnce: 0.71, inAll: 0.95 },
      en: { atOnce: 0.79, inAll: 0.95 },
      fr: { atOnce: 0.76, inAll: 0.94 },
      de: { atOnce: 0.77, inAll: 0.95 },
    },
  },
  {
    name: 'seventh',
    least: 60,
    floors: {
      nl: { atOnce: 0.78, inAll: 0.95 },
      en: { atOnce: 0.82, inAll: 0.95 },
      fr: { atOnce: 0.89, inAll: 0.97 },
      de: { atOnce: 0.85, inAll: 0.97 },
    },
  },
].flatMap(({ name, least, floors }) =>
  Object.entries(floors).map(([language, floor]) => ({
    name,
    least,
    ...floor,
    language,
    lines: linesOf(name, language),
  })),
);

describe.each(sets)(
  '$name lines in $language of somebody who has not seen the words',
  ({ language, least, atOnce, inAll, lines }) => {
    const heard = lines.map((line) => ({ ...line, meant: meantBy(line), ...hear(line, language) }));
    const answers = heard.filter(({ expected }) => isAnswer(expected));
    const taken = answers.filter(({ taken, meant }) => taken === meant);
    const offered = answers.filter(({ offered, meant }) => offered.some((each) => each === meant));
    const wrong = heard.filter(({ taken, meant }) => taken !== null && taken !== meant);

    test('are many', () => {
      expect(heard.length).toBeGreaterThanOrEqual(least);
    });

    test('are never taken for what is not meant', () => {
      expect(wrong).toEqual([]);
    });

    test('are taken at once, or offered', () => {
      expect(taken.length / answers.length).toBeGreaterThanOrEqual(atOnce);
      expect((taken.length + offered.length) / answers.length).toBeGreaterThanOrEqual(inAll);
    });
  },
);
