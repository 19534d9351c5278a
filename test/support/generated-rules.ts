import fc from 'fast-check';
import type { Answer, Answers, Item } from '../../src/assessment/answers.ts';
import type { Condition, Criterion, Question, RuleSet } from '../../src/rules/schema.ts';
import { combinations } from './enumerate.ts';

const source = { document: 'paper', place: 'one' };

/** Tests on the answers, and on the fields of the items of a list. */
const leaves: Record<string, fc.Arbitrary<Condition>> = {
  sort: fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }).map((options) => ({
    oneOf: ['sort', options],
  })),
  follow: fc.constant({ oneOf: ['follow', ['yes']] }),
  many: fc
    .tuple(fc.constantFrom('oneOf', 'onlyOf'), fc.subarray(['p', 'q', 'r'], { minLength: 1 }))
    .map(([kind, options]) => ({ [kind]: ['many', options] }) as unknown as Condition),
  size: fc.integer({ min: 0, max: 4 }).map((size) => ({ atLeast: ['size', size] })),
};
const fields: Record<string, fc.Arbitrary<Condition>> = {
  kind: fc.constantFrom('u', 'v').map((kind) => ({ oneOf: ['kind', [kind]] })),
  length: fc.integer({ min: 1, max: 3 }).map((length) => ({ atLeast: ['length', length] })),
};

const grown = (leaf: fc.Arbitrary<Condition>, maxDepth: number): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth, withCrossShrink: true },
      leaf,
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('node').map((not): Condition => ({ not })),
    ),
  })).node;

const someItem = grown(fc.oneof(...Object.values(fields)), 1).map(
  (inside): Condition => ({ someItem: ['things', inside] }),
);
export const anyCondition = grown(fc.oneof(...Object.values(leaves), someItem), 2);

/** Of something that need not be there. */
const perhaps = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.oneof(
    fc.constant({}),
    value.map((each) => ({ [key]: each }) as Record<Key, Value>),
  );

const questions = fc
  .record({
    followWhen: perhaps('askWhen', leaves.sort ?? anyCondition),
    manyWhen: perhaps('askWhen', leaves.follow ?? anyCondition),
    listWhen: perhaps('askWhen', leaves.size ?? anyCondition),
    lengthWhen: perhaps(
      'askWhen',
      fc.oneof(
        fields.kind ?? anyCondition,
        leaves.sort ?? anyCondition,
        fc
          .tuple(fields.kind ?? anyCondition, leaves.many ?? anyCondition)
          .map((any): Condition => ({ any })),
      ),
    ),
    max: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ followWhen, manyWhen, listWhen, lengthWhen, max }): Question[] => [
    {
      id: 'sort',
      group: 'g',
      kind: 'choice',
      options: ['x', 'y', 'z'],
      changes: [{ to: 'x' }, { to: 'y' }],
    },
    {
      id: 'follow',
      group: 'g',
      kind: 'choice',
      options: ['yes', 'no'],
      ...followWhen,
      changes: [{ to: 'yes' }],
    },
    {
      id: 'many',
      group: 'g',
      kind: 'multi',
      options: ['p', 'q', 'r'],
      exclusive: ['r'],
      ...manyWhen,
      changes: [{ to: ['p'] }, { add: 'q' }],
    },
    { id: 'size', group: 'g', kind: 'number', min: 0, max: 4, changes: [{ grow: true }] },
    {
      id: 'things',
      group: 'g',
      kind: 'list',
      max,
      ...listWhen,
      fields: [
        { id: 'kind', kind: 'choice', options: ['u', 'v'], changes: [{ to: 'u' }] },
        {
          id: 'length',
          kind: 'number',
          min: 1,
          max: 3,
          ...lengthWhen,
          changes: [{ grow: true }],
        },
      ],
      roles: { size: 'length' },
      firstItem: { kind: 'v', length: 1 },
      changes: [{ grow: true }],
    },
  ]);

const criterionOf = (
  id: string,
  scheme: string,
  metWhen: Condition,
  more: object = {},
): Criterion => ({ id, scheme, metWhen, source, ...more }) as Criterion;

/** No answers both meet it and leave it unmet. */
const unmetBy = (metWhen: Condition, other: Condition) => ({
  unmetWhen: { all: [{ not: metWhen }, other] },
});

const isGranted: Condition = { verdict: ['first', ['eligible', 'conditional', 'held']] };
const needs = fc.oneof(
  fc.constant<Condition>({ all: [] }),
  fc.constant(isGranted),
  anyCondition.map((other): Condition => ({ all: [isGranted, other] })),
  anyCondition.map((other): Condition => ({ any: [isGranted, other] })),
  fc.constant<Condition>({ not: { verdict: ['first', ['ineligible', 'not-asked']] } }),
);

