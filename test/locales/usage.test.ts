import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderCodes } from '../../src/authoring/finding.ts';
import { casesOf } from '../../src/regulations/cases.ts';
import { applicationOf } from '../../src/regulations/regulations.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { faultCodes } from '../../src/rules/faults/fault.ts';
import { type NeededText, neededTexts } from '../../src/rules/needed-texts.ts';
import type { HelpData } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { locales } from '../support/locale-files.ts';
import { askedPathOf, fits, ruleFaults, type SetTexts } from '../support/rule-faults.ts';

import { argumentsOf, literalsOf, type TextCall, textCallsIn } from '../support/text-calls.ts';
import { type Codes, staleTemplates, type TextUse, textUses } from '../support/text-uses.ts';
import { usageFaults } from '../support/usage-faults.ts';

const sourceOf = (path: string) => readFileSync(path, 'utf8');
const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

// A Word file is written without texts of ours, and has rules of another kind.
const calls = sourcesIn('src')
  .filter((path) => !path.startsWith('src/draft/export/docx/'))
  .flatMap((path) => textCallsIn(path, sourceOf(path)));
const codes: Codes = {
  answers: literalsOf('code', sourceOf('src/conversation/asked/read-answer.ts')),
  rules: [
    ...faultCodes,
    ...[
      'code',
      'error',
      'invalid_type',
      'invalid_value',
      'invalid_format',
      'too_small',
      'too_big',
    ].flatMap((name) => sourcesIn('src/rules').flatMap((path) => literalsOf(name, sourceOf(path)))),
  ],
  fields: [
    ...sourcesIn('src/draft')
      .filter((path) => path.endsWith('/field-fault.ts'))
      .flatMap((path) => literalsOf('code', sourceOf(path))),
    ...literalsOf('fault', sourceOf('src/belgium/enterprise-number.ts')),
  ],
  imports: sourcesIn('src/draft/import').flatMap((path) => argumentsOf('refuse', sourceOf(path))),
  exports: readdirSync('src/draft/export').flatMap(
    (name) => /^to-(\w+)\.ts$/.exec(name)?.[1] ?? [],
  ),
  findings: sourcesIn('src/doctor').flatMap((path) => literalsOf('id', sourceOf(path))),
  folders: folderCodes,
};
const uses = textUses(calls, codes);
const ruleCalls = calls.filter(({ reader }) => reader === 'rule');

const help: HelpData = JSON.parse(sourceOf('src/regulations/stem-academies/help.json'));
const possible: SetTexts[] = await Promise.all(
  ruleSets.map(async (ruleSet) => ({
    textsOf: ruleSet.textsOf,
    texts: [
      ...neededTexts(ruleSet, await applicationOf(ruleSet), help),
      ...(await casesOf(ruleSet)).flatMap(({ id }) =>
        ['name', 'story.1', 'story.2', 'story.3', 'trap'].map((name) => ({
          key: `cases.${id}.${name}`,
          isOptional: false,
        })),
      ),
    ],
  })),
);
const nl = locales.get('nl') ?? new Map<string, string>();

test.each([...locales])('%s has every text of ours that is shown, and no other', (...given) => {
  const [language, texts] = given;
  expect(usageFaults(language, texts, uses)).toEqual([]);
});

test.each([...locales])('%s has every text that a rule set shows, and no other', (...given) => {
  const [language, texts] = given;
  expect(ruleFaults(language, texts, ruleCalls, possible)).toEqual([]);
});

/** One of each kind that the source leads to. */
const shown = [
  'widget:header.menu',
  'widget:errors.walloonPostcode',
  'widget:call.upcoming',
  'widget:call.undated.open',
  'widget:validity.passed',
  'widget:verdicts.conditional',
  'fault:codes.wrong-kind',
  'widget:card.criteria_other',
  'result:review.lead',
  'result:review.leadIncomplete',
  'result:outcomes.onCondition',
  'draft:partsOfDay.evening',
  'draft:errors.tooLong',
  'draft:errors.leadingZero',
  'keeping:offer.link.heading',
  'doctor:findings.clipped.mend',
];

