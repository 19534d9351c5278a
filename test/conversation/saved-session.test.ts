import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, isList } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import type { Aside, AsideReply } from '../../src/conversation/asides/aside.ts';
import type { Filled } from '../../src/conversation/filled.ts';
import { daysKept, parseSession, sessionOf } from '../../src/conversation/saved-session.ts';
import { threadOf } from '../../src/conversation/thread.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { everyItem } from '../support/enumerate.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { anythingUnder } from '../support/hostile.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, given, say, type Talk, talkOf } from '../support/talk.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const savedAt = '2021-03-01T10:00:00.000Z';
const texts = {
  fields: { name: 'vzw Vonk' },
  examples: [{ item: 0, fields: { title: 'Robots' }, units: [{ goal: 'x' }] }],
};
const round = {
  question: 'trajectories',
  items: [{ coherent: 'yes' }, {}],
  keys: [0, 7],
  begun: 7,
  opened: null,
};
/** A conversation with these answers, in the middle of a round. */
const said = (answers: Answers) => ({ ...talkOf(ruleSet, answers).context, texts, round });
const json = (changes: object = {}) =>
  JSON.stringify({ ...JSON.parse(String(sessionOf(said(academy()), savedAt))), ...changes });

test.each(everyRuleSet)('a session comes back as it was kept: $id', (each) => {
  const list = each.questions.find(isList);
  const [item] = list ? everyItem(list) : [];
  const going = list && item && { ...round, question: list.id, items: [item, {}] };
  fc.assert(
    fc.property(partialAnswers(each), (answers) => {
      const { context } = talkOf(each, answers);
      const now = { ...context, texts, round: going ?? null };
      expect(parseSession(String(sessionOf(now, savedAt)), each, savedAt)).toEqual({
        ok: true,
        session: {
          ruleSet: each.id,
          savedAt,
          answers,
          keys: now.keys,
          texts,
          round: now.round,
          asides: [],
          filled: [],
          dropped: [],
        },
      });
    }),
    { numRuns: runsEach(100) },
  );
});

test('a session says what it is, and keeps the field that was opened', () => {
  const opened = { item: 7, field: 'activities' };
  const { context } = talkOf(ruleSet, academy());
  const kept = String(sessionOf({ ...context, round: { ...round, opened } }, savedAt));
  expect(JSON.parse(kept).format).toBe('stem-check-session');
  expect(parseSession(kept, ruleSet, savedAt)).toMatchObject({ session: { round: { opened } } });
});

test('what was written stays with its item in another conversation', () => {
  const two = { trajectories: [trajectory(), online()] };
  const before = say(talkOf(ruleSet, two), { type: 'answers.replaced', answers: { ...two } });
  const [, second] = before.context.keys.trajectories ?? [];
  const example = { item: Number(second), fields: { title: 'Online' }, units: [] };
  const written = { ...before.context, texts: { fields: {}, examples: [example] } };
  const parsed = parseSession(String(sessionOf(written, savedAt)), ruleSet, savedAt);
  if (!parsed.ok) throw new Error(parsed.code);
  const elsewhere = say(talkOf(ruleSet, academy()), {
    type: 'session.continued',
    ...parsed.session,
  });
  const { keys, texts: kept } = elsewhere.context;
  expect(keys.trajectories?.indexOf(Number(kept.examples[0]?.item))).toBe(1);
});

/** What comes of a line: these answers are offered, or something else. */
const replyWith = (options: readonly string[]): fc.Arbitrary<AsideReply> =>
  fc.oneof(
    fc.constantFrom<AsideReply>(
      { kind: 'given' },
      { kind: 'done' },
      { kind: 'not-now' },
      { kind: 'why' },
      { kind: 'nothing' },
      { kind: 'offered', values: options, rest: 'misschien' },
      { kind: 'refused', error: { code: 'outOfRange', given: '900', min: 1, max: 365 } },
      { kind: 'refused', error: { code: 'whichPlace', suggestions: ['9000 Gent'] } },
    ),
    fc
      .array(fc.string(), { maxLength: 3 })
      .map((targets): AsideReply => ({ kind: 'targets', targets })),
    fc
      .tuple(fc.option(fc.string()), fc.array(fc.string(), { maxLength: 3 }), fc.boolean())
      .map(
        ([best, offered, isForMail]): AsideReply => ({ kind: 'helped', best, offered, isForMail }),
      ),
  );

