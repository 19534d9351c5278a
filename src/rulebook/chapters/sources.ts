import type { RuleSet, SourceReference } from '../../rules/schema.ts';
import { type Block, type Line, line, linkTo } from '../blocks.ts';
import { criterionName, placeName, placeOfCriterion, sourceTitle } from '../names.ts';
import type { Words } from '../words.ts';

/** A source in words: the document, which leads to where it is found, and the place in it. */
export function sourceLine(source: SourceReference, words: Words): Line {
  const { ruleSet, rulebook } = words;
  const title = sourceTitle(source.document, words);
  const url = ruleSet.sources.find(({ id }) => id === source.document)?.url;
  const place = rulebook('sources.place', { place: words.anyOf([placeName(source, words)]) });
  return line(url ? { text: title, to: url } : title, place);
}

/** Every document with its places, and what rests on each of them. */
export function sources(words: Words): Block[] {
  const { ruleSet, rulebook } = words;
  return ruleSet.sources.flatMap(({ id, date, url, places }): Block[] => {
    const title = sourceTitle(id, words);
    return [
      { kind: 'heading', level: 3, text: title, place: `source-${id}` },
      {
        kind: 'facts',
        facts: [
          {
            name: rulebook('sources.date'),
            says: [line(date === 'undated' ? rulebook('sources.undated') : date)],
          },
          {
            name: rulebook('sources.found'),
            says: [line(url ? { text: url, to: url } : rulebook('sources.offline'))],
          },
        ],
      },
      {
        kind: 'table',
        caption: rulebook('sources.caption', { title }),
        head: [rulebook('sources.where'), rulebook('sources.restsOn')],
        rows: places.map((place) => {
          const source = { document: id, place };
          const resting = restingOn(source, ruleSet, words);
          return [
            [line(placeName(source, words))],
            resting.length > 0 ? resting : [line(rulebook('sources.nothing'))],
          ];
        }),
      },
    ];
  });
}

function restingOn(source: SourceReference, ruleSet: RuleSet, words: Words): Line[] {
  const { rulebook } = words;
  const isSame = (other: SourceReference | undefined) =>
    other?.document === source.document && other.place === source.place;
  const { criteria, amount, draft, call, validity, nextSteps } = ruleSet;
  const points = [
    ...criteria.flatMap((each) => each.openPoints ?? []),
    ...(amount?.openPoints ?? []),
  ];
  return [
    ...([call?.source, validity?.source].some(isSame)
      ? [line(linkTo('glance', rulebook('chapters.glance')))]
      : []),
    ...criteria
      .filter((each) => isSame(each.source))
      .map(({ id }) => line(linkTo(placeOfCriterion(id), criterionName(id, words)))),
    ...(amount && isSame(amount.source)
      ? [line(linkTo('amounts', rulebook('chapters.amounts')))]
      : []),
    ...(points.some((each) => isSame(each.source))
      ? [line(linkTo('open-points', rulebook('chapters.openPoints')))]
      : []),
    ...(nextSteps.some((each) => isSame(each.source))
      ? [line(linkTo('conclusions', rulebook('chapters.conclusions')))]
      : []),
    ...(draft.some((each) => isSame(each.source))
      ? [line(linkTo('application', rulebook('chapters.application')))]
      : []),
  ];
}