/** Rule sets of two schemes, the second one perhaps resting on the first, that any question may matter to. */
export const generatedRules: fc.Arbitrary<RuleSet> = fc
  .record({
    questions,
    held: perhaps('heldWhen', leaves.sort ?? anyCondition),
    first: fc.array(fc.tuple(anyCondition, fc.option(anyCondition, { nil: undefined })), {
      minLength: 1,
      maxLength: 3,
    }),
    silent: fc.option(anyCondition, { nil: undefined }),
    second: fc.array(anyCondition, { maxLength: 2 }),
    needs,
  })
  .map(
    ({ questions, held, first, silent, second, needs }): RuleSet => ({
      id: 'generated',
      period: { from: '2021-01-01', until: '2021-12-31' },
      schemes: [{ id: 'first', ...held }, { id: 'second' }],
      overall: [{ id: 'both', when: { verdict: ['second', ['eligible', 'conditional']] } }],
      questions,
      criteria: [
        ...first.map(([metWhen, other], index) =>
          criterionOf(`first-${index}`, 'first', metWhen, other ? unmetBy(metWhen, other) : {}),
        ),
        ...(silent
          ? [
              {
                id: 'silent',
                scheme: 'second',
                silent: true,
                unmetWhen: silent,
                source,
                openPoints: [{ id: 'open' }],
              } as Criterion,
            ]
          : []),
        ...second.map((metWhen, index) => criterionOf(`second-${index}`, 'second', metWhen)),
        criterionOf('needs', 'second', needs),
      ],
      findings: [],
      draft: [],
      nextSteps: [],
      sources: [{ id: 'paper', date: '2021', places: ['one'] }],
    }),
  );

const items: Item[] = ['u', 'v'].flatMap((kind) => [1, 2, 3].map((length) => ({ kind, length })));

/** Every known answer to each question, and every partly known item. */
export const everyGeneratedAnswer = (rules: RuleSet): Record<string, Answer[]> => ({
  sort: ['x', 'y', 'z'],
  follow: ['yes', 'no'],
  many: [['p'], ['q'], ['p', 'q'], ['r']],
  size: [0, 1, 2, 3, 4],
  things: listsOf(rules),
});

const listsOf = ({ questions }: RuleSet): Item[][] => {
  const list = questions.find(({ kind }) => kind === 'list');
  const isLong = list?.kind === 'list' && list.max > 1;
  const pairs = items.flatMap((one, index) => items.slice(index).map((other) => [one, other]));
  return [[], ...items.map((item) => [item]), ...(isLong ? pairs : [])];
};

const someOf = (answers: readonly Answer[]) => fc.constantFrom(...answers);
const open = fc.constantFrom<(Answer | undefined)[]>(undefined, 'unknown');

const partialItem: fc.Arbitrary<Item> = fc
  .tuple(fc.constantFrom('u', 'v', 'unknown'), fc.constantFrom(1, 2, 3, 'unknown', undefined))
  .map(([kind, length]) => (length === undefined ? { kind } : { kind, length }));

/** Answers of which some are open, and items of which some fields are. */
export function generatedAnswers(rules: RuleSet): fc.Arbitrary<Answers> {
  const all = everyGeneratedAnswer(rules);
  const list = rules.questions.find(({ kind }) => kind === 'list');
  const max = list?.kind === 'list' ? list.max : 0;
  return fc
    .record({
      sort: fc.oneof(open, someOf(all.sort ?? [])),
      follow: fc.oneof(open, someOf(all.follow ?? [])),
      many: fc.oneof(open, someOf(all.many ?? [])),
      size: fc.oneof(open, someOf(all.size ?? [])),
      things: fc.oneof(open, someOf(all.things ?? []), fc.array(partialItem, { maxLength: max })),
    })
    .map(
      (answers) =>
        Object.fromEntries(
          Object.entries(answers).filter(([, answer]) => answer !== undefined),
        ) as Answers,
    );
}

/** Everything that the answers can still become. */
export function everyGeneratedCompletion(rules: RuleSet, answers: Answers): Answers[] {
  const ids = rules.questions.map(({ id }) => id);
  const all = everyGeneratedAnswer(rules);
  const values = ids.map((id): Answer[] => {
    const answer = answers[id];
    if (answer === undefined || answer === 'unknown') return all[id] ?? [];
    if (id !== 'things') return [answer];
    return combinations(
      (answer as readonly Item[]).map((item) =>
        items.filter((each) =>
          Object.entries(item).every(
            ([field, value]) => value === 'unknown' || each[field] === value,
          ),
        ),
      ),
    );
  });
  return combinations(values).map((each) =>
    Object.fromEntries(ids.map((id, index) => [id, each[index] as Answer])),
  );
}
