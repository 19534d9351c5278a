import type { Criterion } from '../../rules/schema.ts';
import { type Block, type Cell, type Line, line, linkTo } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import { criterionName, placeOfCriterion } from '../names.ts';
import type { Words } from '../words.ts';
import { sourceLine } from './sources.ts';

type OpenPoint = NonNullable<Criterion['openPoints']>[number];

/** What the sources leave undecided, with when it is said. */
export const openPointLines = (points: readonly OpenPoint[], words: Words): Line[] =>
  points.map(
    ({ id, when, source }): Line => ({
      of: [words.texts.rule(`openPoints.${id}`) || id],
      parts: [
        ...(when ? whenLines(when, words) : []),
        ...(source ? [sourceLine(source, words)] : []),
      ],
    }),
  );

const whenLines = (when: NonNullable<OpenPoint['when']>, words: Words): Line[] => {
  const said = conditionWords(when, { words });
  return [{ ...said, of: [words.rulebook('openPoints.when'), ' ', ...said.of] }];
};

/** All of them in one table, with the criteria they stand beside; the silent criteria first. */
export function openPoints(words: Words): Block[] {
  const { ruleSet, rulebook, texts } = words;
  const { criteria, amount } = ruleSet;
  const silent = criteria.filter((each) => 'silent' in each);
  const beside = new Map<string, Line[]>();
  const add = (points: readonly OpenPoint[] | undefined, to: Line) => {
    for (const { id } of points ?? []) beside.set(id, [...(beside.get(id) ?? []), to]);
  };
  for (const { id, openPoints } of criteria)
    add(openPoints, line(linkTo(placeOfCriterion(id), criterionName(id, words))));
  add(amount?.openPoints, line(linkTo('amounts', rulebook('chapters.amounts'))));
  const rows = Array.from(beside, ([id, where]): Cell[] => [
    [line(texts.rule(`openPoints.${id}`) || id)],
    where,
  ]);
  return [
    {
      kind: 'paragraph',
      of: [
        silent.length === 0
          ? rulebook('openPoints.noSilent')
          : rulebook('openPoints.silent', { count: silent.length }),
      ],
    },
    ...(silent.length > 0
      ? [
          {
            kind: 'list',
            lines: silent.map(({ id }) =>
              line(linkTo(placeOfCriterion(id), criterionName(id, words))),
            ),
          } as const,
        ]
      : []),
    rows.length > 0
      ? {
          kind: 'table',
          caption: rulebook('openPoints.caption'),
          head: [rulebook('openPoints.open'), rulebook('openPoints.beside')],
          rows,
        }
      : { kind: 'paragraph', of: [rulebook('openPoints.none')] },
  ];
}
