import fc from 'fast-check';
import type { DraftTexts, FieldTexts } from '../../src/conversation/draft-texts.ts';
import type { Block, Line, Paper, Span } from '../../src/draft/compose/paper.ts';
import { type SavedDraft, savedVersion } from '../../src/draft/saved-draft.ts';
import { textIdsOf } from '../../src/draft/text-ids.ts';
import type { Application } from '../../src/rules/application.ts';
import { partialAnswers } from './arbitraries.ts';
import { drafted } from './draft-material.ts';
import { ruleSetOf } from './rule-sets.ts';

/** What has broken a file format before. */
export const nastyTexts: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '<w:t>&amp;</w:t>]]>',
  '<!-- --><?xml?><script>alert(1)</script>',
  'a\u0000b\u0008c\u001Bd\u007Fe\u0085f',
  'half \uD83D and \uDE00 half',
  '\uDE00\uD83D',
  '🤖👩‍🔬 1️⃣',
  'مرحبا \u202Eomgekeerd\u202C',
  '\uFEFFbegin en einde\uFEFF',
  'een\u2028twee\u2029drie\r\nvier\rvijf\vzes\fzeven\n',
  '\uFFFE\uFFFF',
  '{bullet-0} {number\uFFFF-1} {"a":1}',
  '| a | b |\n| --- | --- |\n# kop\n- [x] `code` **vet** [a](javascript:b) <b> ~~weg~~ https://a.b/c_d',
  '\t@SUM(1)\t',
  '\\u0041\\"\\',
  '__proto__',
  ' ',
  '\n\n',
];

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
);

const textsOf = (ids: readonly string[]): fc.Arbitrary<FieldTexts> =>
  fc
    .subarray([...ids])
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, nastyText]))))
    .map((texts) => ({ ...texts }));

/** All that a person can write; `item` makes of which item an example is. */
export function draftTexts(
  application: Application,
  item: fc.Arbitrary<number | null> = fc.option(fc.nat(20)),
): fc.Arbitrary<DraftTexts> {
  const { fields, example, unit, examples } = textIdsOf(application);
  return fc.record({
    fields: textsOf(fields),
    examples: fc.array(
      fc.record({
        item,
        fields: textsOf(example),
        units: fc.array(textsOf(unit), { maxLength: 3 }),
      }),
      { maxLength: examples },
    ),
  });
}

export const draftRuleSet = ruleSetOf('vlaio-2021');
export const draftApplication = await drafted(draftRuleSet);

export const savedDrafts: fc.Arbitrary<SavedDraft> = fc
  .tuple(
    partialAnswers(draftRuleSet),
    draftTexts(draftApplication),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([answers, texts, day]) => ({
    format: 'stem-check-draft',
    version: savedVersion,
    ruleSet: draftRuleSet.id,
    date: `2021-02-${String(day).padStart(2, '0')}`,
    answers,
    texts,
  }));

const span: fc.Arbitrary<Span> = fc.record(
  {
    text: nastyText,
    isGap: fc.constant(true as const),
    isStrong: fc.constant(true as const),
  },
  { requiredKeys: ['text'] },
);
const line: fc.Arbitrary<Line> = fc.array(span, { maxLength: 3 });

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = fc.array(line, { minLength: columns, maxLength: columns });
  const column = fc.record(
    { text: nastyText, isNumber: fc.constant(true as const) },
    { requiredKeys: ['text'] },
  );
  return fc.record(
    {
      kind: fc.constant('table' as const),
      columns: fc.array(column, { minLength: columns, maxLength: columns }),
      rows: fc.array(row, { maxLength: 3 }),
      total: row,
    },
    { requiredKeys: ['kind', 'columns', 'rows'] },
  );
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const),
    text: nastyText,
  }),
  fc.record(
    {
      kind: fc.constant('paragraph' as const),
      line,
      tone: fc.constantFrom('notice' as const, 'hint' as const),
    },
    { requiredKeys: ['kind', 'line'] },
  ),
  fc.record(
    {
      kind: fc.constant('list' as const),
      marker: fc.constantFrom('bullet' as const, 'number' as const, 'box' as const),
      items: fc.array(line, { maxLength: 3 }),
      tone: fc.constant('hint' as const),
    },
    { requiredKeys: ['kind', 'marker', 'items'] },
  ),
  table,
  fc.constant({ kind: 'page-break' as const }),
);

/** Any paper, of which a heading may follow where no paper of ours has one. */
export const papers: fc.Arbitrary<Paper> = fc.record({
  title: nastyText.map((text) => `Ontwerp ${text}`),
  language: fc.constant('nl-BE'),
  subtitle: nastyText,
  footer: nastyText,
  blocks: fc.array(block, { maxLength: 8 }),
});
