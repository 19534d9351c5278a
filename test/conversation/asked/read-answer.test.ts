import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isList } from '../../../src/assessment/answers.ts';
import { parseAnswers } from '../../../src/assessment/parse-answers.ts';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import {
  type Entry,
  nothingChosen,
  postcodeEntries,
  readAnswer,
} from '../../../src/conversation/asked/read-answer.ts';
import type { Field, Question } from '../../../src/rules/schema.ts';
import { everyItem } from '../../support/enumerate.ts';
import { everyRuleSet, runsEach } from '../../support/every-rule-set.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const vlaio = ruleSetOf('vlaio-2021');
const questionOf = (id: string) => vlaio.questions.find((each) => each.id === id) as Question;
const fieldOf = (id: string) =>
  vlaio.questions
    .filter(isList)
    .flatMap(({ fields }) => fields)
    .find((each) => each.id === id) as Field;

const activities = fieldOf('activities');
const title = fieldOf('title');
const announcement = questionOf('announcement');
const goal = questionOf('goal');

describe('a number', () => {
  const range = { min: 1, max: 365 };

  it.each([
    ['3', 3],
    [' 3 ', 3],
    ['3,0', 3],
    ['3.0', 3],
    ['03', 3],
    ['+3', 3],
    ['1', 1],
    ['365', 365],
  ])('%j is read as %d', (text, value) => {
    expect(readAnswer(activities, { text })).toEqual({ value });
  });

  it.each([
    ['', 'noNumber', {}],
    ['   ', 'noNumber', {}],
    ['0', 'outOfRange', { given: '0' }],
    ['366', 'outOfRange', { given: '366' }],
    ['-1', 'outOfRange', { given: '-1' }],
    ['9'.repeat(400), 'outOfRange', { given: '9'.repeat(400) }],
    ['2.5', 'notWhole', { given: '2.5' }],
    ['2,5', 'notWhole', { given: '2,5' }],
    ['drie', 'notANumber', { given: 'drie' }],
    ['3 namiddagen', 'notANumber', { given: '3 namiddagen' }],
    ['1e3', 'notANumber', { given: '1e3' }],
    ['0x10', 'notANumber', { given: '0x10' }],
    ['٣', 'notANumber', { given: '٣' }],
    ['3.', 'notANumber', { given: '3.' }],
    ['--3', 'notANumber', { given: '--3' }],
    ['Infinity', 'notANumber', { given: 'Infinity' }],
  ])('%j is refused as %s, with what can be written instead', (text, code, given) => {
    expect(readAnswer(activities, { text })).toEqual({ error: { code, ...range, ...given } });
  });
});

describe('a choice', () => {
  it.each<[string, Question, readonly string[], unknown]>([
    ['nothing of one', goal, [], { error: { code: 'nothingChosen' } }],
    ['nothing of several', announcement, [], { error: { code: 'nothingTicked' } }],
    ['one', goal, ['both'], { value: 'both' }],
    ['not known, of one', goal, ['unknown'], { value: 'unknown' }],
    ['not known, of several', announcement, ['unknown'], { value: 'unknown' }],
    ['one of several', announcement, ['website'], { value: ['website'] }],
    ['several', announcement, ['website', 'members-only'], { value: ['website', 'members-only'] }],
    ['one that stands alone', announcement, ['none'], { value: ['none'] }],
    [
      'one that stands alone, with another',
      announcement,
      ['website', 'none'],
      { error: { code: 'notTogether', given: 'none' } },
    ],
    [
      'not known, with another',
      announcement,
      ['website', 'unknown'],
      { error: { code: 'notTogether', given: 'unknown' } },
    ],
    [
      'not known, with one that stands alone',
      announcement,
      ['none', 'unknown'],
      { error: { code: 'notTogether', given: 'unknown' } },
    ],
  ])('%s', (_, question, chosen, read) => {
    expect(readAnswer(question, { chosen })).toEqual(read);
  });

  it('that is missing names what can be chosen instead', () => {
    expect(nothingChosen(true)).toEqual({ code: 'nothingChosen' });
    expect(nothingChosen(false)).toEqual({ code: 'pickOne' });
  });

  it('can not be typed', () => {
    expect(readAnswer(goal, { text: 'both' })).toEqual({ error: { code: 'nothingChosen' } });
  });
});

