import { describe, expect, it } from 'vitest';
import { type Answers, type Item, isList, unknown } from '../../../src/assessment/answers.ts';
import { assess } from '../../../src/assessment/assess.ts';
import {
  fieldsOf,
  type Listing,
  listingOf,
  openFields,
  postcodesOf,
  sizeOf,
} from '../../../src/draft/compose/listing.ts';
import type { RuleSet } from '../../../src/rules/schema.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';

const item: Item = { activities: 2, place: 'on-site', postcodes: ['9000'], shared: 'no' };
const answers: Answers = { ...smallAcademy, partner: 'yes', series: [item] };

/** The small rule set, with its list changed. */
const withSeries = (change: object): RuleSet => ({
  ...smallRuleSet,
  questions: smallRuleSet.questions.map((each) => (isList(each) ? { ...each, ...change } : each)),
});

const listed = (given: Answers, id?: string, ruleSet = smallRuleSet) =>
  listingOf(
    { ruleSet, answers: given, assessment: assess(ruleSet, given, { date: '2021-04-01' }) },
    id,
  );
const series = (given: Answers = answers, ruleSet = smallRuleSet) =>
  listed(given, 'series', ruleSet) as Listing;

describe('a list of the rules as it was answered', () => {
  it('has its items, none, or is not known', () => {
    expect(series().items).toEqual([item]);
    expect(series({ ...answers, series: [] }).items).toEqual([]);
    expect(series({ ...answers, series: unknown }).items).toBeUndefined();
  });

  it('is not there where the rules have no such list, or do not ask it', () => {
    for (const id of [undefined, 'nowhere', 'goal']) expect(listed(answers, id)).toBeUndefined();
    const rules = withSeries({ askWhen: { oneOf: ['goal', ['recognition']] } });
    expect(listed(answers, 'series', rules)).toBeUndefined();
    expect(listed({ ...answers, goal: 'recognition' }, 'series', rules)).toBeDefined();
    // Nobody knows yet that it is not asked.
    expect(listed({}, 'series', rules)).toBeDefined();
  });
});

describe('what is open of an item', () => {
  const openOf = (changed: Item, given = answers) =>
    openFields(series(given), { ...item, ...changed }).map(({ id }) => id);

  it('is what is asked and not known, but for a text', () => {
    expect(fieldsOf(series(), item).map(({ id }) => id)).toContain('title');
    expect(openOf({})).toEqual([]);
    expect(openOf({ activities: unknown, shared: unknown })).toEqual(['activities', 'shared']);
    expect(openOf({ postcodes: unknown })).toEqual(['postcodes']);
  });

  it('comes after the open field that it rests on, also where a question is not answered', () => {
    expect(openOf({ place: unknown, postcodes: unknown })).toEqual(['place']);
    const { goal: _, ...others } = answers;
    expect(openOf({ postcodes: unknown }, others)).toEqual(['postcodes']);
  });
});

it('places are there once, and none where they are not known, or no field holds them', () => {
  const twice = { ...item, postcodes: ['9000', '1000', '9000'] };
  expect(postcodesOf(series(), twice)).toEqual(['9000', '1000']);
  expect(postcodesOf(series(), { ...item, postcodes: unknown })).toEqual([]);
  expect(postcodesOf(series(), { activities: 1 })).toEqual([]);
  expect(postcodesOf(series(answers, withSeries({ roles: {} })), item)).toEqual([]);
});

it('a size that is not known, or that no field holds, is no limit', () => {
  expect(sizeOf(series(), item)).toBe(2);
  expect(sizeOf(series(), { ...item, activities: unknown })).toBe(Number.POSITIVE_INFINITY);
  expect(sizeOf(series(), {})).toBe(Number.POSITIVE_INFINITY);
  expect(sizeOf(series(answers, withSeries({ roles: {} })), item)).toBe(Number.POSITIVE_INFINITY);
});
