import { describe, expect, it } from 'vitest';
import { type Answer, type Item, lookupIn } from '../../src/assessment/answers.ts';
import { movesFrom } from '../../src/assessment/changes/better-answers.ts';
import type { Condition, Question, RuleSet } from '../../src/rules/schema.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const source = { document: 'paper', place: 'one' };
const sizes: Condition[] = [2, 4].map((size) => ({ atLeast: ['size', size] }));
const ofThings: Condition[] = [
  { oneOf: ['kind', ['u']] },
  { atLeast: ['length', 2] },
  { atLeast: ['length', 3] },
];
const add = { changes: [{ add: 'q' }] };
const grow = { changes: [{ grow: true }] };

const sort = { id: 'sort', kind: 'choice', options: ['x', 'y', 'z'] };
const many = { id: 'many', kind: 'multi', options: ['p', 'q', 'r'], exclusive: ['r'] };
const size = { id: 'size', kind: 'number', min: 0, max: 9 };
const kind = { id: 'kind', kind: 'choice', options: ['u', 'v', 'w'], changes: [{ to: 'u' }] };
const length = { id: 'length', kind: 'number', min: 1, max: 9, ...grow };
const extra = { id: 'extra', kind: 'choice', options: ['yes', 'no'] };
const things = {
  id: 'things',
  kind: 'list',
  max: 9,
  fields: [{ id: 'name', kind: 'text', max: 9 }, kind, length],
  roles: { size: 'length' },
  firstItem: { kind: 'v', length: 1 },
  ...grow,
};

/** What can be made of an answer, each with its effort. */
function movesOf(
  question: object,
  answer: Answer | undefined,
  more: Condition[] = [],
): [Answer, number][] {
  const ruleSet = {
    ...smallRuleSet,
    questions: [{ group: 'g', ...question }],
    criteria: [
      ...sizes,
      ...[...ofThings, ...more].map((part) => ({ someItem: ['things', part] })),
    ].map((metWhen, index) => ({ id: `c${index}`, scheme: 'recognition', metWhen, source })),
  } as unknown as RuleSet;
  const outside = lookupIn({});
  const [asked] = ruleSet.questions as [Question];
  return Array.from(movesFrom(ruleSet, asked, answer, outside), (move) => [
    move.answer,
    move.effort,
  ]);
}