describe('a text', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    [' Robots bouwen ', 'Robots bouwen'],
    ['<b>&"', '<b>&"'],
    ['x'.repeat(120), 'x'.repeat(120)],
    [`  ${'x'.repeat(120)}  `, 'x'.repeat(120)],
  ])('%j is read without the spaces around it', (text, value) => {
    expect(readAnswer(title, { text })).toEqual({ value });
  });

  it('is refused above its most characters', () => {
    expect(readAnswer(title, { text: 'x'.repeat(121) })).toEqual({
      error: { code: 'tooLong', max: 120 },
    });
  });
});

describe('whatever is typed or chosen', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[-+]?[0-9]{0,4}[.,]?[0-9]{0,2}$/),
    fc
      .array(
        fc.constantFrom(
          '9000',
          '1000',
          '4000',
          '90',
          'Gent',
          'Haren',
          ',',
          ';',
          ' en ',
          ' ',
          '/',
          '-',
          '\n',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );
  const lists = everyRuleSet.flatMap((ruleSet) =>
    ruleSet.questions
      .filter(isList)
      .flatMap((list) => list.fields.map((field) => ({ id: ruleSet.id, ruleSet, list, field }))),
  );

  it.each(lists)(
    'is read or refused, and what is read could have come from outside: $id, $field.id',
    ({ ruleSet, list, field }) => {
      const [item = {}] = everyItem(list);
      const entry: fc.Arbitrary<Entry> = text.map((typed) => ({ text: typed }));
      fc.assert(
        fc.property(entry, fc.constantFrom(placeFinder, undefined), (typed, places) => {
          const read = readAnswer(field, typed, places);
          if ('value' in read)
            expect(
              parseAnswers({ [list.id]: [{ ...item, [field.id]: read.value }] }, [ruleSet]).ok,
            ).toBe(true);
          else expect(read.error.code).toMatch(/^[a-z]+[A-Za-z]*$/);
        }),
        { numRuns: Math.ceil(1800 / lists.length) },
      );
    },
  );

  it.each(everyRuleSet)(
    'of options: is read or refused, and what is read could have come from outside: $id',
    (ruleSet) => {
      const choices = ruleSet.questions.filter(({ kind }) => kind === 'choice' || kind === 'multi');
      fc.assert(
        fc.property(
          fc.constantFrom(...choices).chain((question) => {
            const options = 'options' in question ? question.options : [];
            return fc.tuple(fc.constant(question), fc.shuffledSubarray([...options, 'unknown']));
          }),
          ([question, chosen]) => {
            const read = readAnswer(question, { chosen });
            if ('value' in read)
              expect(parseAnswers({ [question.id]: read.value }, [ruleSet]).ok).toBe(true);
            else expect(chosen.length).not.toBe(1);
          },
        ),
        { numRuns: runsEach(300) },
      );
    },
  );
});

it('takes a number that is not whole for one, and several options where none stands alone', () => {
  const size = { id: 'size', group: 'g', kind: 'number', min: 0, max: 9 } as const;
  expect(readAnswer(size, { text: '3,25' })).toMatchObject({ error: { code: 'notWhole' } });
  const many = { id: 'many', group: 'g', kind: 'multi', options: ['a', 'b'] } as const;
  const asked = { ...many, options: [...many.options] };
  expect(readAnswer(asked, { chosen: ['a', 'b'] })).toEqual({ value: ['a', 'b'] });
});

it('leaves out the numbers of the lines of a list, and no others', () => {
  const text = '9. 9000 Gent\n10) 2000\nZone 3. Leuven';
  expect(postcodeEntries(text)).toEqual(['9000 Gent', '2000', 'Zone 3. Leuven']);
});
