import type { Answers } from '../../src/assessment/answers.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { neededTexts } from '../../src/rules/needed-texts.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { textsFor } from './texts-for.ts';

const source = { document: 'paper', place: 'one' };

/**
 * Five questions, one of each kind: one that is not always asked, one with an option that stands alone, and a list of
 * which a field rests on a field before it and one on a question that can fall away.
 */
export const smallRuleSet: RuleSet = {
  id: 'small',
  period: { from: '2021-01-01', until: '2021-12-31' },
  call: { deadline: '2021-05-04T12:00:00+02:00' },
  schemes: [{ id: 'recognition' }, { id: 'subsidy', askWhen: { oneOf: ['goal', ['both']] } }],
  overall: [
    { id: 'all', when: { verdict: ['subsidy', ['eligible', 'conditional']] } },
    { id: 'some', when: { verdict: ['recognition', ['eligible']] } },
  ],
  questions: [
    { id: 'goal', group: 'start', kind: 'choice', options: ['both', 'recognition'] },
    {
      id: 'partner',
      group: 'start',
      kind: 'choice',
      options: ['yes', 'no'],
      askWhen: { oneOf: ['goal', ['both']] },
      changes: [{ to: 'no' }],
    },
    {
      id: 'channels',
      group: 'offer',
      kind: 'multi',
      options: ['web', 'paper', 'nowhere'],
      exclusive: ['nowhere'],
      changes: [{ add: 'web' }],
    },
    { id: 'helpers', group: 'offer', kind: 'number', min: 0, max: 9 },
    {
      id: 'series',
      group: 'offer',
      kind: 'list',
      max: 2,
      fields: [
        { id: 'title', kind: 'text', max: 20 },
        { id: 'activities', kind: 'number', min: 1, max: 9, changes: [{ grow: true }] },
        { id: 'place', kind: 'choice', options: ['on-site', 'online'] },
        {
          id: 'postcodes',
          kind: 'postcodes',
          askWhen: {
            all: [{ oneOf: ['place', ['on-site']] }, { oneOf: ['goal', ['both']] }],
          },
        },
        {
          id: 'shared',
          kind: 'choice',
          options: ['yes', 'no'],
          askWhen: { not: { oneOf: ['partner', ['no']] } },
        },
      ],
      roles: { title: 'title', size: 'activities', places: 'postcodes' },
      firstItem: { activities: 1, place: 'on-site' },
      changes: [{ grow: true }],
    },
  ],
  criteria: [
    {
      id: 'known',
      scheme: 'recognition',
      metWhen: { oneOf: ['channels', ['web', 'paper']] },
      source,
    },
    { id: 'staffed', scheme: 'recognition', metWhen: { atLeast: ['helpers', 1] }, source },
    {
      id: 'lasting',
      scheme: 'recognition',
      metWhen: { someItem: ['series', { atLeast: ['activities', 2] }] },
      source: { document: 'paper', place: 'two' },
    },
    {
      id: 'recognised',
      scheme: 'subsidy',
      metWhen: { verdict: ['recognition', ['eligible']] },
      onConditionWhen: { verdict: ['recognition', ['eligible']] },
      source,
    },
    { id: 'alone', scheme: 'subsidy', metWhen: { oneOf: ['partner', ['no']] }, source },
    {
      id: 'own-series',
      scheme: 'subsidy',
      metWhen: {
        any: [
          { oneOf: ['partner', ['no']] },
          { someItem: ['series', { oneOf: ['shared', ['no']] }] },
        ],
      },
      unmetWhen: {
        all: [
          { oneOf: ['partner', ['yes']] },
          { not: { someItem: ['series', { oneOf: ['place', ['on-site', 'online']] }] } },
        ],
      },
      source,
    },
  ],
  findings: [
    { id: 'nowhere', question: 'channels', when: { oneOf: ['channels', ['nowhere']] } },
    { id: 'short', question: 'series', each: true, when: { not: { atLeast: ['activities', 2] } } },
  ],
  draft: [],
  nextSteps: [
    { id: 'form', scheme: 'recognition' },
    { id: 'jury', scheme: 'subsidy', when: { oneOf: ['partner', ['no']] } },
  ],
  sources: [{ id: 'paper', date: '2021', places: ['one', 'two'] }],
};

/** The same as an embedder would bring it. */
export const ownSmallRuleSet: RuleSet = { ...smallRuleSet, texts: textsFor(smallRuleSet) };

/** The same as if it were of one of our regulations: what its texts do not say is said there. */
export const smallRuleSetOf = (regulation: string): RuleSet => {
  const shared = new Set(ruleSets.flatMap((each) => neededTexts(each).map(({ key }) => key)));
  const texts = textsFor(smallRuleSet, (key) => !shared.has(key));
  return { ...smallRuleSet, regulation, texts };
};

/** An organisation that meets everything of the small rule set. */
export const smallAcademy: Answers = {
  goal: 'both',
  partner: 'no',
  channels: ['web'],
  helpers: 2,
  series: [{ activities: 2, place: 'on-site', postcodes: ['9000'] }],
};
