import { expect, test } from 'vitest';
import { type Line, plainText } from '../../src/rulebook/blocks.ts';
import { conditionWords } from '../../src/rulebook/condition-words.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { rulebookWords } from '../support/rulebook-words.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const options = (...labels: string[]) =>
  Object.fromEntries(labels.map((label) => [label.toLowerCase(), { label }]));

const spoken: RuleSet = {
  ...smallRuleSet,
  texts: {
    nl: {
      questions: {
        goal: { label: 'Doel', options: options('Both', 'Recognition') },
        channels: { label: 'Kanalen', options: options('Web', 'Paper', 'Nowhere') },
        helpers: { label: 'Helpers' },
        series: {
          label: 'Reeksen',
          fields: {
            activities: { label: 'Lengte' },
            place: { label: 'Plaats', options: options('On-site', 'Online') },
            postcodes: { label: 'Postcodes' },
          },
        },
      },
      schemes: {
        recognition: { label: 'Naam', words: { held: 'al gekregen' } },
        subsidy: { label: 'Geld' },
      },
    },
  },
};
const words = await rulebookWords(spoken);
const english = await rulebookWords({ ...spoken, texts: { en: spoken.texts?.nl ?? {} } }, 'en');

const flat = ({ of, parts = [] }: Line): string =>
  parts.length === 0 ? plainText(of) : `${plainText(of)} [${parts.map(flat).join('] [')}]`;

const goal: Condition = { oneOf: ['goal', ['both']] };
const long: Condition = { atLeast: ['activities', 3] };
const near: Condition = { oneOf: ['place', ['on-site']] };

