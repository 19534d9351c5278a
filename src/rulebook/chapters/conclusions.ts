import type { Condition } from '../../rules/schema.ts';
import { type Block, type Cell, type Fact, line } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import { schemeName, verdictName } from '../names.ts';
import type { Words } from '../words.ts';
import { exampleCount } from './questions.ts';
import { sourceLine } from './sources.ts';

/** How a verdict follows from criteria, and what is said of it. */
export function conclusions(words: Words): Block[] {
  const { ruleSet, rulebook, texts } = words;
  const { schemes, overall = [], headlines = [], nextSteps, criteria } = ruleSet;
  const says = (when: Condition | undefined): Cell => [
    when ? conditionWords(when, { words }) : line(rulebook('conclusions.always')),
  ];
  return [
    { kind: 'paragraph', of: [rulebook('conclusions.lead')] },
    ...schemes.flatMap(({ id, askWhen, heldWhen }): Block[] => {
      const isConditional = criteria.some(
        (each) => each.scheme === id && 'onConditionWhen' in each,
      );
      const fact = (verdict: Parameters<typeof verdictName>[0], ...cell: Cell): Fact => ({
        name: verdictName(verdict, id, words),
        says: cell,
      });
      return [
        { kind: 'heading', level: 3, text: schemeName(id, words), place: `verdict-${id}` },
        {
          kind: 'facts',
          facts: [
            ...(askWhen ? [fact('not-asked', conditionWords(askWhen, { words }, false))] : []),
            ...(heldWhen ? [fact('held', conditionWords(heldWhen, { words }))] : []),
            fact('eligible', line(rulebook('conclusions.eligible'))),
            ...(isConditional
              ? [fact('conditional', line(rulebook('conclusions.conditional')))]
              : []),
            fact('ineligible', line(rulebook('conclusions.ineligible'))),
            fact('undetermined', line(rulebook('conclusions.undetermined'))),
          ],
        },
      ];
    }),
    ...table(
      rulebook('conclusions.overall'),
      [rulebook('conclusions.name'), rulebook('conclusions.when')],
      overall.map(({ id, when }) => [[line(texts.rule(`overall.${id}`) || id)], says(when)]),
    ),
    ...table(
      rulebook('conclusions.headlines', { count: exampleCount }),
      [rulebook('conclusions.sentence'), rulebook('conclusions.when')],
      headlines.map(({ id, when, counts }) => [
        [
          line(texts.rule(`headlines.${id}`, { count: exampleCount }) || id),
          ...(counts
            ? [line(rulebook('conclusions.counts', { what: schemeName(counts, words) }))]
            : []),
        ],
        says(when),
      ]),
    ),
    ...table(
      rulebook('conclusions.next'),
      [rulebook('conclusions.step'), rulebook('conclusions.scheme'), rulebook('conclusions.when')],
      nextSteps.map(({ id, scheme, when, source }) => [
        [
          line(texts.rule(`next.${scheme}.${id}`) || id),
          ...(source ? [sourceLine(source, words)] : []),
        ],
        [line(schemeName(scheme, words))],
        says(when),
      ]),
    ),
  ];
}

const table = (caption: string, head: readonly string[], rows: readonly Cell[][]): Block[] =>
  rows.length > 0 ? [{ kind: 'table', caption, head, rows }] : [];
