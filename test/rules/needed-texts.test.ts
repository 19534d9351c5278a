import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oddTexts } from '../../src/authoring/odd-texts.ts';
import { applicationOf } from '../../src/regulations/regulations.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { type NeededText, neededTexts } from '../../src/rules/needed-texts.ts';
import type { HelpData, RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { changed } from '../support/changed-rules.ts';
import { locales, rulePathOf } from '../support/locale-files.ts';
import { ruleFaults } from '../support/rule-faults.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const help: HelpData = JSON.parse(readFileSync('src/regulations/stem-academies/help.json', 'utf8'));
const ours = await Promise.all(
  ruleSets.map(async (ruleSet) => ({
    ruleSet,
    textsOf: ruleSet.textsOf,
    texts: neededTexts(ruleSet, await applicationOf(ruleSet), help),
  })),
);
const all = [
  ...ours,
  ...[workshops, smallRuleSet].map((ruleSet) => ({ ruleSet, texts: neededTexts(ruleSet) })),
];

/** Asks for every text, and is told all that can be said in one. */
const asksForAll = {
  file: 'src/view/verdict/Verdict.tsx',
  reader: 'rule' as const,
  key: '*',
  isTemplate: true,
  names: null,
};

it.each([...locales])('%s has all that our rule sets need, and no more', (language, texts) => {
  const ofRules = new Map([...texts].filter(([key]) => !/^cases\./.test(rulePathOf(key))));
  expect(ruleFaults(language, ofRules, [asksForAll], ours)).toEqual([]);
});

it('what a rule set of an embedder has is what it can show', () => {
  expect(oddTexts(workshops, [])).toEqual([]);
});

/** What the widget does without. */
const isWelcome = [
  /^(lead|hello|disclaimer|now|advice|next\.support)$/,
  /^(about|since|overall|held)\.[\w.-]+$/,
  /^questions\..+\.(hint|count)$/,
  /^questions\.[\w-]+\.(fields\.[\w-]+|first|more)\.why$/,
  /^schemes\.[\w-]+\.words\.[\w-]+$/,
  /^criteria\.[\w-]+\.(onCondition|reason)$/,
  /^amounts\.(label|about)$/,
  /^sources\.[\w-]+\.opening$/,
  /^draft\.fields\.[\w-]+\.(ask|hint)$/,
  /^application\.(name|about|submit|decides)$/,
  /^application\.(example|estimate|prose|ask|gaps|lists)\.[\w.-]+$/,
  /^application\.answers\.[\w-]+\.(?!several$)[\w.-]+$/,
  /^help\.(ask|mail|mailed)$/,
  /^help\.words\.(stop|same|other)$/,
];
/** A silent criterion has nothing that could be mended. */
const isRemedy = /^criteria\.([\w-]+)\.remedy$/;

/** What a number comes with, whatever the rules are. */
const isCounted = [
  /^questions\.[\w-]+\.items$/,
  /^schemes\.[\w-]+\.verdicts\.[\w-]+$/,
  /^headlines\.[\w-]+$/,
];

/** What a number comes with by what they ask: what was answered, how much more there will be, how large an item is. */
const countedIn = ({ questions, findings }: RuleSet): string[] =>
  questions.flatMap((question) => {
    const { id, kind, changes } = question;
    const grows = changes?.some((change) => 'grow' in change);
    if (kind === 'number')
      return [
        `questions.${id}.count`,
        `application.answers.${id}`,
        ...(grows ? [`changes.${id}.grow`] : []),
      ];
    if (kind !== 'list') return [];
    const { fields, roles } = question;
    const sizedBy = (finding: RuleSet['findings'][number]) =>
      finding.question === id && finding.each && roles.size;
    return [
      ...fields
        .filter((field) => field.kind === 'number')
        .map((field) => `questions.${id}.fields.${field.id}.count`),
      ...fields.filter((field) => field.changes).map((field) => `changes.${id}.${field.id}`),
      ...(grows ? [`changes.${id}.add`] : []),
      ...findings.filter(sizedBy).map((finding) => `findings.${id}.${finding.id}`),
    ];
  });

const keysOf = (texts: readonly NeededText[], isSo: (text: NeededText) => boolean) =>
  texts.filter(isSo).map(({ key }) => key);

describe.each(all)('of what $ruleSet.id can show', ({ ruleSet, texts }) => {
  const silent = ruleSet.criteria.flatMap((each) => ('silent' in each ? [each.id] : []));

  it('the widget does without these, and without no other', () => {
    const isSo = ({ key }: NeededText) =>
      isWelcome.some((pattern) => pattern.test(key)) ||
      silent.includes(isRemedy.exec(key)?.[1] ?? '');
    expect(keysOf(texts, (text) => text.isOptional)).toEqual(keysOf(texts, isSo));
  });

  it('a number comes with these, and with no other', () => {
    const counted = countedIn(ruleSet);
    const isSo = ({ key }: NeededText) =>
      isCounted.some((pattern) => pattern.test(key)) || counted.includes(key);
    expect(keysOf(texts, (text) => text.isCounted === true)).toEqual(keysOf(texts, isSo));
  });

  it('everything has a name', () => {
    const isName = /^(?!.*undefined)[\w-]+(\.[\w-]+)*$/;
    expect(keysOf(texts, ({ key }) => !isName.test(key))).toEqual([]);
  });
});

const paper = { id: 'paper', date: '2026', places: ['page'] };
const ofPart = (kind: string) => [{ kind, question: 'series' }];
const lists = ['none', 'byPlace.heading', 'byPlace.lead', 'byPlace.none', 'byPlace.others'].map(
  (name) => `application.lists.series.${name}`,
);

it.each<[string, string, unknown, RegExp, string[]]>([
  [
    'a sentence begins with the first source',
    'sources.+',
    paper,
    /\.opening$/,
    ['sources.decree-2026.opening'],
  ],
  [
    'prose is of a section with fields',
    'title',
    undefined,
    /\.prose\./,
    ['application.prose.applicant'],
  ],
  ['of no money for all together nothing is said', 'checked', undefined, /^amounts\.about$/, []],
  [
    'of money for all together something is',
    'amount.envelope',
    9000,
    /^amounts\.about$/,
    ['amounts.about'],
  ],
  [
    'what no part tells is not told',
    'application.sections.1.parts.0',
    { kind: 'estimate' },
    /^application\..*\bthemes\b/,
    [],
  ],
  [
    'a list in a table is told',
    'application.sections.1.parts',
    ofPart('list-table'),
    /\.lists\./,
    lists,
  ],
  [
    'a list by place is told',
    'application.sections.1.parts',
    ofPart('by-place'),
    /\.lists\./,
    lists,
  ],
  ['a list in no part is not told', 'application.sections.1.parts', [], /\.lists\./, []],
])('%s', (_, where, value, pattern, keys) => {
  const texts = neededTexts(changed(workshops, { [where]: value }));
  expect(keysOf(texts, ({ key }) => pattern.test(key))).toEqual(keys);
});
