import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/draft/export/to-json.ts';
import { parseDraft } from '../../../src/draft/import/parse-draft.ts';
import type { SavedDraft } from '../../../src/draft/saved-draft.ts';
import {
  draftRuleSet,
  draftTemplate,
  nastyTexts,
  savedDrafts,
} from '../../support/draft-arbitraries.ts';
import { inherited } from '../../support/hostile.ts';
import { sampleDraft } from '../../support/sample-paper.ts';
import { smallRuleSet } from '../../support/small-rule-set.ts';

const parse = (json: string) => parseDraft(json, draftRuleSet, draftTemplate);
const parseValue = (value: unknown) => parse(JSON.stringify(value));
const errorsOf = (json: string) => {
  const parsed = parse(json);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`.trim());
};
const withTexts = (texts: unknown) => JSON.stringify({ ...sampleDraft, texts });
const withFields = (fields: unknown) => withTexts({ fields, examples: [] });
const withExample = (example: object) =>
  withTexts({
    fields: {},
    examples: [{ trajectory: 0, fields: {}, activities: [], ...example }],
  });

it('gives back each draft that was exported', () => {
  fc.assert(
    fc.property(savedDrafts, (draft) => {
      expect(parse(toJson(draft))).toEqual({ ok: true, draft });
      expect(parse(toJson(draft, 0))).toEqual({ ok: true, draft });
    }),
  );
});

it.each([...nastyTexts, 'x'.repeat(100_000)])('keeps a text exactly as it is: %#', (name) => {
  const draft: SavedDraft = { ...sampleDraft, texts: { fields: { name }, examples: [] } };
  expect(parse(toJson(draft))).toEqual({ ok: true, draft });
});

it('reads JSON that begins with a byte order mark', () => {
  expect(parse(`\uFEFF${toJson(sampleDraft)}`)).toEqual({ ok: true, draft: sampleDraft });
});

it('leaves out empty texts', () => {
  const example = { trajectory: 0, fields: { thread: '' }, activities: [{ title: '' }] };
  const parsed = parse(withTexts({ fields: { name: '', town: 'Gent' }, examples: [example] }));
  expect(parsed.ok && parsed.draft.texts).toEqual({
    fields: { town: 'Gent' },
    examples: [{ trajectory: 0, fields: {}, activities: [{}] }],
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
    ['a newer version', json.replace('"version": 1', '"version": 2'), 'newer-version'],
    ['another rule set', json.replace('vlaio-2021', 'vlaio-2031'), 'other-rule-set'],
    ['more than 2 MB', `${json}${' '.repeat(2 * 1024 * 1024)}`, 'too-large'],
    ['50 MB', ' '.repeat(50 * 1024 * 1024), 'too-large'],
    ['what no parser can hold', '['.repeat(1_000_000), 'not-json'],
  ])('%s', (_, text, code) => {
    expect(errorsOf(text)).toEqual([code]);
  });

  it('a draft of a page with other rules', () => {
    expect(parseDraft(json, smallRuleSet, draftTemplate)).toEqual({
      ok: false,
      errors: [{ path: '', code: 'other-rule-set' }],
    });
  });
});

describe('refuses with the place of the fault', () => {
  const changed = (change: object) => JSON.stringify({ ...sampleDraft, ...change });
  it.each([
    ['an older version', changed({ version: 0 }), ['version unknown-version']],
    ['a version in text', changed({ version: '1' }), ['version unknown-version']],
    ['no rule set', changed({ ruleSet: undefined }), ['ruleSet other-rule-set']],
    [
      'a rule set that is no text',
      changed({ ruleSet: ['vlaio-2021'] }),
      ['ruleSet other-rule-set'],
    ],
    ['no date', changed({ date: undefined }), ['date wrong-type']],
    ['a date that is none', changed({ date: '2021-02-30' }), ['date wrong-format']],
    ['a key that we do not know', changed({ extra: 1 }), ['extra unknown-key']],
    ['no answers', changed({ answers: undefined }), ['answers wrong-type']],
    ['an unknown question', changed({ answers: { foo: 1 } }), ['answers.foo unknown-question']],
    ['an unknown option', changed({ answers: { goal: 'x' } }), ['answers.goal unknown-option']],
    ['texts that are a list', changed({ texts: [] }), ['texts wrong-type']],
    ['an unknown field', withFields({ hobby: 'x' }), ['texts.fields.hobby unknown-field']],
    ['a text that is a number', withFields({ name: 1 }), ['texts.fields.name wrong-type']],
    ['a text that is null', withFields({ name: null }), ['texts.fields.name wrong-type']],
    [
      'a text of more than 100,000 characters',
      withFields({ name: 'x'.repeat(100_001) }),
      ['texts.fields.name too-long'],
    ],
    [
      'a topic without a passage',
      withFields({ 'informal-learning': 'x' }),
      ['texts.fields.informal-learning unknown-field'],
    ],
    [
      'more than 100 activities',
      withExample({ activities: Array(101).fill({}) }),
      ['texts.examples.0.activities too-many'],
    ],
    [
      'more examples than the template has',
      withTexts({
        fields: {},
        examples: Array(3).fill({ trajectory: 0, fields: {}, activities: [] }),
      }),
      ['texts.examples too-many'],
    ],
    [
      'an unknown field of an activity',
      withExample({ activities: [{ title: 'a' }, { name: 'b' }] }),
      ['texts.examples.0.activities.1.name unknown-field'],
    ],
    [
      'a trajectory before the first',
      withExample({ trajectory: -1 }),
      ['texts.examples.0.trajectory out-of-range'],
    ],
    [
      'half a trajectory',
      withExample({ trajectory: 0.5 }),
      ['texts.examples.0.trajectory not-whole'],
    ],
    [
      'a trajectory by name',
      withExample({ trajectory: 'a' }),
      ['texts.examples.0.trajectory wrong-type'],
    ],
  ])('%s', (_, json, errors) => {
    expect(errorsOf(json)).toEqual(errors);
  });

  it('all faults at once', () => {
    const errors = errorsOf(
      changed({ date: 'x', answers: { goal: 'x' }, texts: { fields: { foo: '' }, examples: [] } }),
    );
    expect(errors).toEqual([
      'date wrong-format',
      'answers.goal unknown-option',
      'texts.fields.foo unknown-field',
    ]);
  });
});

it.each([
  ['the draft', (key: string) => `{"${key}":{"polluted":true},`],
  ['the answers', (key: string) => `{"answers":{"${key}":{"polluted":true}},`],
  ['the texts', (key: string) => `{"texts":{"fields":{"${key}":"polluted"},"examples":[]},`],
])('lets keys that every object inherits reach nothing from %s', (_, start) => {
  const before = inherited();
  const rest = JSON.stringify({ ...sampleDraft, answers: undefined, texts: undefined }).slice(1);
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const errors = errorsOf(start(key) + rest);
    expect(errors.some((error) => error.includes(`${key} unknown-`))).toBe(true);
  }
  expect(inherited()).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
});

it('refuses or accepts a draft of which any part is replaced by anything, and never throws', () => {
  const places = ['format', 'version', 'ruleSet', 'date', 'answers', 'texts', '__proto__'];
  fc.assert(
    fc.property(savedDrafts, fc.constantFrom(...places), fc.jsonValue(), (draft, place, value) => {
      const changed = { ...draft };
      Object.defineProperty(changed, place, { value, enumerable: true });
      const parsed = parseValue(changed);
      if (parsed.ok) expect(parse(toJson(parsed.draft))).toEqual(parsed);
      else for (const { code } of parsed.errors) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }),
    { numRuns: 200 },
  );
});

it('stands nesting that no conversation could have given', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const json = toJson({ ...sampleDraft, answers: {} }, 0);
  expect(errorsOf(json.replace('"answers":{}', `"answers":{"goal":${deep}}`))).not.toEqual([]);
  expect(errorsOf(json.replace('"answers":{}', `"answers":${deep}`))).not.toEqual([]);
});
