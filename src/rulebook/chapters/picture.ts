import { type Block, type Line, line, linkTo } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import { criterionName, labelOf, placeOfCriterion, placeOfQuestion, schemeName } from '../names.ts';
import { drawLinks } from '../picture/draw-links.ts';
import { linksOf } from '../picture/links.ts';
import type { Words } from '../words.ts';

/** A picture of what asks for what and what counts for what, and the same as a table. */
export function picture(words: Words, file: string): Block[] {
  const { ruleSet, rulebook } = words;
  const links = linksOf(ruleSet);
  const nothing = [line(rulebook('picture.nothing'))];
  const toQuestion = (id: string): Line =>
    line(linkTo(placeOfQuestion(id), labelOf(id, { words })));
  const toCriterion = (at: number): Line[] => {
    const id = ruleSet.criteria[at]?.id;
    return id ? [line(linkTo(placeOfCriterion(id), criterionName(id, words)))] : [];
  };
  const orNothing = (lines: readonly Line[]) => (lines.length > 0 ? lines : nothing);
  const resting = ruleSet.schemes.flatMap(({ id }) => {
    const criteria = (links.rests.get(id) ?? []).flatMap(toCriterion);
    const name = rulebook('table.verdict', { what: schemeName(id, words) });
    return criteria.length > 0 ? [[[line(name)], nothing, nothing, criteria]] : [];
  });
  const says = rulebook('picture.says');
  return [
    { kind: 'paragraph', of: [rulebook('picture.lead')] },
    { kind: 'picture', svg: drawLinks(words, says), file, says },
    {
      kind: 'table',
      caption: rulebook('picture.caption'),
      head: [
        rulebook('picture.question'),
        rulebook('questions.askedWhen'),
        rulebook('picture.asks'),
        rulebook('questions.countsFor'),
      ],
      rows: [
        ...ruleSet.questions.map(({ id, askWhen }) => [
          [toQuestion(id)],
          [askWhen ? conditionWords(askWhen, { words }) : line(rulebook('questions.always'))],
          orNothing((links.asks.get(id) ?? []).map(toQuestion)),
          orNothing((links.weighs.get(id) ?? []).flatMap(toCriterion)),
        ]),
        ...resting,
      ],
    },
  ];
}