const said: [condition: Condition, so: string, notSo: string][] = [
  [goal, '“Doel” is “Both”', '“Doel” is niet “Both”'],
  [
    { oneOf: ['goal', ['both', 'recognition']] },
    '“Doel” is “Both” of “Recognition”',
    '“Doel” is niet “Both” of “Recognition”',
  ],
  [{ onlyOf: ['goal', ['both']] }, '“Doel” is “Both”', '“Doel” is niet “Both”'],
  [
    { oneOf: ['channels', ['web', 'paper']] },
    '“Kanalen” bevat “Web” of “Paper”',
    '“Kanalen” bevat geen “Web” of “Paper”',
  ],
  [
    { onlyOf: ['channels', ['web']] },
    '“Kanalen” bevat niets anders dan “Web”',
    '“Kanalen” bevat iets anders dan “Web”',
  ],
  [{ atLeast: ['helpers', 2] }, '“Helpers” is 2 of meer', '“Helpers” is minder dan 2'],
  [
    { someItem: ['series', { reaches: ['postcodes', ['flanders', 'brussels']] }] },
    '“Reeksen”: minstens één ervan voldoet hieraan: [“Postcodes” bevat er minstens één in Vlaanderen en Brussel]',
    '“Reeksen”: geen ervan voldoet aan dit alles: [“Postcodes” bevat er minstens één in Vlaanderen en Brussel]',
  ],
  [
    { someItem: ['series', { not: { reaches: ['postcodes', ['brussels']] } }] },
    '“Reeksen”: minstens één ervan voldoet hieraan: [“Postcodes” bevat er geen in Brussel]',
    '“Reeksen”: geen ervan voldoet aan dit alles: [“Postcodes” bevat er geen in Brussel]',
  ],
  [
    { someItem: ['series', { all: [long, near] }] },
    '“Reeksen”: minstens één ervan voldoet hieraan: [“Lengte” is 3 of meer] [“Plaats” is “On-site”]',
    '“Reeksen”: geen ervan voldoet aan dit alles: [“Lengte” is 3 of meer] [“Plaats” is “On-site”]',
  ],
  [
    { someItem: ['series', { any: [long, near] }] },
    '“Reeksen”: minstens één ervan voldoet aan één hiervan: [“Lengte” is 3 of meer] [“Plaats” is “On-site”]',
    '“Reeksen”: geen ervan voldoet aan één hiervan: [“Lengte” is 3 of meer] [“Plaats” is “On-site”]',
  ],
  [
    { someItem: ['series', { not: { all: [long, near] } }] },
    '“Reeksen”: minstens één ervan voldoet aan één hiervan: [“Lengte” is minder dan 3] [“Plaats” is niet “On-site”]',
    '“Reeksen”: geen ervan voldoet aan één hiervan: [“Lengte” is minder dan 3] [“Plaats” is niet “On-site”]',
  ],
  [
    { someItem: ['series', { all: [goal, long] }] },
    '“Reeksen”: minstens één ervan voldoet hieraan: [“Doel” is “Both”] [“Lengte” is 3 of meer]',
    '“Reeksen”: geen ervan voldoet aan dit alles: [“Doel” is “Both”] [“Lengte” is 3 of meer]',
  ],
  [
    { someItem: ['series', { all: [] }] },
    '“Reeksen”: er is er minstens één',
    '“Reeksen”: er is er geen',
  ],
  [
    { verdict: ['recognition', ['held', 'eligible']] },
    'Het oordeel over “Naam” is “al gekregen” of “in orde”',
    'Het oordeel over “Naam” is niet “al gekregen” of “in orde”',
  ],
  [
    { verdict: ['subsidy', ['not-asked']] },
    'Het oordeel over “Geld” is “niet gevraagd”',
    'Het oordeel over “Geld” is niet “niet gevraagd”',
  ],
  [
    { all: [goal, { atLeast: ['helpers', 2] }] },
    'Dit alles klopt: [“Doel” is “Both”] [“Helpers” is 2 of meer]',
    'Minstens één hiervan klopt: [“Doel” is niet “Both”] [“Helpers” is minder dan 2]',
  ],
  [
    { any: [goal, { not: { atLeast: ['helpers', 2] } }] },
    'Minstens één hiervan klopt: [“Doel” is “Both”] [“Helpers” is minder dan 2]',
    'Dit alles klopt: [“Doel” is niet “Both”] [“Helpers” is 2 of meer]',
  ],
  [{ all: [goal] }, '“Doel” is “Both”', '“Doel” is niet “Both”'],
  [{ not: goal }, '“Doel” is niet “Both”', '“Doel” is “Both”'],
  [{ not: { not: goal } }, '“Doel” is “Both”', '“Doel” is niet “Both”'],
  [{ all: [] }, 'Altijd.', 'Nooit.'],
  [{ any: [] }, 'Nooit.', 'Altijd.'],
];

test.each(said)('%j in words, and its opposite', (condition, so, notSo) => {
  expect(flat(conditionWords(condition, { words }))).toBe(so);
  expect(flat(conditionWords(condition, { words }, false))).toBe(notSo);
});

test('inside a list its fields go before the questions', () => {
  const list = spoken.questions.find((each) => each.kind === 'list');
  expect(list?.kind).toBe('list');
  const scope = { words, list: list?.kind === 'list' ? list : undefined };
  expect(flat(conditionWords({ all: [near, goal] }, scope))).toBe(
    'Dit alles klopt: [“Plaats” is “On-site”] [“Doel” is “Both”]',
  );
});

test('another language says it in its own words', () => {
  expect(flat(conditionWords({ not: { any: [goal, { any: [] }] } }, { words: english }))).toBe(
    'All of this is so: [“Doel” is not “Both”] [Always.]',
  );
});

test('what has no text is called by its id', async () => {
  const bare = await rulebookWords({ ...smallRuleSet, texts: {} });
  expect(flat(conditionWords(goal, { words: bare }))).toBe('“goal” is “both”');
  expect(flat(conditionWords({ oneOf: ['nowhere', ['x']] }, { words: bare }))).toBe(
    '“nowhere” is “x”',
  );
});

test('the name of a question leads to it', () => {
  expect(conditionWords(goal, { words }).of).toContainEqual({
    text: '“Doel”',
    to: '#question-goal',
  });
});
