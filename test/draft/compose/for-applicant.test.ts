import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  type Item,
  isList,
  itemsOf,
  unknown,
} from '../../../src/assessment/answers.ts';
import { composeDraft } from '../../../src/draft/compose/compose-draft.ts';
import type { Block, Paper, Span } from '../../../src/draft/compose/paper.ts';
import type { RuleSet } from '../../../src/rules/schema.ts';
import { academy } from '../../support/academy.ts';
import { fullAnswers, partialAnswers } from '../../support/arbitraries.ts';
import { materialFor, withAnswers } from '../../support/draft-material.ts';
import { everyRuleSetWithDraft, runsEach } from '../../support/every-rule-set.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const academies = ruleSetOf('vlaio-2021');

/** What one says of oneself only to one's own harm, and whom an application does not speak to. */
const against = new RegExp(
  [
    /\b(geen|niets?|niemand|nergens|nooit|nee)\b/,
    /\b(nog|alleen|deels|maar|onbekend)\b/,
    /\been deel van\b/,
    /\b(weten wij|weet ik|vraag het|de regels)\b/,
    /\bVLAIO\b|\?/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

const spansIn = (block: Block): readonly Span[] => {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text }];
    case 'paragraph':
      return block.line;
    case 'list':
      return block.items.flat();
    case 'table':
      return [
        ...block.columns.map(({ text }) => ({ text })),
        ...block.rows.flat(2),
        ...(block.total ?? []).flat(),
      ];
    case 'page-break':
      return [];
  }
};

const saidIn = ({ title, subtitle, footer, blocks }: Paper): string[] => [
  title,
  subtitle,
  footer,
  ...blocks.flatMap(spansIn).map(({ text, isGap }) => (isGap ? withoutMark(text) : text)),
];

/** A gap is marked as still to be filled in; what it names must not speak against anybody either. */
const withoutMark = (gap: string): string => gap.replace(/^\[nog in te vullen: (.*)\]$/, '$1');

/** What people call their items is theirs. */
const named = (ruleSet: RuleSet, answers: Answers): Answers => {
  const list = ruleSet.questions.find(isList);
  const title = list?.roles.title;
  const items = list && itemsOf(answers[list.id]);
  return list && items && title
    ? { ...answers, [list.id]: items.map((item): Item => ({ ...item, [title]: 'Robots' })) }
    : answers;
};

describe.each(everyRuleSetWithDraft)('an application to $id', (ruleSet) => {
  test('says nothing against who applies, whatever the answers', async () => {
    const material = await materialFor({}, undefined, ruleSet);
    fc.assert(
      fc.property(fc.oneof(partialAnswers(ruleSet), fullAnswers(ruleSet)), (answers) => {
        const { clean } = composeDraft(withAnswers(material, named(ruleSet, answers)));
        expect(saidIn(clean).filter((said) => against.test(said))).toEqual([]);
      }),
      { numRuns: runsEach(600) },
    );
  });

  test('holds no prompt, nothing to do, no source and no annex in its clean copy', async () => {
    const material = await materialFor({}, undefined, ruleSet);
    const { application, rule } = material.words;
    // A source can be divided as the application is, and have a name for a place that heads a column here.
    const own = [
      application('columns.amount'),
      ...material.application.sections.map(({ id }) => rule(`draft.sections.${id}`)),
    ];
    const ours = [
      application('think'),
      application('ours'),
      application('columns.asked'),
      application('columns.source'),
      application('annex.heading'),
      application('todo.heading'),
      ...ruleSet.sources.map(({ id }) => rule(`sources.${id}.title`)),
      ...ruleSet.sources.flatMap(({ id, places }) =>
        places.map((place) => rule(`sources.${id}.places.${place}`)),
      ),
      ...[...ruleSet.criteria, ...ruleSet.draft].map(({ id }) => rule(`criteria.${id}.remedy`)),
      ...material.application.sections
        .flatMap(({ parts }) => parts)
        .flatMap((part) =>
          part.kind === 'passage'
            ? [1, 2, 3].map((at) => rule(`draft.passages.${part.id}.prompts.${at}`))
            : [],
        ),
    ].filter((text) => text !== '' && !own.includes(text));
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        const { clean, paper, gaps } = composeDraft(withAnswers(material, named(ruleSet, answers)));
        const said = saidIn(clean);
        for (const each of ours) expect(said).not.toContain(each);
        expect(clean.blocks.every((block) => !('tone' in block) || !block.tone)).toBe(true);
        expect(clean.blocks.map(({ kind }) => kind)).not.toContain('page-break');
        // The gaps stay, so that nobody sends it off by mistake.
        expect(clean.blocks.flatMap(spansIn).filter(({ isGap }) => isGap)).toHaveLength(
          gaps.length,
        );
        expect(saidIn(paper)).toContain(application('todo.heading'));
      }),
      { numRuns: runsEach(120) },
    );
  });
});

const withoutYes = academies.questions.flatMap((question) =>
  'options' in question
    ? [...question.options, unknown]
        .filter((option) => ['no', 'partly', 'not-yet', unknown].includes(option))
        .map((option): [string, string] => [question.id, option])
    : [],
);

test.each(withoutYes)('%s: %s leaves a gap, and something to do', async (id, option) => {
  const question = academies.questions.find((each) => each.id === id);
  const answer = question?.kind === 'multi' && option !== unknown ? [option] : option;
  const material = await materialFor(academy());
  const before = composeDraft(material);
  const after = composeDraft(withAnswers(material, academy({ [id]: answer })));
  const known = new Set(before.gaps.map(({ what }) => what));
  const added = after.gaps.filter(({ what }) => !known.has(what));
  expect(added).not.toEqual([]);
  const said = saidIn(after.paper).join('\n');
  const { words } = material;
  for (const { what, section, isHomework } of added)
    expect(said).toContain(
      isHomework
        ? words.rule(`questions.${id}.ask`)
        : words.application('todo.gap', { section, what }),
    );
});
