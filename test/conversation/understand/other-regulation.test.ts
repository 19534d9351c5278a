import { describe, expect, test } from 'vitest';
import { loadVocabularies } from '../../../src/i18n/vocabularies.ts';
import type { RuleSet } from '../../../src/rules/schema.ts';
import { workshops } from '../../regulations/workshops/workshops.ts';
import { hears } from '../../support/hears.ts';

async function hearingOf(ruleSet: RuleSet) {
  const vocabularies = await loadVocabularies(ruleSet);
  const targets = ruleSet.questions.map(({ id }) => id);
  return hears(ruleSet, { vocabularies, targets });
}

const source = { id: 'paper', date: '2030', places: ['one'] };
const option = (label: string) => ({ label });
/** Options that lie on a scale, and one for two others together. */
const garden: RuleSet = {
  ...workshops,
  sources: [source],
  questions: [
    { id: 'size', group: 'who', kind: 'multi', options: ['under-100', '100-999', '1000-plus'] },
    { id: 'drink', group: 'who', kind: 'choice', options: ['tea', 'coffee', 'all-drinks'] },
    { id: 'tools', group: 'who', kind: 'multi', options: ['spade', 'rake', 'none'] },
    { id: 'money', group: 'who', kind: 'choice', options: ['given', 'lent'] },
  ],
  texts: {
    nl: {
      questions: {
        size: { ask: 'Hoe groot?', label: 'Grootte', options: {} },
        drink: {
          ask: 'Wat drink je?',
          label: 'Drank',
          options: {
            tea: option('Thee'),
            coffee: option('Koffie'),
            'all-drinks': option('Thee en koffie'),
          },
        },
        tools: {
          ask: 'Heb je gereedschap?',
          label: 'Gereedschap',
          options: {
            spade: option('Een schop'),
            rake: option('Een hark'),
            none: option('Nee, niets'),
          },
        },
        money: {
          ask: 'Hoe komt het geld?',
          label: 'Geld',
          options: { given: option('Gift'), lent: option('Krediet') },
        },
      },
      understand: {
        options: { drink: { 'all-drinks': ['allebei'] } },
        perhaps: { drink: { tea: ['iets warms'], coffee: ['iets warms'] } },
      },
    },
    en: {
      questions: {
        money: {
          ask: 'How does the money come?',
          label: 'Money',
          options: { given: option('Present'), lent: option('Gift') },
        },
      },
    },
  },
};

const hear = await hearingOf(workshops);
const hearInGarden = await hearingOf(garden);

describe('the questions of another regulation are answered', () => {
  test.each([
    ['applicant', 'een stad', 'town'],
    ['applicant', 'a school', 'school'],
    ['inside', 'jazeker', 'yes'],
    ['themes', 'natuur en techniek', ['nature', 'technique']],
    ['themes', 'nog niet gekozen', ['undecided']],
    ['series.first', 'we plannen er een', 'yes'],
    ['series.more', 'dat is alles', 'no'],
    ['series.more', 'nog eentje', 'yes'],
    ['series.fields.subject', 'Robots bouwen', 'Robots bouwen'],
    ['series.fields.sessions', 'acht keer', 8],
    ['series.fields.open', 'nee', 'no'],
    ['own-share', '20', 20],
  ])('%s: “%s”', (question, line, value) => {
    expect(hear(line, question)).toMatchObject({ kind: 'answer', value });
  });

  test('or refused', () => {
    expect(hear('120', 'own-share').kind).toBe('refused');
  });

  test('and found by their names', () => {
    const command = { name: 'change', targets: ['own-share'] };
    expect(hear('wijzig eigen deel', 'inside')).toEqual({ kind: 'command', command });
  });
});

describe('what any regulation can ask', () => {
  test.each([
    ['size', '50', ['under-100']],
    ['size', '80 tot en met 300', ['under-100', '100-999']],
    ['size', 'vanaf 1000', ['1000-plus']],
    ['drink', 'beide', 'all-drinks'],
    ['drink', 'koffie en thee', 'all-drinks'],
  ])('%s: “%s”', (question, line, value) => {
    expect(hearInGarden(line, question)).toMatchObject({ kind: 'answer', value });
  });

  test('a number far beyond the scale is of something else', () => {
    expect(hearInGarden('9000', 'size').kind).toBe('nothing');
  });

  test('a no is the option that begins with it, also among several', () => {
    const offered = { kind: 'candidates', values: [['none']], rest: 'xyzzy' };
    expect(hearInGarden('nee xyzzy', 'tools')).toEqual(offered);
    const answer = { kind: 'answer', value: ['none'] };
    for (const line of ['nee', 'nee niet bij xyzzy'])
      expect(hearInGarden(line, 'tools')).toMatchObject(answer);
  });

  test('a word that means one thing here and another in another language is not taken for one', () => {
    expect(hearInGarden('krediet, xyzzy', 'money')).toEqual({ kind: 'answer', value: 'lent' });
    expect(hearInGarden('gift, xyzzy', 'money').kind).not.toBe('answer');
  });

  test('a word that may mean either of two options offers them, and both', () => {
    expect(hearInGarden('iets warms', 'drink')).toMatchObject({
      kind: 'candidates',
      values: ['all-drinks', 'tea', 'coffee'],
    });
  });
});
