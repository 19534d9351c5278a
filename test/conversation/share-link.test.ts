import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Answers, type FieldAnswer, isList, itemsOf } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { answersIn, codeFor } from '../../src/conversation/share-link.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { academy, trajectory } from '../support/academy.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { everyItem } from '../support/enumerate.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { wholeItems } from '../support/whole-items.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const secret = 'Zeer geheime titel';

/** What a code brings back: what was typed stays away, and an item says each place once. */
function broughtBack({ questions }: RuleSet, answers: Answers): Answers {
  const once = (value: FieldAnswer) => (typeof value === 'object' ? [...new Set(value)] : value);
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      const list = questions.filter(isList).find((each) => each.id === id);
      const items = list && itemsOf(answer);
      if (!items) return [[id, answer]];
      const isTyped = (name: string) =>
        list.fields.some((field) => field.id === name && field.kind === 'text');
      const shared = items.map((item) =>
        Object.fromEntries(
          Object.entries(item).flatMap(([field, value]) =>
            isTyped(field) ? [] : [[field, once(value)]],
          ),
        ),
      );
      return [[id, shared]];
    }),
  );
}

test.each(everyRuleSet)(
  'answers come back as they were, those about items too, and never a title: $id',
  async (each) => {
    await fc.assert(
      fc.asyncProperty(partialAnswers(each), async (answers) => {
        const code = await codeFor(each, answers);
        expect(await answersIn(String(code), each)).toEqual({
          ruleSet: each.id,
          answers: broughtBack(each, answers),
          dropped: [],
        });
      }),
      { numRuns: runsEach(60) },
    );
  },
);

test('a title is nowhere in a code', async () => {
  const trajectories = [trajectory({ title: secret })];
  const code = await codeFor(ruleSet, { ...academy(), trajectories });
  expect(JSON.stringify(await answersIn(String(code), ruleSet))).not.toContain(secret);
});

/** As many trajectories, with these places. */
const inPlaces = (count: number, placesOf: (index: number) => string[]): Answers => ({
  ...academy(),
  trajectories: Array.from({ length: count }, (_, index) =>
    trajectory({ postcodes: placesOf(index) }),
  ),
});

test('ten trajectories in many places fit in an address of 2,000 characters', async () => {
  const answers = inPlaces(10, (index) =>
    Array.from({ length: 12 }, (_, place) => String(2000 + 97 * index + 13 * place)),
  );
  const code = await codeFor(ruleSet, answers);
  expect(code?.length).toBeLessThan(1_800);
  expect(code).toMatch(/^[\w.-]+$/);
});

test.each([
  ['the same place a hundred times', () => Array(100).fill('9000')],
  ['the same hundred places', () => Array.from({ length: 100 }, (_, at) => String(9000 + at))],
])('two hundred trajectories that each list %s take few characters', async (_what, placesOf) => {
  const answers = inPlaces(200, placesOf);
  const code = await codeFor(ruleSet, answers);
  expect(code?.length).toBeLessThan(1_000);
  expect(await answersIn(String(code), ruleSet)).toMatchObject({
    answers: broughtBack(ruleSet, answers),
  });
});

const withPlaces = everyRuleSet.flatMap((each) => {
  const list = each.questions.filter(isList).find(({ roles }) => roles.places);
  return list ? [{ id: each.id, each, list }] : [];
});

test.each(withPlaces)(
  'what is made can be opened again, however much it holds: $id',
  async ({ each, list }) => {
    const place = fc.oneof(
      fc.integer({ min: 1500, max: 3999 }),
      fc.integer({ min: 8000, max: 9999 }),
    );
    const places = fc.array(place.map(String), { minLength: 1, maxLength: 400, size: 'max' });
    const [item = {}] = everyItem(list);
    await fc.assert(
      fc.asyncProperty(
        fc.array(places, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: list.max }),
        fullAnswers(each),
        async (choices, count, others) => {
          const items = Array.from({ length: count }, (_, index) => ({
            ...item,
            [list.roles.places ?? '']: choices[index % choices.length] as string[],
          }));
          const answers = { ...others, [list.id]: items };
          const code = await codeFor(each, answers);
          if (code === null) return;
          expect(await answersIn(code, each)).toEqual({
            ruleSet: each.id,
            answers: broughtBack(each, answers),
            dropped: [],
          });
        },
      ),
      { numRuns: Math.ceil(40 / withPlaces.length) },
    );
  },
);

test('more different places than an address can hold are not made a code', async () => {
  const answers = inPlaces(200, (index) =>
    Array.from({ length: 100 }, (_, at) => String(1500 + ((index * 7919 + at * 31) % 2500))),
  );
  expect(await codeFor(ruleSet, answers)).toBeNull();
});

test.each(everyRuleSet)(
  'any code gives answers that fit, or nothing, and never throws: $id',
  async (each) => {
    const [answers = {}] = fc.sample(fullAnswers(each), { numRuns: 1, seed: 2021 });
    const whole = String(await codeFor(each, answers));
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.string({ maxLength: 3 }))
      .map(([at, put]) => whole.slice(0, at) + put + whole.slice(at + 1));
    const coded = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_') }).map((code) => `1.${code}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), damaged, coded), async (code) => {
        const read = await answersIn(code, each);
        if (!read) return;
        expect(parseAnswers(wholeItems(each, read.answers), [each]).ok).toBe(true);
      }),
      { numRuns: fuzzRuns(runsEach(300), 'codes in a link') },
    );
  },
);