describe('what can be made of an answer, what asks least first', () => {
  const toXOrY = { ...sort, changes: [{ to: 'x' }, { to: 'y' }] };
  const toPOrWithQ = { ...many, changes: [{ to: ['p'] }, { add: 'q' }] };
  it.each<[string, object, Answer | undefined, [Answer, number][]]>([
    [
      'another option',
      toXOrY,
      'z',
      [
        ['x', 1],
        ['y', 2],
      ],
    ],
    ['another option than it is', toXOrY, 'x', [['y', 1]]],
    [
      'an option, where it is not known',
      toXOrY,
      'unknown',
      [
        ['x', 1],
        ['y', 2],
      ],
    ],
    [
      'an option, where it is missing',
      toXOrY,
      undefined,
      [
        ['x', 1],
        ['y', 2],
      ],
    ],
    ['nothing, of what cannot be changed', sort, 'z', []],
    ['one option more', toPOrWithQ, ['p'], [[['p', 'q'], 1]]],
    [
      'one option in place of what stands alone',
      toPOrWithQ,
      ['r'],
      [
        [['p'], 1],
        [['q'], 2],
      ],
    ],
    [
      'one option, where they are not known',
      toPOrWithQ,
      'unknown',
      [
        [['p'], 1],
        [['q'], 2],
      ],
    ],
    ['only others, where all are there', toPOrWithQ, ['p', 'q'], [[['p'], 1]]],
    [
      'one more, where none stands alone',
      { ...many, exclusive: undefined, ...add },
      ['r'],
      [[['r', 'q'], 1]],
    ],
    [
      'as much as something asks',
      { ...size, ...grow },
      1,
      [
        [2, 1],
        [4, 2],
      ],
    ],
    ['more than it is', { ...size, ...grow }, 2, [[4, 1]]],
    ['nothing more, of the most that is asked', { ...size, ...grow }, 4, []],
    [
      'any of them, where it is not known',
      { ...size, ...grow },
      'unknown',
      [
        [0, 1],
        [2, 2],
        [4, 3],
      ],
    ],
    ['nothing, of a number with an option more', { ...size, ...add }, 1, []],
    ['nothing, of an option that grows', { ...sort, ...grow }, 'x', []],
  ])('%s', (_, question, answer, expected) => {
    expect(movesOf(question, answer)).toEqual(expected);
  });

  const [v, w]: Item[] = [
    { kind: 'v', length: 1 },
    { kind: 'w', length: 1 },
  ] as [Item, Item];
  const u: Item = { kind: 'u', length: 1 };
  const better = (item: Item, ...others: Item[]): [Answer, number][] =>
    [
      [{ length: 2 }, 1],
      [{ length: 3 }, 2],
      [{ kind: 'u' }, 10],
      [{ kind: 'u', length: 2 }, 11],
      [{ kind: 'u', length: 3 }, 12],
    ].map(([more, effort]) => [[{ ...item, ...(more as Item) }, ...others], effort as number]);

  it.each<[string, object, Answer | undefined, [Answer, number][]]>([
    [
      'one of many items, where no condition looks at them',
      { ...things, id: 'others' },
      [v, v, v, v],
      [[[{ kind: 'u', length: 1 }, v, v, v], 10]],
    ],
    ['nothing, of a list that cannot be changed', { ...things, changes: undefined }, [v], []],
    ['an item with other fields', things, [v], better(v)],
    ['no more than is asked', things, [{ kind: 'u', length: 3 }], []],
    ['a first item, as it is proposed or better', things, [], [[[v], 0], ...better(v)]],
    ['a first item, where none is known', things, 'unknown', [[[v], 0], ...better(v)]],
    ['a first item, where there is no answer', things, undefined, [[[v], 0], ...better(v)]],
    [
      'a number, from nothing where it is not known',
      things,
      [{ kind: 'u', length: 'unknown' }],
      [1, 2, 3].map((more): [Answer, number] => [[{ kind: 'u', length: more }], more]),
    ],
    [
      'no other value than a field can have',
      {
        ...things,
        fields: [
          { ...kind, changes: [{ to: ['u'] }, ...add.changes] },
          { ...length, ...add },
        ],
      },
      [v],
      [],
    ],
    [
      'an option of a field, never one that grows',
      { ...things, fields: [{ ...kind, ...grow }, length] },
      [v],
      better(v).slice(0, 2),
    ],
    [
      'one item of several, each in turn',
      things,
      [v, { kind: 'u', length: 2 }],
      [
        [
          [
            { kind: 'v', length: 2 },
            { kind: 'u', length: 2 },
          ],
          1,
        ],
        [[v, { kind: 'u', length: 3 }], 1],
        ...better(v, { kind: 'u', length: 2 }).slice(1),
      ],
    ],
    ['of many items one of each kind', things, [v, v, v, v], better(v, v, v, v)],
    [
      'of few items that are the same each',
      things,
      [
        { kind: 'u', length: 2 },
        { kind: 'u', length: 2 },
        { kind: 'u', length: 2 },
      ],
      [0, 1, 2].map((place): [Answer, number] => [
        [0, 1, 2].map((each) => ({ kind: 'u', length: each === place ? 3 : 2 })),
        1,
      ]),
    ],
    [
      'of many items one of each that no condition tells apart',
      { ...things, fields: [{ ...kind, changes: undefined }, length] },
      [v, w, v, w],
      better(v, w, v, w).slice(0, 2),
    ],
    [
      'of many items one of each that a condition tells apart',
      { ...things, fields: [{ ...kind, changes: undefined }, length] },
      [v, u, v, u],
      [
        [[{ ...v, length: 2 }, u, v, u], 1],
        [[v, { ...u, length: 2 }, v, u], 1],
        [[{ ...v, length: 3 }, u, v, u], 2],
        [[v, { ...u, length: 3 }, v, u], 2],
      ],
    ],
    [
      'a field that is newly asked is not known, but for a text and what the draft asks',
      {
        ...things,
        fields: [
          { ...kind, changes: [{ to: 'u' }] },
          ...[
            extra,
            { ...extra, id: 'later', askedIn: 'draft' },
            { ...extra, id: 'had' },
            { id: 'note', kind: 'text', max: 9 },
          ].map((each) => ({ ...each, askWhen: { oneOf: ['kind', ['u']] } })),
        ],
      },
      [{ kind: 'v', had: 'yes' }],
      [[[{ kind: 'u', had: 'yes', extra: 'unknown' }], 10]],
    ],
  ])('%s', (_, question, answer, expected) => {
    expect(movesOf(question, answer)).toEqual(expected);
  });

  it('of many items that no condition tells apart the one that lacks least', () => {
    const items: Item[] = [4, 5, 4, 5].map((each) => ({ kind: 'u', length: each }));
    const [first] = movesOf(things, items, [{ atLeast: ['length', 6] }]);
    expect(first).toEqual([items.with(1, { kind: 'u', length: 6 }), 1]);
  });
});
