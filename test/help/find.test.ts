import { describe, expect, test } from 'vitest';
import { entryOf, searchFor, searchWordsOf } from '../../src/help/entries.ts';
import { findIn } from '../../src/help/find.ts';
import type { Texts } from '../../src/i18n/texts.ts';
import { defaultRuleSet, helpOf } from '../../src/regulations/regulations.ts';
import type { HelpData } from '../../src/rules/schema.ts';
import { helpTexts } from '../support/help-texts.ts';

const data = await helpOf(defaultRuleSet);
const find = findIn(await helpTexts('nl', defaultRuleSet), data);

test('what answers best comes with what goes with it, each once, and no more than four', () => {
  const { best, offered } = find('Wat is een rechtspersoon?');
  expect(best).toBe('legal-person');
  expect(offered).toEqual(expect.arrayContaining(entryOf(data, 'legal-person')?.related ?? []));
  expect(new Set([best, ...offered]).size).toBe(offered.length + 1);
  expect(offered.length).toBeLessThanOrEqual(4);
});

test('what is asked in the very words of an entry is answered by that one, whatever the question at hand', () => {
  expect(find('wat is een erkenning', 'recognition-status').best).toBe('recognition');
});

test('an entry is known by its id', () => {
  expect(entryOf(data, 'legal-person')?.id).toBe('legal-person');
  expect(entryOf(data, 'no-such-entry')).toBeUndefined();
});

test('where only a part is known that is offered, and is no answer', () => {
  const { best, offered } = find('Krijg ik subsidie voor zonnepanelen?');
  expect(best).toBeNull();
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.length).toBeLessThanOrEqual(3);
});

test('where nothing is known nothing is offered', () => {
  expect(find('hoe maak ik lasagne')).toEqual({ best: null, offered: [] });
});

/** Entries that are found by “honden”, the first of them first, and what goes with the first one. */
function findAmong(count: number, related: readonly string[] = []) {
  const ids = Array.from({ length: count }, (_, at) => `found-${at}`);
  const entries = [...ids, 'other-0', 'other-1', 'other-2'].map((id) => ({
    id,
    related: id === 'found-0' ? related : [],
    source: { document: 'paper' },
  }));
  const rule = (key: string) => {
    const at = ids.findIndex((id) => key === `help.entries.${id}.answer`);
    return at < 0 ? '' : `Honden ${'slapen graag in hun mand '.repeat(at)}`;
  };
  const texts = { language: 'nl', rule, help: () => '' } as unknown as Texts;
  return findIn(texts, { sources: {}, entries } as unknown as HelpData);
}

test('what answers second best comes first beside an answer, what goes with it next, the third last', () => {
  expect(findAmong(1)('honden')).toEqual({ best: 'found-0', offered: [] });
  expect(findAmong(4)('honden').offered).toEqual(['found-1', 'found-2']);
  expect(findAmong(4, ['other-0'])('honden').offered).toEqual(['found-1', 'other-0', 'found-2']);
  const related = ['other-0', 'found-0', 'found-1', 'found-2', 'other-1', 'other-2'];
  expect(findAmong(4, related)('honden').offered).toEqual([
    'found-1',
    'other-0',
    'found-2',
    'other-1',
  ]);
});

test('no more than three are offered where only a part is known', () => {
  const { best, offered } = findAmong(5)('honden krijgen vakantiegeld van hun baas');
  expect(best).toBeNull();
  expect(offered).toHaveLength(3);
});

test('an entry is found by its title, by how it is asked and by its answer', () => {
  const parts = ['title', 'asked', 'answer'];
  const words = ['Honden', 'Katten', 'Vissen'];
  const rule = (key: string) =>
    words.find((_, at) => key === `help.entries.e${at}.${parts[at]}`) ?? '';
  const texts = { language: 'nl', rule, help: () => '' } as unknown as Texts;
  const entries = words.map((_, at) => ({ id: `e${at}`, related: [] }));
  const search = searchFor(texts, { sources: {}, entries } as unknown as HelpData);
  expect(words.map((word) => search(word).answers)).toEqual([['e0'], ['e1'], ['e2']]);
  expect(searchFor(texts, data)).toBe(search);
});

test('what is said of words is that of the language, and what the regulation adds', () => {
  const help = (key: string) => `own ${key}`;
  const rule = (key: string) => `its ${key}`;
  expect(searchWordsOf({ help, rule } as unknown as Texts)).toEqual({
    stop: 'own words.stop its help.words.stop',
    same: 'own words.same, its help.words.same',
    other: 'its help.words.other',
  });
});

describe('who asks only how much it is finds what tells that', () => {
  const lines: [language: string, line: string][] = [
    ['nl', 'hoeveel krijgen we dan?'],
    ['nl', 'Hoeveel euro'],
    ['nl', 'en wat levert dat op?'],
    ['nl', 'hoeveel geld krijgen wij dan'],
    ['en', 'How much do we get then?'],
    ['en', 'what’s the amount'],
    ['fr', 'combien d’euros ?'],
    ['fr', 'Qu’est-ce que ça rapporte alors ?'],
    ['de', 'wie viel bekommen wir dann?'],
    ['de', 'was bringt das'],
  ];
  test.each(lines)('%s “%s”', async (language, line) => {
    const finds = findIn(await helpTexts(language, defaultRuleSet), data);
    expect(finds(line).best).toBe('amount-on-site');
  });

  test('and nothing else where that is asked of something', () => {
    expect(find('Hoeveel activiteiten heb ik nodig voor erkenning?').best).toBe(
      'recognition-length',
    );
    expect(find('Wat levert een erkenning op?').best).toBe('recognition');
  });

  test('where nothing tells it, it is looked up like any other line', async () => {
    const entries = data.entries.map(({ about: _, ...each }) => each);
    const finds = findIn(await helpTexts('nl', defaultRuleSet), { ...data, entries });
    expect(finds('wat levert dat op?').best).toBe('recognition');
  });
});