/** A code as somebody else could make it. */
async function codeOf(content: Blob): Promise<string> {
  const deflated = content.stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = await new Response(deflated).bytes();
  return `1.${Buffer.from(bytes.slice(0, 5_000)).toString('base64url')}`;
}

test('what a small code unfolds to is limited, in bytes and in words', async () => {
  expect(await answersIn(await codeOf(new Blob([' '.repeat(50_000_000)])), ruleSet)).toBeNull();
  const items = Array(2_001).fill({ postcodes: [0] });
  const lists = [Array(100).fill('9000')];
  const words = JSON.stringify([ruleSet.id, { trajectories: items }, lists]);
  const padded = `${JSON.stringify([ruleSet.id, { goal: 'both' }, []])}${' '.repeat(100_000)}`;
  expect(await answersIn(await codeOf(new Blob([padded])), ruleSet)).toBeNull();
  expect(await answersIn(await codeOf(new Blob([words])), ruleSet)).toBeNull();
});

test('answers under other rules are kept where they fit, and the others are named', async () => {
  const other = {
    ...ruleSet,
    id: 'vlaio-2019',
    questions: [...ruleSet.questions, { ...ruleSet.questions[0], id: 'gone' }],
  } as typeof ruleSet;
  const code = await codeFor(other, { goal: 'both', gone: 'both' });
  expect(await answersIn(String(code), ruleSet)).toEqual({
    ruleSet: 'vlaio-2019',
    answers: { goal: 'both' },
    dropped: ['gone'],
  });
});

/** A code that holds this, whole. */
async function codeHolding(content: BlobPart): Promise<string> {
  const deflated = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `1.${Buffer.from(await new Response(deflated).arrayBuffer()).toString('base64url')}`;
}

test.each([[{}], [['vlaio-2021', []]], [[2021, [], []]]])(
  'a code that holds something else carries no answers: %j',
  async (value) => {
    expect(await answersIn(await codeHolding(JSON.stringify(value)), ruleSet)).toBeNull();
  },
);

test('a code of another version, or with something around it, carries no answers', async () => {
  const code = String(await codeFor(ruleSet, academy()));
  for (const other of [`2${code.slice(1)}`, `${code}\n`, ` ${code}`, ''])
    expect(await answersIn(other, ruleSet)).toBeNull();
});

test('a code that holds no text carries no answers', async () => {
  const text = Buffer.from('["vlaio-2021",{"goal":"both","?":"yes"},[]]');
  expect((await answersIn(await codeHolding(new Uint8Array(text)), ruleSet))?.dropped).toEqual([
    '?',
  ]);
  const broken = new Uint8Array(text.map((byte) => (byte === '?'.charCodeAt(0) ? 0xff : byte)));
  expect(await answersIn(await codeHolding(broken), ruleSet)).toBeNull();
});

test('a code holds 100,000 bytes, and not one more', async () => {
  const around = JSON.stringify([ruleSet.id, { goal: '' }, []]).length;
  const goal = 'x'.repeat(100_000 - around);
  const code = await codeFor(ruleSet, { goal });
  expect(await answersIn(String(code), ruleSet)).toMatchObject({ dropped: ['goal'] });
  expect(await codeFor(ruleSet, { goal: `${goal}x` })).toBeNull();
});

test('a code has 8,000 characters, and not one more', async () => {
  let state = 1;
  const noise = Array.from({ length: 8_500 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(65 + (state % 58));
  }).join('');
  const codes = [];
  for (let length = 7_880; length < 7_980; length++)
    codes.push(await codeFor(ruleSet, { goal: noise.slice(0, length) }));
  const longest = codes.findLast((code) => code !== null);
  expect(longest).toHaveLength(8_000);
  expect(await answersIn(String(longest), ruleSet)).toMatchObject({ dropped: ['goal'] });
  const longer = await codeHolding(JSON.stringify([ruleSet.id, { goal: noise }, []]));
  expect(await answersIn(longer, ruleSet)).toBeNull();
});

test('a browser that can pack or unpack nothing has no code, and breaks nothing (fault: no compression)', async () => {
  const answers = academy();
  const code = String(await codeFor(ruleSet, answers));
  vi.stubGlobal('CompressionStream', undefined);
  vi.stubGlobal('DecompressionStream', undefined);
  await expect(codeFor(ruleSet, answers)).rejects.toThrow();
  expect(await answersIn(code, ruleSet)).toBeNull();
  vi.unstubAllGlobals();
  expect((await answersIn(code, ruleSet))?.answers).toEqual(answers);
});

test('answers that make a code longer than an address can be make none', async () => {
  const trajectories = Array.from({ length: 200 }, (_, index) =>
    trajectory({
      postcodes: Array.from({ length: 40 }, (_, place) =>
        String(1500 + (((index * 40 + place) ** 2 * 7919) % 2499)),
      ),
    }),
  );
  expect(await codeFor(ruleSet, academy({ trajectories }))).toBeNull();
  const half = academy({ trajectories: trajectories.slice(0, 20) });
  expect(await codeFor(ruleSet, half)).toMatch(/^1\./);
});
