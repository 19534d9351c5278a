import { expect, it } from 'vitest';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { changed, errorsIn } from '../support/changed-rules.ts';
import { ownSmallRuleSet } from '../support/small-rule-set.ts';

type Place = { kind: string; path: string; value: unknown; ruleSet: RuleSet };

/** Every place in rules; one of each kind will do: what differs by a number only is checked alike. */
function placesIn(ruleSet: RuleSet): Place[] {
  const inside = (value: unknown, path: string): Place[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = { kind: path.replace(/\d+/g, '#'), path, value, ruleSet };
    const parts = isCondition(value) ? [] : Object.entries(value);
    return [own, ...parts.flatMap(([key, part]) => inside(part, path ? `${path}.${key}` : key))];
  };
  const { texts: _, ...rules } = ruleSet;
  return inside(rules, '');
}

const isCondition = (value: object): boolean =>
  !Array.isArray(value) &&
  /^(oneOf|onlyOf|atLeast|reaches|someItem|verdict|all|any|not)$/.test(Object.keys(value).join());
const isSource = (value: object): boolean => Object.keys(value).sort().join() === 'document,place';
const hasIds = (value: unknown): value is { id: string }[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each?.id === 'string');

const condition = { oneOf: ['applicant', ['school']] };
/** With what none of them has. */
const fuller = changed(workshops, {
  'application.sections.#money.parts.0.text.neededWhen': condition,
  'application.sections.#money.parts.0.instead': [
    { of: ['own-share'], when: condition, say: 'so' },
  ],
  'application.examples.fields.0.neededWhen': condition,
  'application.examples.unit.0.neededWhen': condition,
  'application.examples.least.0.when': condition,
});

const all = [...ruleSets, workshops, fuller, ownSmallRuleSet].flatMap(placesIn);
const oneOfEach = (isWanted: (value: object) => boolean): Place[] => [
  ...new Map(
    all.filter(({ value }) => isWanted(value as object)).map((each) => [each.kind, each]),
  ).values(),
];

const errorsAt = ({ ruleSet, path }: Place, inside: string, value: unknown) =>
  errorsIn(changed(ruleSet, { [inside ? `${path}.${inside}` : path]: value }));

it.each(oneOfEach(isCondition))('a condition on a question that is not there: $kind', (place) => {
  const value = { oneOf: ['nobody-asks', ['yes']] };
  const path = `${place.path}.oneOf.0`;
  expect(errorsAt(place, '', value)).toContainEqual({ path, code: 'dangling-question' });
});

it.each(oneOfEach(isSource))('a source that is not there: $kind', (place) => {
  for (const part of ['document', 'place']) {
    const path = `${place.path}.${part}`;
    expect(errorsAt(place, part, 'nowhere')).toContainEqual({ path, code: 'dangling-source' });
  }
});

/** A step is of a scheme, and a title has one form for each case. */
const isTwice = /^(nextSteps|application\.titles)$/;

it.each(oneOfEach(hasIds).filter(({ kind }) => !isTwice.test(kind)))(
  'the same id twice: $kind',
  (place) => {
    const value = place.value as { id: string }[];
    const path = `${place.path}.${value.length}.id`;
    expect(errorsAt(place, String(value.length), value[0])).toContainEqual({
      path,
      code: 'duplicate',
    });
  },
);
