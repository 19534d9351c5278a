import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/draft/export/to-json.ts';
import { parseDraft } from '../../../src/draft/import/parse-draft.ts';
import type { SavedDraft } from '../../../src/draft/saved-draft.ts';
import { ruleSetIds } from '../../../src/regulations/regulations.ts';
import { wholeRuleSets } from '../../../src/regulations/rule-sets.ts';
import {
  draftApplication,
  draftRuleSet,
  everyDraft,
  nastyTexts,
  savedDraftsOf,
} from '../../support/draft-arbitraries.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { inherited } from '../../support/hostile.ts';
import { sampleDraft } from '../../support/sample-paper.ts';
import { smallRuleSet } from '../../support/small-rule-set.ts';

const parse = (json: string) => parseDraft(json, draftRuleSet, draftApplication);
const parseValue = (value: unknown) => parse(JSON.stringify(value));
const whole = ({ answers, texts }: SavedDraft) => ({
  ok: true,
  draft: { answers, texts, list: 'trajectories' },
  leftOut: [],
});
const errorsOf = (json: string) => {
  const parsed = parse(json);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`.trim());
};
/** What is kept of changed parts of a draft, and the paths of what is not. */
function opened(change: object) {
  const parsed = parseValue({ ...sampleDraft, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  for (const { code } of parsed.leftOut) expect(code).toBe('left-out');
  const { answers, texts } = parsed.draft;
  return { answers, texts, leftOut: parsed.leftOut.map(({ path }) => path) };
}

it.each(everyDraft)('gives back each draft that was exported: $id', ({ ruleSet, application }) => {
  const list = application.examples?.question;
  fc.assert(
    fc.property(savedDraftsOf(ruleSet, application), (draft) => {
      const { answers, texts } = draft;
      for (const json of [toJson(draft), toJson(draft, 0)])
        expect(parseDraft(json, ruleSet, application)).toEqual({
          ok: true,
          draft: { answers, texts, list },
          leftOut: [],
        });
    }),
    { numRuns: Math.ceil(100 / everyDraft.length) },
  );
});

it.each([...nastyTexts, 'x'.repeat(100_001), '\u0000'.repeat(4_000_000)])(
  'keeps a text exactly as it is, however long: %#',
  (name) => {
    const draft: SavedDraft = { ...sampleDraft, texts: { fields: { name }, examples: [] } };
    expect(parse(toJson(draft))).toEqual(whole(draft));
  },
);

it('reads JSON that begins with a byte order mark', () => {
  expect(parse(`\uFEFF${toJson(sampleDraft)}`)).toEqual(whole(sampleDraft));
});

it('leaves out empty texts without a word', () => {
  const example = { item: 0, fields: { thread: '' }, units: [{ title: '' }] };
  const texts = { fields: { name: '', town: 'Gent', hobby: '' }, examples: [example] };
  expect(opened({ texts })).toEqual({
    answers: sampleDraft.answers,
    texts: { fields: { town: 'Gent' }, examples: [{ item: 0, fields: {}, units: [{}] }] },
    leftOut: [],
  });
});

describe('keeps what fits and names the rest', () => {
  const fields = (given: object) => opened({ texts: { fields: given, examples: [] } });
  const example = (given: object) =>
    opened({ texts: { fields: {}, examples: [{ item: 0, fields: {}, units: [], ...given }] } });

  it('of questions that there are no more, and answers that there never were', () => {
    const answers = { goal: 'both', 'legal-person': 'yes', 'enterprise-number': 'no', ages: 'x' };
    const { answers: kept, leftOut } = opened({ answers });
    expect(kept).toEqual({ goal: 'both' });
    expect(leftOut).toEqual(['answers.legal-person', 'answers.enterprise-number', 'answers.ages']);
  });

  it.each<[string, unknown]>([
    ['hobby', 'x'],
    ['name', 1],
    ['name', null],
    ['informal-learning', 'x'],
    ['constructor', 'x'],
  ])('of a text under %s that is %o', (id, text) => {
    const { texts, leftOut } = fields({ town: 'Gent', [id]: text });
    expect(texts.fields).toEqual({ town: 'Gent' });
    expect(leftOut).toEqual([`texts.fields.${id}`]);
  });

  it('of what an example tells', () => {
    const { texts, leftOut } = example({
      fields: { thread: 'a', role: 'b' },
      units: [{ title: 'c', name: 'd' }, 'e'],
    });
    expect(texts.examples).toEqual([
      { item: 0, fields: { thread: 'a' }, units: [{ title: 'c' }, {}] },
    ]);
    expect(leftOut).toEqual(['texts.examples.0.fields.role', 'texts.examples.0.units.0.name']);
  });

  it('of more units than can be described', () => {
    const { texts, leftOut } = example({ units: Array(101).fill({ title: 'a' }) });
    expect(texts.examples[0]?.units).toHaveLength(100);
    expect(leftOut).toEqual(['texts.examples.0.units.100.title']);
  });

  it('of more examples than the application has', () => {
    const each = { item: 0, fields: { thread: 'a' }, units: [] };
    const { texts, leftOut } = opened({ texts: { fields: {}, examples: Array(3).fill(each) } });
    expect(texts.examples).toHaveLength(2);
    expect(leftOut).toEqual(['texts.examples.2.fields.thread']);
  });

  it.each([-1, 0.5, 'a', null, undefined])('of an example about item %o', (item) => {
    const { texts } = example({ item, fields: { thread: 'a' } });
    expect(texts.examples).toEqual([{ item: null, fields: { thread: 'a' }, units: [] }]);
  });
});

it('opens a draft of the first version, which called an item and its units otherwise', () => {
  const first = { trajectory: 1, fields: { thread: 'a' }, activities: [{ title: 'b' }] };
  const texts = { fields: { name: 'vzw Vonk' }, examples: [first] };
  expect(opened({ version: 1, texts })).toEqual({
    answers: sampleDraft.answers,
    texts: {
      fields: { name: 'vzw Vonk' },
      examples: [{ item: 1, fields: { thread: 'a' }, units: [{ title: 'b' }] }],
    },
    leftOut: [],
  });
});

describe('refuses as a whole', () => {
  const json = toJson(sampleDraft);
  it.each([
    ['what is no JSON', 'geen json', 'not-json'],
    ['nothing', '', 'not-json'],
    ['half a draft', json.slice(0, -20), 'not-json'],
    ['JSON of something else', '{"format":"something-else"}', 'not-a-draft'],
    ['a list', '[]', 'not-a-draft'],
    ['null', 'null', 'not-a-draft'],
    ['a text', '"stem-check-draft"', 'not-a-draft'],
    ['an inherited format', '{"__proto__":{"format":"other"}}', 'not-a-draft'],
    ['a newer version', json.replace('"version": 2', '"version": 3'), 'newer-version'],
    ['another rule set', json.replace('vlaio-2021', 'vlaio-2031'), 'other-rule-set'],
    ['no rule set', json.replace('"ruleSet"', '"rules"'), 'other-rule-set'],
    ['more than 32 MB', `${json}${' '.repeat(32 * 1024 * 1024)}`, 'too-large'],
    ['what no parser can hold', '['.repeat(1_000_000), 'not-json'],
  ])('%s', (_, text, code) => {
    expect(errorsOf(text)).toEqual([code]);
  });

  it('none of another year of the same rules: what fits them is opened', () => {
    const other = json.replace('vlaio-2021', 'vlaio-2020');
    const parsed = parseDraft(other, draftRuleSet, draftApplication, ['vlaio-2020']);
    expect(parsed).toEqual({
      ...whole(sampleDraft),
      leftOut: [{ path: 'ruleSet', code: 'left-out' }],
    });
  });

  it.each(wholeRuleSets)(
    'no draft of ours, under the rules of $id',
    ({ application, ...rules }) => {
      if (!application) throw new Error('no application');
      for (const { id } of wholeRuleSets) {
        const parsed = parseDraft(json.replace('vlaio-2021', id), rules, application, ruleSetIds);
        expect(parsed.ok).toBe(true);
        if (parsed.ok) expect(parsed.draft.texts.fields).not.toEqual({});
      }
    },
  );

  it('a draft of a page with other rules', () => {
    expect(parseDraft(json, smallRuleSet, draftApplication)).toEqual({
      ok: false,
      errors: [{ path: '', code: 'other-rule-set' }],
    });
  });
});

it.each([
  ['no answers', { answers: undefined }, 'answers wrong-type'],
  ['answers that are a list', { answers: [] }, 'answers wrong-type'],
  ['no texts', { texts: undefined }, 'texts wrong-type'],
  ['texts that are a list', { texts: [] }, 'texts wrong-type'],
])('refuses %s, with the place of the fault', (_, change, error) => {
  expect(errorsOf(JSON.stringify({ ...sampleDraft, ...change }))).toEqual([error]);
});

it.each([
  ['the draft', (key: string) => `{"${key}":{"polluted":true},"answers":{},"texts":{},`, []],
  [
    'the answers',
    (key: string) => `{"answers":{"${key}":{"polluted":true}},"texts":{},`,
    ['answers.'],
  ],
  [
    'the texts',
    (key: string) => `{"answers":{},"texts":{"fields":{"${key}":"polluted"}},`,
    ['texts.fields.'],
  ],
])('lets keys that every object inherits reach nothing from %s', (_, start, paths) => {
  const before = inherited();
  const rest = JSON.stringify({ ...sampleDraft, answers: undefined, texts: undefined }).slice(1);
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const parsed = parse(start(key) + rest);
    expect(parsed.ok && parsed.leftOut.map(({ path }) => path)).toEqual(
      paths.map((path) => path + key),
    );
    expect(parsed.ok && parsed.draft).toMatchObject({
      answers: {},
      texts: { fields: {}, examples: [] },
    });
  }
  expect(inherited()).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
});

it.each(everyDraft)(
  'refuses or accepts a draft of which any part is replaced by anything, and never throws: $id',
  ({ ruleSet, application }) => {
    const places = ['format', 'version', 'ruleSet', 'date', 'answers', 'texts', '__proto__'];
    const read = (json: string) => parseDraft(json, ruleSet, application);
    fc.assert(
      fc.property(
        savedDraftsOf(ruleSet, application),
        fc.constantFrom(...places),
        fc.jsonValue(),
        (draft, place, value) => {
          const changed = { ...draft };
          Object.defineProperty(changed, place, { value, enumerable: true });
          const parsed = read(JSON.stringify(changed));
          if (parsed.ok)
            expect(read(toJson({ ...draft, ...parsed.draft }))).toEqual({ ...parsed, leftOut: [] });
          else for (const { code } of parsed.errors) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        },
      ),
      { numRuns: fuzzRuns(Math.ceil(200 / everyDraft.length), 'saved drafts') },
    );
  },
);

it('stands nesting that no conversation could have given', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const json = toJson({ ...sampleDraft, answers: {} }, 0);
  const parsed = parse(json.replace('"answers":{}', `"answers":{"goal":${deep}}`));
  expect(parsed.ok ? parsed.leftOut.length : parsed.errors.length).toBe(1);
  expect(errorsOf(json.replace('"answers":{}', `"answers":${deep}`))).not.toEqual([]);
});