test.each(everyRuleSet)(
  'what was typed comes back where it was said, with what came of it: $id',
  (each) => {
    const [first] = each.questions;
    const offered = first && 'options' in first ? first.options : [];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), replyWith(offered)), { maxLength: 8 }),
        (typed) => {
          let talk = asking(each);
          for (const [line, came] of typed) {
            talk = say(talk, { type: 'line.typed', line });
            const id = talk.context.asides.at(-1)?.id ?? -1;
            talk = say(talk, { type: 'line.answered', id, reply: came });
            talk = say(talk, given('unknown'));
          }
          const parsed = parseSession(String(sessionOf(talk.context, savedAt)), each, savedAt);
          if (!parsed.ok) throw new Error(parsed.code);
          const again = say(talkOf(each), { type: 'session.continued', ...parsed.session });
          const said = ({ context }: Talk) =>
            threadOf(context).map((one) =>
              one.kind === 'aside' ? [one.aside.line, fitting(one.aside)] : one.id,
            );
          const fitting = ({ question, reply: came }: Aside) =>
            came?.kind === 'offered' && question !== first?.id ? { kind: 'nothing' } : came;
          expect(said(again)).toEqual(said(talk));
        },
      ),
      { numRuns: runsEach(60) },
    );
  },
);

test('what was said while the draft was filled in comes back, as far as it can be read', () => {
  const filled: Filled[] = [
    { ask: 'application/name', isLeft: true },
    { ask: 'application/name', line: 'Wat?', reply: { kind: 'helped', best: null, offered: [] } },
  ];
  const talk = say(talkOf(ruleSet), { type: 'draft.opened' }, { type: 'draft.written', filled });
  const kept = String(sessionOf(talk.context, savedAt));
  expect(parseSession(kept, ruleSet, savedAt)).toMatchObject({ ok: true, session: { filled } });
  for (const wrong of [undefined, 'x', [{ ask: 7 }], [{ ask: 'x', line: 'y', reply: {} }]])
    expect(parseSession(json({ filled: wrong }), ruleSet, savedAt)).toMatchObject({
      ok: true,
      session: { filled: [] },
    });
});

test('what was typed in an item stays with it in another conversation', () => {
  const list = asking(ruleSet, without(academy(), 'trajectories'));
  const typed = say(
    list,
    { type: 'item.added' },
    given('yes'),
    { type: 'line.typed', line: 'hoeveel?' },
    given(3),
  );
  const parsed = parseSession(String(sessionOf(typed.context, savedAt)), ruleSet, savedAt);
  if (!parsed.ok) throw new Error(parsed.code);
  const elsewhere = say(asking(ruleSet, academy()), {
    type: 'session.continued',
    ...parsed.session,
  });
  const { round, asides } = elsewhere.context;
  expect(asides).toMatchObject([{ at: `trajectories-${round?.keys[0]}-activities` }]);
  expect(asides[0]?.reply).toEqual({ kind: 'nothing' });
  expect(elsewhere.context.nextKey).toBeGreaterThan(asides[0]?.id ?? 0);
});

const aside = { id: 1, at: 'goal', question: 'goal', line: 'hoi', reply: { kind: 'why' } };

test.each<[string, unknown]>([
  ['none', undefined],
  ['no list', 1],
  ['something else', [{ line: 1 }]],
  ['a reply that we do not know', [{ ...aside, reply: { kind: 'shout' } }]],
])(
  'a session without what was typed, or with what cannot be read of it, keeps its answers: %s',
  (_what, asides) => {
    expect(parseSession(json({ asides }), ruleSet, savedAt)).toMatchObject({
      ok: true,
      session: { answers: academy(), asides: [] },
    });
  },
);

test.each<[string, object]>([
  ['are none of the question', { values: ['both', 'moon', 3] }],
  ['are none of the question either', { values: [['both'], 'both'] }],
])('of answers that were offered those that %s are left out', (_what, changes) => {
  const offered = { kind: 'offered', values: [], rest: '', ...changes };
  expect(
    parseSession(json({ asides: [{ ...aside, reply: offered }] }), ruleSet, savedAt),
  ).toMatchObject({
    session: { asides: [{ reply: { kind: 'offered', values: ['both'] } }] },
  });
});

test.each([
  ['trajectories-3-activities', [3, 900, 'both'], [3]],
  ['trajectories-3-postcodes', [['9000'], ['4000'], 'unknown'], [['9000'], 'unknown']],
  ['trajectories-overview-1', ['yes', 'no', 'both'], ['yes', 'no']],
])(
  'of answers that were offered in a list only those that fit are kept: %s',
  (at, values, kept) => {
    const offered = {
      ...aside,
      at,
      question: 'trajectories',
      reply: { kind: 'offered', values, rest: '' },
    };
    expect(parseSession(json({ asides: [offered] }), ruleSet, savedAt)).toMatchObject({
      session: { asides: [{ reply: { values: kept } }] },
    });
  },
);

