import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleSets } from '../../src/rules/rule-sets.ts';
import { locales } from '../support/locale-files.ts';
import { literalsOf, textCallsIn } from '../support/text-calls.ts';
import { type TextUse, textUses } from '../support/text-uses.ts';
import { usageFaults } from '../support/usage-faults.ts';

const calls = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .flatMap((path) => textCallsIn(path, readFileSync(path, 'utf8')));
const errorCodes = literalsOf('code', readFileSync('src/conversation/read-answer.ts', 'utf8'));
const uses = textUses(calls, ruleSets, errorCodes);
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
  'help:intro',
];

test.each(idle)('%s is shown by nothing: refused', (key) => {
  expect(usageFaults('nl', new Map([...nl, [key, 'x']]), uses)).toContain(
    `nl: nothing shows ${key}.`,
  );
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
  ['welcome only', [], use({ isOptional: true })],
];

test.each(usedWell)('a text that is %s: accepted', (_why, texts, asked) => {
  expect(usageFaults('nl', new Map(texts), [asked])).toEqual([]);
});

type Found = [reader: string, key: string, names?: string[] | null];

const read: [code: string, ...Found[]][] = [
  ["t('a.b')", ['t', 'a.b']],
  ["texts.result('a')", ['result', 'a']],
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
  expect(() => textUses([...calls, call], ruleSets, errorCodes)).toThrow(
    'which texts can new.* be',
  );
});

test('a template that is no longer used is refused', () => {
  const others = calls.filter(({ key }) => key !== 'steps.*');
  expect(() => textUses(others, ruleSets, errorCodes)).toThrow('No call reads steps.*');
});
