import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { locales } from '../support/locale-files.ts';
import { argumentsOf, literalsOf, textCallsIn } from '../support/text-calls.ts';
import { type Codes, staleTemplates, type TextUse, textUses } from '../support/text-uses.ts';
import { usageFaults } from '../support/usage-faults.ts';

const sourceOf = (path: string) => readFileSync(path, 'utf8');
const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

// A Word file is written without texts of ours, and has rules of another kind.
const calls = sourcesIn('src')
  .filter((path) => !path.startsWith('src/draft/export/'))
  .flatMap((path) => textCallsIn(path, sourceOf(path)));
const codes: Codes = {
  answers: literalsOf('code', sourceOf('src/conversation/read-answer.ts')),
  fields: [
    ...literalsOf('code', sourceOf('src/draft/field-fault.ts')),
    ...literalsOf('fault', sourceOf('src/draft/enterprise-number.ts')),
  ],
  imports: sourcesIn('src/draft/import').flatMap((path) => argumentsOf('refuse', sourceOf(path))),
  exports: readdirSync('src/draft/export').flatMap(
    (name) => /^to-(\w+)\.ts$/.exec(name)?.[1] ?? [],
  ),
  findings: sourcesIn('src/doctor').flatMap((path) => literalsOf('id', sourceOf(path))),
};
const uses = textUses(calls, ruleSets, codes);
const nl = locales.get('nl') ?? new Map<string, string>();

test.each([...locales])('%s has every text that is shown, and no other', (language, texts) => {
  expect(usageFaults(language, texts, uses)).toEqual([]);
});

/** One of each kind that the source and the rule sets lead to. */
const shown = [
  'widget:header.menu',
  'widget:errors.walloonPostcode',
  'widget:call.upcoming',
  'widget:verdicts.conditional',
  'widget:items.activities_other',
  'rules:title',
  'rules:questions.goal.ask',
  'rules:questions.goal.why',
  'rules:questions.goal.options.both.label',
  'rules:questions.trajectories.ask',
  'rules:questions.trajectories.fields.place.label',
  'rules:questions.trajectories.fields.place.options.online.label',
  'rules:questions.trajectories.first.ask',
  'rules:questions.trajectories.more.options.no.label',
  'rules:steps.learning',
  'rules:criteria.target-age.label',
  'rules:schemes.subsidy.label',
  'rules:sources.deck-2021.title',
  'rules:sources.deck-2021.places.jury',
  'rules:findings.partnership.partner',
  'rules:findings.ages.under-5',
  'rules:findings.hard-to-reach.not-yet',
  'rules:findings.trajectories.none',
  'rules:findings.trajectories.loose',
  'rules:findings.trajectories.tooShortForSubsidy_other',
  'rules:findings.trajectories.notNew',
  'rules:findings.trajectories.brussels',
  'criteria:criteria.expertise.proof',
  'criteria:criteria.uitdatabank.remedy',
  'criteria:openPoints.time-between',
  'criteria:openPoints.envelope',
  'criteria:openPoints.brussels',
  'criteria:changes.ages.5-17',
  'criteria:changes.announcement.uitdatabank',
  'criteria:changes.trajectories.coherent',
  'criteria:changes.trajectories.add',
  'criteria:amounts.online-further',
  'criteria:next.subsidy.jury',
  'result:review.lead',
  'result:review.leadIncomplete',
  'result:verdict.recognition.held',
  'result:verdict.subsidy.conditional',
  'result:outcomes.onCondition',
  'draft:sections.example-1',
  'draft:fields.signed-on.label',
  'draft:fields.doing.label',
  'draft:topics.informal-learning.label',
  'draft:topics.challenges.prompts.3',
  'draft:partsOfDay.evening',
  'draft:errors.tooLong',
  'draft:errors.leadingZero',
  'draft:example.least_other',
  'application:answers.goal.both',
  'application:answers.ages.several',
  'application:answers.hard-to-reach.not-yet',
  'application:parts.hard-to-reach.affordable',
  'application:example.missing.2',
];

test.each(shown)('%s is missed where it is not there', (key) => {
  const less = new Map([...nl].filter(([each]) => each !== key));
  expect(less.size).toBe(nl.size - 1);
  const isForm = key.endsWith('_other');
  // Of several forms the others are still there: test/locales/files.test.ts wants them all.
  if (isForm) less.delete(key.replace(/other$/, 'one'));
  expect(usageFaults('nl', less, uses).join()).toMatch(/has no text/);
});

const idle = [
  'widget:header.settings',
  'rules:questions.goal.options.none.label',
  'rules:questions.goal.first.ask',
  'rules:findings.audience.everyone',
  'rules:criteria.uitdatabank.label',
  'criteria:criteria.target-age.proof',
  'criteria:changes.goal.both',
  'criteria:next.agenda',
  'result:verdict.recognition.conditional',
  'draft:sections.summary',
  'draft:topics.informal-learning.prompts.1',
  'draft:topics.challenges.prompts.4',
  'draft:errors.tooShort',
  'application:answers.announcement.website',
  'application:answers.trajectories.several',
  'application:parts.hard-to-reach.not-yet',
  'application:example.missing.3',
  'help:intro',
];

