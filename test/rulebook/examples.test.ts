import { expect, test } from 'vitest';
import { amountExamples } from '../../src/rulebook/amounts/examples.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

/** "3@9000 1@8500: 3000", with both figures where they differ. */
const told = (ruleSet: RuleSet) =>
  amountExamples(ruleSet).map(({ examples }) =>
    examples.map(({ groups, amount: { low, high } }) => {
      const where = groups.map(({ count, postcodes }) => {
        const places = postcodes.length > 3 ? `${postcodes.length} places` : postcodes.join('+');
        return places ? `${count}@${places}` : `${count}`;
      });
      return `${where.join(' ')}: ${low === high ? high : `${low}-${high}`}`;
    }),
  );

test('the worked amounts of 2021 are the known ones', () => {
  expect(told(ruleSetOf('vlaio-2021'))).toEqual([
    [
      '1@9000: 1000',
      '3@9000: 2000',
      '1@9000+8500: 2000',
      '3@9000 1@8500: 3000',
      '1@1000: 0-1000',
      '1@60 places: 50000',
    ],
    ['1: 1000', '2: 1500-2000', '3: 2000-3000', '110: 50000'],
  ]);
});

test('where nothing counts for sure the examples say what can be', () => {
  expect(told(ruleSetOf('vlaio-2023'))).toEqual([
    [
      '1@9000: 0-1500',
      '3@9000: 0-1500',
      '1@9000+8500: 0-3000',
      '3@9000 1@8500: 0-3000',
      '1@30 places: 0-30000',
    ],
  ]);
});

test('rules without places, and rules without an amount', () => {
  expect(told(workshops)[0]?.[0]).toMatch(/^1: \d+$/);
  expect(told(ruleSetOf('vlaio-2024'))).toEqual([]);
});

test('an answer that brings another amount is told, one that does not is not', () => {
  const [onSite] = amountExamples(ruleSetOf('vlaio-2021'));
  expect(onSite?.changed.map(({ groups: [group] }) => group?.item)).toEqual([
    { coherent: 'no', activities: 3, place: 'on-site' },
    { coherent: 'yes', activities: 2, place: 'on-site' },
    { coherent: 'yes', activities: 3, place: 'online' },
    { coherent: 'yes', activities: 3, place: 'mixed' },
  ]);
});