/** One of each kind that the rule sets lead to. */
const ofRules = [
  'welcome:title',
  'questions:questions.goal.ask',
  'questions:questions.goal.why',
  'questions:questions.goal.options.both.label',
  'questions:questions.trajectories.ask',
  'questions:questions.trajectories.item',
  'questions:questions.trajectories.items_other',
  'questions:questions.trajectories.fields.place.label',
  'questions:questions.trajectories.fields.place.options.mixed.label',
  'questions:questions.trajectories.first.ask',
  'questions:questions.trajectories.more.options.no.label',
  'questions:steps.learning',
  'questions:knownBy.board',
  'questions:criteria.target-age.label',
  'welcome:schemes.subsidy.label',
  'questions:sources.deck-2021.title',
  'questions:sources.deck-2021.places.jury',
  'questions:findings.legal-form.unincorporated',
  'questions:findings.trajectories.none',
  'questions:findings.trajectories.too-short-for-subsidy_other',
  'criteria:criteria.expertise.proof',
  'criteria:criteria.uitdatabank.remedy',
  'criteria:openPoints.time-between',
  'criteria:openPoints.mixed-subsidy',
  'verdict:changes.ages.5-17',
  'verdict:changes.announcement.uitdatabank',
  'verdict:changes.trajectories.coherent',
  'verdict:changes.trajectories.add',
  'verdict:amounts.online-further',
  'verdict:next.subsidy.jury',
  'verdict:headlines.held',
  'verdict:headlines.held',
  'verdict:schemes.recognition.verdicts.held',
  'verdict:schemes.subsidy.verdicts.conditional',
  'draft:sections.example-1',
  'draft:fields.signed-on.label',
  'draft:fields.doing.label',
  'draft:passages.informal-learning.label',
  'draft:passages.challenges.prompts.3',
  'application:answers.ages.several',
  'application:parts.hard-to-reach.affordable',
  'help:entries.subsidy.answer',
].map((key) => `stem-academies/${key}`);

test.each([...shown, ...ofRules])('%s is missed where it is not there', (key) => {
  const less = new Map([...nl].filter(([each]) => each !== key));
  expect(less.size).toBe(nl.size - 1);
  // Of several forms the others are still there: test/locales/files.test.ts wants them all.
  if (key.endsWith('_other')) less.delete(key.replace(/other$/, 'one'));
  const faults = [...usageFaults('nl', less, uses), ...ruleFaults('nl', less, ruleCalls, possible)];
  expect(faults.join()).toMatch(/has no text/);
});

const idle = [
  'widget:header.settings',
  'widget:verdicts.not-asked',
  'draft:errors.tooShort',
  'help:intro',
];

test.each(idle)('%s is shown by nothing: refused', (key) => {
  expect(usageFaults('nl', new Map([...nl, [key, 'x']]), uses)).toContain(
    `nl: nothing shows ${key}.`,
  );
});

const idleInRules = [
  'questions:questions.goal.options.none.label',
  'questions:questions.goal.first.ask',
  'questions:findings.audience.everyone',
  'questions:criteria.uitdatabank.label',
  'criteria:criteria.target-age.proof',
  'verdict:changes.goal.both',
  'verdict:next.agenda',
  'verdict:schemes.recognition.verdicts.conditional',
  'verdict:headlines.neither',
  'draft:sections.summary',
  'draft:passages.challenges.prompts.4',
  'application:answers.announcement.website',
  'application:answers.trajectories.several',
  'application:parts.hard-to-reach.not-yet',
].map((key) => `stem-academies/${key}`);

test.each(idleInRules)('no rule set shows %s: refused', (key) => {
  expect(ruleFaults('nl', new Map([...nl, [key, 'x']]), ruleCalls, possible)).toContain(
    `nl: no rule set shows ${key}.`,
  );
});

test('what the source asks a regulation for, one of them has', () => {
  const own = [...nl.keys()].map(askedPathOf);
  const others = neededTexts(workshops, workshops.application, undefined).map(({ key }) => key);
  const had = [...own, ...others, ...possible.flatMap(({ texts }) => texts.map(({ key }) => key))];
  const asked = [...new Set(ruleCalls.map(({ key }) => key))];
  expect(asked.filter((key) => !had.some((path) => fits(key, path)))).toEqual([]);
});

test('the words of the application are missed in Dutch, and refused in another language', () => {
  const asked = use({ reader: 'application' });
  const texts = new Map([['application:a', 'x']]);
  expect(usageFaults('nl', new Map(), [asked])).toEqual([
    'nl: src/view/Why.tsx shows a, which has no text.',
  ]);
  expect(usageFaults('nl', texts, [asked])).toEqual([]);
  expect(usageFaults('en', new Map(), [asked])).toEqual([]);
  expect(usageFaults('en', texts, [asked])).toEqual(['en: nothing shows application:a.']);
});

const use = (part: Partial<TextUse> = {}): TextUse => ({
  file: 'src/view/Why.tsx',
  reader: 't',
  key: 'a',
  names: [],
  ...part,
});

const usedOtherwise: [fault: string, texts: [string, string][], use: TextUse][] = [
  ['does not say the year', [['widget:a', '{{year}}']], use({ names: ['date'] })],
  [
    'has no text',
    [
      ['widget:a_one', 'x'],
      ['widget:a_other', 'x'],
    ],
    use({ names: ['year'] }),
  ],
];

test.each(usedOtherwise)('a text of ours that %s: refused', (fault, texts, asked) => {
  expect(usageFaults('nl', new Map(texts), [asked]).join()).toContain(fault);
});

const usedWell: [why: string, texts: [string, string][], use: TextUse][] = [
  ['filled in', [['widget:a', '{{year}}']], use({ names: ['year', 'date'] })],
  ['filled in by what is passed on', [['widget:a', '{{year}}']], use({ names: null })],
  ['in forms, with a number', [['widget:a_other', '{{count}}']], use({ names: ['count'] })],
];

