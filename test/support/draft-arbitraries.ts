import fc from 'fast-check';
import { isList } from '../../src/assessment/answers.ts';
import type { DraftTexts, FieldTexts } from '../../src/conversation/draft-texts.ts';
import type { Block, Line, Paper, Span } from '../../src/draft/compose/paper.ts';
import { type SavedDraft, savedVersion } from '../../src/draft/saved-draft.ts';
import { textIdsOf } from '../../src/draft/text-ids.ts';
import { type Application, fieldFormats, type Part } from '../../src/rules/application.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { partialAnswers } from './arbitraries.ts';
import { drafted } from './draft-material.ts';
import { everyRuleSetWithDraft } from './every-rule-set.ts';
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

export const savedDraftsOf = (
  ruleSet: RuleSet,
  application: Application,
): fc.Arbitrary<SavedDraft> =>
  fc
    .tuple(partialAnswers(ruleSet), draftTexts(application), fc.integer({ min: 1, max: 28 }))
    .map(([answers, texts, day]) => ({
      format: 'stem-check-draft',
      version: savedVersion,
      ruleSet: ruleSet.id,
      date: `2021-02-${String(day).padStart(2, '0')}`,
      answers,
      texts,
    }));

/** Each rule set that has a draft, with what that holds. */
export const everyDraft = await Promise.all(
  everyRuleSetWithDraft.map(async (ruleSet) => ({
    id: ruleSet.id,
    ruleSet,
    application: await drafted(ruleSet),
  })),
);

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

/** Any application to a rule set, whatever its kinds: of any of its questions, and of some that it does not have. */
export function applications(ruleSet: RuleSet): fc.Arbitrary<Application> {
  const lists = ruleSet.questions.filter(isList).map(({ id }) => id);
  const question = fc.constantFrom(...ruleSet.questions.map(({ id }) => id), 'nowhere');
  const list = fc.constantFrom(...lists, 'nowhere');
  const id = fc.constantFrom('name', 'one', 'two', 'three', 'four');
  const max = fc.integer({ min: 1, max: 20 });
  const when = conditionsOn(ruleSet);
  const written = { max, neededWhen: when };
  const field = fc.record(
    { id, format: fc.constantFrom(...fieldFormats), ...written },
    { requiredKeys: ['id', 'format', 'max'] },
  );
  const fields = fc.array(field, { minLength: 1, maxLength: 3 });
  const text = fc.record({ prompts: fc.nat(2), ...written }, { requiredKeys: ['prompts', 'max'] });
  const questions = fc.array(question, { maxLength: 4 });
  const kind = <Kind extends Part['kind']>(name: Kind) => fc.constant(name);
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.record({ kind: kind('fields'), fields }),
    fc.record({ kind: kind('sentences'), questions: fc.array(question, { minLength: 1 }) }),
    fc.record(
      { kind: kind('passage'), id, questions, text },
      { requiredKeys: ['kind', 'id', 'questions'] },
    ),
    fc.record({ kind: kind('list-table'), question: list }),
    fc.record({ kind: kind('by-place'), question: list }),
    fc.record({ kind: kind('example'), index: fc.nat(2) }),
    fc.record({ kind: kind('estimate') }),
  );
  const section = fc.record(
    { id, askWhen: when, parts: fc.array(part, { minLength: 1, maxLength: 4 }) },
    { requiredKeys: ['id', 'parts'] },
  );
  const least = fc.record({ when, count: fc.nat(4) }, { requiredKeys: ['count'] });
  return fc.record(
    {
      titles: fc.array(fc.record({ id, when }, { requiredKeys: ['id'] }), { minLength: 1 }),
      sections: fc.array(section, { minLength: 1, maxLength: 5 }),
      examples: fc.record({
        question: list,
        fields: fc.array(field, { maxLength: 2 }),
        unit: fields,
        least: fc.array(least, { minLength: 1, maxLength: 2 }),
      }),
    },
    { requiredKeys: ['titles', 'sections'] },
  ) as fc.Arbitrary<Application>;
}

const conditionsOn = ({ questions, schemes }: RuleSet): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.constantFrom<Condition>({ any: [] }, { all: [] }),
    fc.constantFrom(
      ...questions.flatMap((question): Condition[] =>
        question.kind === 'choice' ? [{ oneOf: [question.id, question.options.slice(0, 1)] }] : [],
      ),
      ...schemes.map(({ id }): Condition => ({ verdict: [id, ['eligible', 'conditional']] })),
    ),
  );
