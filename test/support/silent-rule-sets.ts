import { isList } from '../../src/assessment/answers.ts';
import type { Criterion, Question, RuleSet } from '../../src/rules/schema.ts';
import { changed } from './changed-rules.ts';
import { ruleSetOf } from './rule-sets.ts';

const full = ruleSetOf('vlaio-2021');
const source = full.criteria[0]?.source ?? { document: '', place: '' };

/** The questions of the full rules that these ask too; with one scheme nothing depends on a goal. */
const asking = (...ids: readonly string[]): Question[] =>
  full.questions
    .filter(({ id }) => ids.includes(id))
    .map((question) => {
      if (!isList(question)) return question;
      const isAsked = (place: string[]) => ({ askWhen: { oneOf: ['place', place] } as const });
      const fields = question.fields
        .filter(({ id }) => id !== 'new')
        .map((field) =>
          field.id === 'postcodes' ? { ...field, ...isAsked(['on-site', 'mixed']) } : field,
        );
      return { ...question, fields } as Question;
    });

const criteriaOf = (...ids: readonly string[]): Criterion[] =>
  full.criteria.filter(({ id }) => ids.includes(id));

const isCoherent = { oneOf: ['coherent', ['yes']] } satisfies Criterion['metWhen'];
const noneCoherent = {
  not: { someItem: ['trajectories', isCoherent] },
} satisfies Criterion['metWhen'];

const silent = (id: string, scheme: string, more: Partial<Criterion> = {}): Criterion =>
  ({
    id,
    scheme,
    silent: true,
    source,
    openPoints: [{ id: `${id}-unknown` }],
    ...more,
  }) as Criterion;

const rest = { findings: [], draft: [], nextSteps: [], sources: full.sources };

/** One scheme that waits for what the sources do not say, an amount that nobody can be sure of. */
export const rollOut: RuleSet = {
  ...rest,
  id: 'roll-out',
  period: { from: '2023-01-01', until: '2023-12-31' },
  call: { deadline: '2023-06-01T23:59:00+02:00' },
  schemes: [{ id: 'subsidy' }],
  questions: asking('recognition-status', 'trajectories'),
  criteria: [
    silent('recognised', 'subsidy', { metWhen: { oneOf: ['recognition-status', ['current']] } }),
    silent('subsidy-trajectory', 'subsidy', { unmetWhen: noneCoherent }),
  ],
  amount: {
    scheme: 'subsidy',
    question: 'trajectories',
    countsWhen: { any: [] },
    perhapsWhen: isCoherent,
    lines: [
      {
        id: 'postcode',
        per: 'postcode',
        where: { oneOf: ['place', ['on-site']] },
        perhapsWhen: { oneOf: ['place', ['mixed']] },
        first: 1500,
        further: 0,
      },
    ],
    cap: 30_000,
    envelope: 500_000,
    source,
  },
};

const kept = [
  ...['expertise', 'open-offer', 'informal-learning', 'inquiry-learning'],
  ...['key-skills', 'integrated-stem', 'relevance'],
];

/** Headings of criteria without all of their rules, no call, and years instead of days. */
export const headings: RuleSet = {
  ...rest,
  id: 'headings',
  period: { from: '2024-01-01', until: '2024-12-31' },
  validity: { scheme: 'recognition', years: [1, 3] },
  schemes: [{ id: 'recognition', heldWhen: { oneOf: ['recognition-status', ['current']] } }],
  questions: asking(
    ...['recognition-status', 'school-hours', 'audience', 'individual-enrolment', 'announcement'],
    ...['trajectories', 'stem-expertise', 'teaching-expertise', 'expertise-evidence'],
    ...['inquiry-learning', 'key-skills', 'integrated-stem', 'relevance'],
  ),
  criteria: [
    ...criteriaOf(...kept),
    silent('trajectory', 'recognition', { unmetWhen: noneCoherent }),
    silent('target-age', 'recognition'),
  ],
};

/** The full rules, but for one criterion that their sources only name. */
export const relevanceSilent: RuleSet = changed(full, {
  'criteria.#relevance': silent('relevance', 'recognition', { openPoints: [{ id: 'partly' }] }),
});
