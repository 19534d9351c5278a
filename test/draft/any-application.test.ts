import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, isList, itemsOf } from '../../src/assessment/answers.ts';
import { noTexts } from '../../src/conversation/draft-texts.ts';
import { blankDraft } from '../../src/draft/compose/blank-draft.ts';
import { composeDraft } from '../../src/draft/compose/compose-draft.ts';
import type { Material } from '../../src/draft/compose/material.ts';
import type { Block, Paper, Span } from '../../src/draft/compose/paper.ts';
import { questionSheet } from '../../src/draft/compose/question-sheet.ts';
import { exportDraft, formats } from '../../src/draft/export/export-draft.ts';
import { mailOf } from '../../src/draft/export/mail-of.ts';
import { readDraft } from '../../src/draft/import/read-draft.ts';
import { savedFrom } from '../../src/draft/saved-draft.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { applications, draftTexts } from '../support/draft-arbitraries.ts';
import { keyOf, materialFor, withAnswers } from '../support/draft-material.ts';

const spansIn = (block: Block): readonly Span[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.line;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.rows, ...(block.total ? [block.total] : [])].flat(2);
    default:
      return [];
  }
};

const shownIn = ({ title, subtitle, footer, blocks }: Paper): string =>
  [
    title,
    subtitle,
    footer,
    ...blocks.flatMap((block) => [
      ...('text' in block ? [block.text] : []),
      ...('columns' in block ? block.columns.map(({ text }) => text) : []),
      ...spansIn(block).map(({ text }) => text),
    ]),
  ].join('\n');

/** A rule set of which no list knows where its items take place, or what they are called. */
const withoutRoles: RuleSet = {
  ...workshops,
  questions: workshops.questions.map((question) =>
    isList(question) ? { ...question, roles: {} } : question,
  ),
};

/** Any draft of a rule set: other sections, other answers, other texts; `unfinished`: of items half described too. */
const drafts = (material: Material, unfinished = false): fc.Arbitrary<Material> =>
  applications(material.ruleSet).chain((application) =>
    fc
      .tuple(
        partialAnswers(material.ruleSet, { unfinished }),
        draftTexts(application, fc.option(fc.nat(4).map(keyOf))),
      )
      .map(([answers, texts]) => withAnswers({ ...material, application, texts }, answers)),
  );

test.each([
  ['of another shape', workshops],
  ['whose list names no roles', withoutRoles],
])(
  'any draft of a regulation %s is composed and exported, with every gap counted',
  async (_, ruleSet) => {
    const base = await materialFor({}, undefined, ruleSet);
    await fc.assert(
      fc.asyncProperty(
        drafts(base, true),
        fc.constantFrom(...formats),
        async (material, format) => {
          const composed = composeDraft(material);
          const { paper, gaps } = composed;
          const marked = paper.blocks.flatMap(spansIn).filter(({ isGap }) => isGap);
          expect(marked).toHaveLength(gaps.length);
          for (const block of paper.blocks)
            if (block.kind === 'table')
              for (const row of [...block.rows, ...(block.total ? [block.total] : [])])
                expect(row).toHaveLength(block.columns.length);
          expect((await exportDraft(format, material, composed)).size).toBeGreaterThan(0);
          const mail = mailOf(material);
          expect(mail?.href ?? 'mailto:').toMatch(/^mailto:/);
          expect(mail?.href.length ?? 0).toBeLessThanOrEqual(2000);
          blankDraft(material);
          questionSheet(ruleSet, material.words);
        },
      ),
      { numRuns: 150 },
    );
  },
);

test('what a draft says itself is filled in', async () => {
  const base = await materialFor({}, undefined, workshops);
  const untitled = ({ subject: _, ...item }: Item): Item => item;
  fc.assert(
    fc.property(drafts(base, true), ({ answers: given, ...material }) => {
      const { series } = given;
      const items = itemsOf(series);
      const answers = items ? { ...given, series: items.map(untitled) } : given;
      const { paper } = composeDraft(
        withAnswers({ ...material, answers, texts: noTexts }, answers),
      );
      expect(shownIn(paper)).not.toMatch(/\{\{|undefined|\[object|NaN/);
    }),
    { numRuns: 100 },
  );
});

test('any draft that is saved is opened again as it was, by whichever of its files', async () => {
  const base = await materialFor({}, undefined, workshops);
  const saving = fc.constantFrom('json' as const, 'docx' as const);
  await fc.assert(
    fc.asyncProperty(drafts(base, true), saving, async (material, format) => {
      const file = await exportDraft(format, material, composeDraft(material));
      const { answers, texts } = savedFrom(material);
      const opened = await readDraft(file, material);
      expect(opened.ok && opened.draft.texts).toEqual(texts);
      expect(opened.ok && opened.draft.answers).toEqual(answers);
      expect(opened.ok && opened.leftOut).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