test('of more lines than we keep the last ones come back', () => {
  const asides = Array.from({ length: 300 }, (_, index) => ({ ...aside, line: String(index) }));
  const parsed = parseSession(json({ asides }), ruleSet, savedAt);
  expect(parsed.ok && parsed.session.asides.map(({ line }) => line).slice(0, 1)).toEqual(['100']);
});

test.each([
  ['too few', { trajectories: [] }],
  ['the same', { trajectories: [1, 1] }],
])('keys of items that are %s are left out', (_what, keys) => {
  const two = { trajectories: [trajectory(), online()] };
  expect(parseSession(json({ answers: two, keys }), ruleSet, savedAt)).toMatchObject({
    session: { answers: two, keys: {} },
  });
});

test('under other rules what fits is kept, and what does not is named', () => {
  const kept = json({
    ruleSet: 'vlaio-2019',
    answers: { goal: 'both', fee: 'low', ages: ['0-3'] },
  });
  expect(parseSession(kept, ruleSet, savedAt)).toMatchObject({
    ok: true,
    session: { ruleSet: 'vlaio-2019', answers: { goal: 'both' }, dropped: ['fee', 'ages'] },
  });
});

test.each([
  ['its items do not fit', { items: [{ place: 'moon' }] }],
  ['no question asks it', { question: 'gone' }],
  ['its items cannot be told apart', { keys: [1, 1] }],
])('a list that is being gone through is dropped where %s, and named', (_why, change) => {
  const changed = { ...round, ...change };
  expect(parseSession(json({ round: changed }), ruleSet, savedAt)).toMatchObject({
    session: { round: null, dropped: [changed.question] },
  });
});

test(`after ${daysKept} days it is gone, and one from the future stays`, () => {
  const at = (days: number) => new Date(Date.parse(savedAt) + days * 86_400_000).toISOString();
  expect(parseSession(json(), ruleSet, at(daysKept))).toMatchObject({ ok: true });
  expect(parseSession(json(), ruleSet, at(daysKept + 1))).toEqual({ ok: false, code: 'expired' });
  expect(parseSession(json(), ruleSet, at(-1))).toMatchObject({ ok: true });
});

test('what is kept can be read again, however much there is; more than that is not kept', () => {
  const written = (characters: number) => ({ ...texts, fields: { name: 'x'.repeat(characters) } });
  const keep = (characters: number) =>
    sessionOf({ ...said(academy()), texts: written(characters) }, savedAt);
  const room = 2_000_000 - String(keep(0)).length;
  expect(parseSession(String(keep(room)), ruleSet, savedAt)).toMatchObject({ ok: true });
  expect(keep(room + 1)).toBeNull();
});

test.each([
  ['no JSON', 'x', 'unreadable'],
  ['another thing', '{"format":"other"}', 'unreadable'],
  ['a list', '[]', 'unreadable'],
  ['a later version', json({ version: 99 }), 'newer-version'],
  ['no texts', json({ texts: 1 }), 'unreadable'],
  ['no day', json({ savedAt: 'today' }), 'unreadable'],
  ['far too much', json().padEnd(2_000_001), 'unreadable'],
])('%s is refused', (_what, given, code) => {
  expect(parseSession(given, ruleSet, savedAt)).toEqual({ ok: false, code });
});

describe.each(everyRuleSet)('whatever stands in storage: $id', (each) => {
  test('it never throws, and gives answers that fit', () => {
    const [answers = {}] = fc.sample(fullAnswers(each), { numRuns: 1, seed: 2021 });
    const kept = JSON.parse(String(sessionOf(talkOf(each, answers).context, savedAt)));
    const odd = anythingUnder(['format', 'version', 'answers', 'texts', 'round', 'reply']);
    const changed = fc
      .tuple(
        fc.constantFrom('version', 'answers', 'texts', 'asides', 'round', 'savedAt', 'ruleSet'),
        odd,
      )
      .map(([key, value]) => {
        try {
          return JSON.stringify({ ...kept, [key]: value });
        } catch {
          return '';
        }
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), changed), (one) => {
        const parsed = parseSession(one, each, savedAt);
        if (parsed.ok) expect(parseAnswers(parsed.session.answers, [each]).ok).toBe(true);
      }),
      { numRuns: fuzzRuns(runsEach(500), 'what stands in storage') },
    );
  });
});
