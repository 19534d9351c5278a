import type { Condition, Criterion } from '../../rules/schema.ts';
import { type Block, type Cell, type Fact, type Line, line } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import { criterionName, placeOfCriterion, schemeName } from '../names.ts';
import { tableBlock } from '../truth-table/table-block.ts';
import type { Words } from '../words.ts';
import { openPointLines } from './open-points.ts';
import { sourceLine } from './sources.ts';

/** Every criterion by scheme: its rule, its conditions in words, what the sources leave open, and its truth table. */
export function criteria(words: Words): Block[] {
  const { ruleSet, rulebook } = words;
  return [
    { kind: 'paragraph', of: [rulebook('criteria.lead')] },
    ...ruleSet.schemes.flatMap((scheme): Block[] => {
      const what = words.anyOf([schemeName(scheme.id, words)]);
      return [
        {
          kind: 'heading',
          level: 3,
          text: schemeName(scheme.id, words),
          place: `scheme-${scheme.id}`,
        },
        ...appliesWhen(rulebook('criteria.heldWhen', { what }), scheme.heldWhen, words),
        ...appliesWhen(rulebook('criteria.askedWhen', { what }), scheme.askWhen, words),
        ...ruleSet.criteria
          .filter((each) => each.scheme === scheme.id)
          .flatMap((each) => criterionBlocks(each, words)),
      ];
    }),
  ];
}

const appliesWhen = (name: string, when: Condition | undefined, words: Words): Block[] =>
  when ? [{ kind: 'facts', facts: [{ name, says: [conditionWords(when, { words })] }] }] : [];

function criterionBlocks(criterion: Criterion, words: Words): Block[] {
  const { rulebook, texts } = words;
  const { id } = criterion;
  const says = (name: string, text: string): Fact[] => (text ? [{ name, says: [line(text)] }] : []);
  const openPoints = openPointLines(criterion.openPoints ?? [], words);
  const facts: Fact[] = [
    ...says(rulebook('criteria.rule'), texts.rule(`criteria.${id}.rule`)),
    ...(criterion.judged
      ? says(rulebook('criteria.judged'), rulebook('criteria.judgedMeans'))
      : []),
    ...outcomeFacts(criterion, words),
    { name: rulebook('sources.source'), says: [sourceLine(criterion.source, words)] },
    ...(openPoints.length > 0
      ? [{ name: rulebook('openPoints.open'), says: openPoints, isOpen: true }]
      : []),
    ...says(rulebook('criteria.remedy'), texts.rule(`criteria.${id}.remedy`)),
    ...(criterion.judged
      ? says(rulebook('criteria.proof'), texts.rule(`criteria.${id}.proof`))
      : []),
  ];
  return [
    {
      kind: 'heading',
      level: 4,
      text: criterionName(id, words),
      place: placeOfCriterion(id),
      beside: id,
    },
    { kind: 'facts', facts },
    ...tableBlock(criterion, words),
  ];
}

/** When it is met, met on condition, not met and open. */
function outcomeFacts(criterion: Criterion, words: Words): Fact[] {
  const { rulebook, texts } = words;
  const { id, metWhen, unmetWhen } = criterion;
  const fact = (name: string, ...says: Cell): Fact => ({ name, says });
  const said = (when: Condition, isSo = true): Line => conditionWords(when, { words }, isSo);
  if ('silent' in criterion)
    return [
      {
        ...fact(rulebook('criteria.silent'), line(rulebook('criteria.silentMeans'))),
        isOpen: true,
      },
      ...(metWhen ? [fact(rulebook('criteria.surelyMet'), said(metWhen))] : []),
      ...(unmetWhen ? [fact(rulebook('criteria.surelyUnmet'), said(unmetWhen))] : []),
    ];
  const { onConditionWhen } = criterion;
  const reason = texts.rule(`criteria.${id}.reason`);
  return [
    ...(metWhen ? [fact(rulebook('criteria.met'), said(metWhen))] : []),
    ...(onConditionWhen
      ? [
          fact(
            rulebook('criteria.onCondition'),
            said(onConditionWhen),
            ...(reason ? [line(reason)] : []),
          ),
        ]
      : []),
    ...(unmetWhen
      ? [
          fact(rulebook('criteria.unmet'), said(unmetWhen)),
          fact(rulebook('criteria.open'), line(rulebook('criteria.between'))),
        ]
      : metWhen
        ? [fact(rulebook('criteria.unmet'), said(metWhen, false))]
        : []),
  ];
}