test.each(idle)('%s is shown by nothing: refused', (key) => {
  expect(usageFaults('nl', new Map([...nl, [key, 'x']]), uses)).toContain(
    `nl: nothing shows ${key}.`,
  );
});

test('the words of the application are missed in Dutch, and refused in another language', () => {
  const asked = use({ reader: 'application' });
  const texts = new Map([['application:a', 'x']]);
  expect(usageFaults('nl', new Map(), [asked])).toEqual([
    'nl: src/view/Welcome.tsx shows a, which has no text.',
  ]);
  expect(usageFaults('nl', texts, [asked])).toEqual([]);
  expect(usageFaults('en', new Map(), [asked])).toEqual([]);
  expect(usageFaults('en', texts, [asked])).toEqual(['en: nothing shows application:a.']);
});

const use = (part: Partial<TextUse> = {}): TextUse => ({
  file: 'src/view/Welcome.tsx',
  reader: 'rule',
  key: 'a',
  names: [],
  isOptional: false,
  ...part,
});

const usedOtherwise: [fault: string, texts: [string, string][], use: TextUse][] = [
  ['does not say the year', [['rules:a', '{{year}}']], use({ names: ['date'] })],
  [
    'has no text',
    [
      ['rules:a_one', 'x'],
      ['rules:a_other', 'x'],
    ],
    use({ names: ['year'] }),
  ],
  ['before it has been fetched', [['criteria:a', 'x']], use()],
  [
    'in two files',
    [
      ['rules:a', 'x'],
      ['criteria:a', 'x'],
    ],
    use({ file: 'src/view/Verdict.tsx' }),
  ],
];

test.each(usedOtherwise)('a text that %s: refused', (fault, texts, asked) => {
  expect(usageFaults('nl', new Map(texts), [asked]).join()).toContain(fault);
});

const usedWell: [why: string, texts: [string, string][], use: TextUse][] = [
  ['filled in', [['rules:a', '{{year}}']], use({ names: ['year', 'date'] })],
  ['filled in by what is passed on', [['rules:a', '{{year}}']], use({ names: null })],
  ['in forms, with a number', [['rules:a_other', '{{count}}']], use({ names: ['count'] })],
  ['fetched with the result', [['criteria:a', 'x']], use({ file: 'src/view/Verdict.tsx' })],
  ['fetched with the draft', [['criteria:a', 'x']], use({ file: 'src/draft/sentences.ts' })],
  ['welcome only', [], use({ isOptional: true })],
];

test.each(usedWell)('a text that is %s: accepted', (_why, texts, asked) => {
  expect(usageFaults('nl', new Map(texts), [asked])).toEqual([]);
});

type Found = [reader: string, key: string, names?: string[] | null];

const read: [code: string, ...Found[]][] = [
  ["t('a.b')", ['t', 'a.b']],
  ["texts.result('a')", ['result', 'a']],
  ["draft('a'); words.application('b')", ['draft', 'a'], ['application', 'b']],
  [`rule(\`a.\${b}.c\`)`, ['rule', 'a.*.c']],
  [`t(\`a.\${b}\` as 'a.b')`, ['t', 'a.*']],
  [`t(c ? 'a' : \`b.\${d}\`)`, ['t', 'a'], ['t', 'b.*']],
  ["t('a', { b, c: 1 })", ['t', 'a', ['b', 'c']]],
  ["t('a', { ...b, c })", ['t', 'a', null]],
  ["t('a', b)", ['t', 'a', null]],
  ["const f = (a) => a === 'x' ? 'a.b' : 'a.c'; t(f(1))", ['t', 'a.b'], ['t', 'a.c']],
  ["other('a'); that.t;"],
];

test.each(read)('%s is read', (code, ...found) => {
  expect(textCallsIn('a.tsx', code)).toEqual(
    found.map(([reader, key, names = []]) => ({
      file: 'a.tsx',
      reader,
      key,
      isTemplate: key.includes('*'),
      names,
    })),
  );
});

test.each(['t(a)', 't(a.b)', 't(f())', "t('a' + b)"])('%s: nobody knows which text', (code) => {
  expect(() => textCallsIn('a.tsx', code)).toThrow('a.tsx: which text is');
});

test('a template that nobody can resolve is refused', () => {
  const call = { ...use({ key: 'new.*' }), isTemplate: true };
  expect(() => textUses([...calls, call], ruleSets, codes)).toThrow('which texts can new.* be');
});

test('every template is used', () => {
  expect(staleTemplates(calls, codes)).toEqual([]);
});

test('a template that is no longer used is refused', () => {
  const others = calls.filter(({ key }) => key !== 'steps.*');
  expect(staleTemplates(others, codes)).toContain('steps.*');
});

test('errors of an answer and of a field of the draft are different texts', () => {
  const keys = uses.filter(({ key }) => key === 'errors.establishment').map(({ reader }) => reader);
  expect(new Set(keys)).toEqual(new Set(['draft']));
});

test('literals are found where a function is called with them', () => {
  expect(argumentsOf('f', "f('a', 'b'); f(c ? 'd' : 'e'); g('h')")).toEqual(['a', 'd', 'e']);
});
