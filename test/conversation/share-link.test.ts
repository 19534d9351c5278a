import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isList, itemsOf } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { answersInLink, linkFragment } from '../../src/conversation/share-link.ts';
import { academy } from '../support/academy.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { caseAbout } from '../support/cases.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const lists = ruleSet.questions.filter(isList).map(({ id }) => id);
const secret = 'Zeer geheime titel';

test('answers come back as they were, with the trajectories where that is asked, and never a title', async () => {
  await fc.assert(
    fc.asyncProperty(partialAnswers(ruleSet), fc.boolean(), async (answers, withItems) => {
      const read = await answersInLink(await linkFragment(ruleSet, answers, withItems), ruleSet);
      const expected = Object.entries(answers).flatMap(([question, answer]) => {
        const items = lists.includes(question) ? itemsOf(answer) : undefined;
        if (!items) return [[question, answer]];
        return withItems ? [[question, items.map(({ title: _, ...item }) => item)]] : [];
      });
      expect(read).toEqual({
        ruleSet: ruleSet.id,
        answers: Object.fromEntries(expected),
        dropped: [],
      });
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('a title is nowhere in a link', async () => {
  const [item] = itemsOf(academy().trajectories) ?? [];
  const fragment = await linkFragment(
    ruleSet,
    { ...academy(), trajectories: [{ ...item, title: secret }] },
    true,
  );
  const read = await answersInLink(fragment, ruleSet);
  expect(JSON.stringify(read)).not.toContain(secret);
});

test('ten trajectories in many places fit in an address of 2,000 characters', async () => {
  const { answers } = caseAbout('library');
  const trajectories = Array.from({ length: 10 }, (_, index) => ({
    coherent: 'yes',
    activities: 3 + index,
    place: 'on-site',
    postcodes: Array.from({ length: 12 }, (_, place) => String(2000 + 97 * index + 13 * place)),
  }));
  const fragment = await linkFragment(ruleSet, { ...answers, trajectories }, true);
  expect(fragment.length).toBeLessThan(1_800);
  expect(fragment).toMatch(/^#[\w=.-]+$/);
});

test('any fragment gives answers that fit, or nothing, and never throws', async () => {
  const whole = await linkFragment(ruleSet, academy(), true);
  const damaged = fc
    .tuple(fc.nat(whole.length), fc.string({ maxLength: 3 }))
    .map(([at, put]) => whole.slice(0, at) + put + whole.slice(at + 1));
  const coded = fc
    .string({ unit: fc.constantFrom(...'abcXYZ019-_') })
    .map((code) => `#stem-check=1.${code}`);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), damaged, coded), async (fragment) => {
      const read = await answersInLink(fragment, ruleSet);
      if (read) expect(parseAnswers(read.answers, [ruleSet]).ok).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what a small link unfolds to is limited', async () => {
  const bomb = new Blob([' '.repeat(50_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(bomb).arrayBuffer()).slice(0, 5_000);
  const code = Buffer.from(bytes).toString('base64url');
  expect(await answersInLink(`#stem-check=1.${code}`, ruleSet)).toBeNull();
});

test('answers under other rules are kept where they fit, and the others are named', async () => {
  const other = {
    ...ruleSet,
    id: 'vlaio-2019',
    questions: [...ruleSet.questions, { ...ruleSet.questions[0], id: 'gone' }],
  } as typeof ruleSet;
  const fragment = await linkFragment(other, { goal: 'both', gone: 'both' }, true);
  expect(await answersInLink(fragment, ruleSet)).toEqual({
    ruleSet: 'vlaio-2019',
    answers: { goal: 'both' },
    dropped: ['gone'],
  });
});
