import { expect, test } from 'vitest';
import { entryOf } from '../../src/help/entries.ts';
import { findIn } from '../../src/help/find.ts';
import { defaultRuleSet, helpOf } from '../../src/regulations/regulations.ts';
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

test('where only a part is known that is offered, and is no answer', () => {
  const { best, offered } = find('Krijg ik subsidie voor zonnepanelen?');
  expect(best).toBeNull();
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.length).toBeLessThanOrEqual(3);
});

test('where nothing is known nothing is offered', () => {
  expect(find('hoe maak ik lasagne')).toEqual({ best: null, offered: [] });
});