test.each(usedWell)('a text of ours that is %s: accepted', (_why, texts, asked) => {
  expect(usageFaults('nl', new Map(texts), [asked])).toEqual([]);
});

const call = (part: Partial<TextCall> = {}): TextCall => ({
  file: 'src/view/Why.tsx',
  reader: 'rule',
  key: 'a.*',
  isTemplate: true,
  names: [],
  ...part,
});
const text = (key: string, isOptional = false): NeededText => ({ key, isOptional });

const ruledOtherwise: [fault: string, texts: [string, string][], call?: TextCall][] = [
  ['a.b has no text', []],
  ['a.b has no text', [['r/questions:a.b_closed', 'x']]],
  ['no rule set shows r/questions:a.c', [['r/questions:a.c', 'x']]],
  ['nothing asks for r/questions:a.b', [['r/questions:a.b', 'x']], call({ key: 'c' })],
  ['nothing says the year', [['r/questions:a.b', '{{year}}']], call({ names: ['date'] })],
  ['before it has been fetched', [['r/criteria:a.b', 'x']]],
  [
    'in two files',
    [
      ['r/questions:a.b', 'x'],
      ['r/criteria:a.b', 'x'],
    ],
  ],
];

test.each(ruledOtherwise)('a text of a regulation, %s: refused', (fault, texts, asked = call()) => {
  expect(ruleFaults('nl', new Map(texts), [asked], [{ texts: [text('a.b')] }]).join()).toContain(
    fault,
  );
});

const ruledWell: [why: string, texts: [string, string][], call?: TextCall][] = [
  ['filled in', [['r/questions:a.b', '{{year}}']], call({ names: ['year', 'date'] })],
  [
    'in forms, for another occasion too',
    [
      ['r/questions:a.b_other', '{{count}}'],
      ['r/questions:a.b_closed_other', '{{count}}'],
    ],
    call({ names: ['count'] }),
  ],
  [
    'fetched with the result',
    [['r/verdict:a.b', 'x']],
    call({ file: 'src/view/verdict/Verdict.tsx' }),
  ],
  [
    'said otherwise by a year',
    [
      ['r/questions:a.b', 'x'],
      ['r/2024:a.b', 'y'],
    ],
  ],
];

test.each(ruledWell)('a text of a regulation, %s: accepted', (_why, texts, asked = call()) => {
  const sets = [{ texts: [text('a.b')] }, { textsOf: '2024', texts: [text('a.b')] }];
  expect(ruleFaults('nl', new Map(texts), [asked], sets)).toEqual([]);
});

test('a text of a year that no rule set takes its texts of: refused', () => {
  const texts = new Map([
    ['r/questions:a.b', 'x'],
    ['r/2024:a.b', 'x'],
  ]);
  expect(ruleFaults('nl', texts, [call()], [{ texts: [text('a.b')] }])).toEqual([
    'nl: no rule set shows r/2024:a.b.',
  ]);
});

test('a text that only another year has: missed', () => {
  const texts = new Map([['r/2024:a.b', 'x']]);
  const sets = ['2023', '2024'].map((textsOf) => ({ textsOf, texts: [text('a.b')] }));
  expect(ruleFaults('nl', texts, [call()], sets)).toEqual(['nl: a.b has no text.']);
});

test('a text that is welcome only can be left out', () => {
  expect(ruleFaults('nl', new Map(), [call()], [{ texts: [text('a.b', true)] }])).toEqual([]);
});

test('of the calls that fit, one that says most of the path has to fill it in', () => {
  const texts = new Map([['r/questions:a.b.c', '{{year}}']]);
  const sharp = call({ key: 'a.*.c' });
  const wide = call({ key: 'a.*', names: ['year'] });
  const faults = (...asked: TextCall[]) =>
    ruleFaults('nl', texts, asked, [{ texts: [text('a.b.c')] }]);
  expect(faults(wide, sharp).join()).toContain('nothing says the year');
  expect(faults(sharp, { ...sharp, names: ['year'] })).toEqual([]);
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

test('a template of ours that nobody can resolve is refused', () => {
  const unclear = call({ reader: 't', key: 'new.*' });
  expect(() => textUses([...calls, unclear], codes)).toThrow('which texts can new.* be');
});

test('every template is used', () => {
  expect(staleTemplates(calls, codes)).toEqual([]);
});

test('a template that is no longer used is refused', () => {
  const others = calls.filter(({ key }) => key !== 'verdicts.*');
  expect(staleTemplates(others, codes)).toContain('verdicts.*');
});

test('errors of an answer and of a field of the draft are different texts', () => {
  const keys = uses.filter(({ key }) => key === 'errors.establishment').map(({ reader }) => reader);
  expect(new Set(keys)).toEqual(new Set(['draft']));
});

test('literals are found where a function is called with them', () => {
  expect(argumentsOf('f', "f('a', 'b'); f(c ? 'd' : 'e'); g('h')")).toEqual(['a', 'd', 'e']);
});
