import { describe, expect, it } from 'vitest';
import { wholeRuleSets } from '../../src/regulations/rule-sets.ts';
import { changed, errorsIn, pathIn, yesOrNo } from '../support/changed-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { textsFor } from '../support/texts-for.ts';

const shipped = ruleSetOf('vlaio-2021');
const informal = 'criteria.#informal-learning';
const list = 'questions.#trajectories';

/** What is wrong, where it is put, what is put there, where in that the error is, and its code. */
type Fault = [title: string, where: string, value: unknown, inside: string, code: string];
const twice: Fault[] = [
  ['a question', 'questions.+', shipped.questions[0], 'id', 'duplicate'],
  ['a criterion', 'criteria.+', shipped.criteria[0], 'id', 'duplicate'],
  ['a draft criterion', 'draft.+', shipped.draft[0], 'id', 'duplicate'],
  [
    'a criterion that is also in the draft',
    'draft.+',
    { ...shipped.draft[0], id: 'expertise' },
    'id',
    'duplicate',
  ],
  ['a scheme', 'schemes.+', shipped.schemes[0], 'id', 'duplicate'],
  ['a source', 'sources.+', shipped.sources[0], 'id', 'duplicate'],
  ['an option', 'questions.#ages.options.+', '5-17', '', 'duplicate'],
  ['a field', `${list}.fields.+`, { id: 'title', kind: 'text', max: 10 }, 'id', 'duplicate'],
  [
    'a field that is also a question',
    `${list}.fields.+`,
    { id: 'relevance', kind: 'text', max: 10 },
    'id',
    'duplicate',
  ],
  ['a finding about the same question', 'findings.+', shipped.findings[0], 'id', 'duplicate'],
  ['a headline', 'headlines.+', shipped.headlines?.[0], 'id', 'duplicate'],
  ['a name of all together', 'overall.+', shipped.overall?.[0], 'id', 'duplicate'],
  ['a next step of the same scheme', 'nextSteps.+', shipped.nextSteps[0], 'id', 'duplicate'],
  ['a place in a source', 'sources.0.places.+', 'explained', '', 'duplicate'],
  [
    'an open point of the same criterion',
    `${informal}.openPoints.+`,
    { id: 'partly-in-school-hours' },
    'id',
    'duplicate',
  ],
  ['a line of the amount', 'amount.lines.+', shipped.amount?.lines[0], 'id', 'duplicate'],
  [
    'an open point of the amount',
    'amount.openPoints.+',
    shipped.amount?.openPoints?.[0],
    'id',
    'duplicate',
  ],
  ['who can help', 'support.+', shipped.support?.[0], 'id', 'duplicate'],
];

const idle: Fault[] = [
  ['used by nothing', 'questions.+', yesOrNo('colour'), '', 'unused-question'],
  [
    'of which only the name is an option somewhere',
    'questions.+',
    yesOrNo('uitdatabank'),
    '',
    'unused-question',
  ],
  [
    'of which only the name is a scheme',
    'questions.+',
    yesOrNo('recognition'),
    '',
    'unused-question',
  ],
];

const errorsAt = (where: string, inside: string, code: string) => [
  { path: [pathIn(shipped, where), ...(inside ? [inside] : [])].join('.'), code },
];

describe('a rule set is refused, with path and code, for', () => {
  it.each(twice)('what is there twice: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it('what is there twice in its application, or among the limits of its amount', () => {
    const [whole] = wholeRuleSets.filter(({ id }) => id === shipped.id);
    const { sections = [], examples } = whole?.application ?? {};
    const limit = { id: 'most', source: shipped.amount?.source };
    const set = changed(whole ?? shipped, {
      'application.sections.+': sections[0],
      'application.examples.fields.+': examples?.fields[0],
      'application.examples.unit.+': examples?.unit[0],
      'amount.limits': [limit, limit],
    });
    const paths = [
      `application.sections.${sections.length}.id`,
      `application.sections.${sections.length}.parts.0.fields.0.id`,
      `application.examples.fields.${examples?.fields.length}.id`,
      `application.examples.unit.${examples?.unit.length}.id`,
      'amount.limits.1.id',
    ];
    const found = errorsIn(set).filter(({ code }) => code === 'duplicate');
    for (const path of paths) expect(found).toContainEqual({ path, code: 'duplicate' });
  });

  it.each(idle)('a question %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it('a question that only decides whether an idle one is asked', () => {
    const questions = [
      ...shipped.questions,
      yesOrNo('likes-colours'),
      yesOrNo('colour', { askWhen: { oneOf: ['likes-colours', ['yes']] } }),
    ];
    expect(errorsIn(changed(shipped, { questions }))).toEqual([
      { path: 'questions.21', code: 'unused-question' },
      { path: 'questions.22', code: 'unused-question' },
    ]);
  });
});

describe('a question is of use when it decides', () => {
  const when = { oneOf: ['in-doubt', ['yes']] };
  const first = [yesOrNo('in-doubt'), ...shipped.questions];
  const isAsked = (id: string) =>
    first.map((question) => (question.id === id ? { ...question, askWhen: when } : question));

  it.each<[string, Record<string, unknown>]>([
    ['whether a question of use is asked', { questions: isAsked('ages') }],
    [
      'whether a field of a list of use is asked',
      { questions: first, [`${list}.fields.#postcodes.askWhen`]: when },
    ],
    ['whether a scheme is asked', { questions: first, 'schemes.0.askWhen': when }],
    [
      'whether something to do is done',
      { questions: first, 'draft.#form-complete.doneWhen': when },
    ],
    [
      'whether an open point is shown',
      { questions: first, [`${informal}.openPoints.0.when`]: when },
    ],
    ['which steps follow', { questions: first, 'nextSteps.#jury.when': when }],
  ])('%s', (_, changes) => {
    const rules = changed(shipped, changes);
    const texts = textsFor(rules, (key) => key.includes('in-doubt'));
    expect(errorsIn({ ...rules, texts })).toEqual([]);
  });
});
