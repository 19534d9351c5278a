import { isList, itemsOf } from '../../assessment/answers.ts';
import type { CriterionOutcome } from '../../assessment/verdict.ts';
import { boardOf } from '../../conversation/selectors.ts';
import { answerText, itemTitle } from '../../view/answer-text.ts';
import { onlyScheme } from '../../view/disclaimer.ts';
import { outcomeWord } from '../../view/outcome-word.ts';
import { validityText } from '../../view/validity-text.ts';
import { verdictWord } from '../../view/verdict-word.ts';
import { yearOfRules } from '../../view/year-of-rules.ts';
import { labelOf } from './label-of.ts';
import type { Material } from './material.ts';
import { type Block, line } from './paper.ts';
import { sourceText } from './source-text.ts';

/** The verdict with each criterion, the answers behind it and where it is written. */
export function composeAnnex(material: Material): Block[] {
  const { ruleSet, assessment, words, date } = material;
  const { application, rule } = words;
  const lead = [
    application('annex.lead', { date: words.date(date), year: yearOfRules(ruleSet) }),
    rule('application.decides', onlyScheme(ruleSet, assessment)),
  ];
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: application('annex.heading') },
    { kind: 'paragraph', line: line(lead.filter(Boolean).join(' ')) },
    ...boardOf(ruleSet, assessment).flatMap(({ scheme, verdict }): Block[] => {
      const criteria = assessment.criteria.filter(
        (each) => each.scheme === scheme && each.outcome !== 'not-applicable',
      );
      const heading: Block = {
        kind: 'heading',
        level: 2,
        text: `${rule(`schemes.${scheme}.label`) || scheme}: ${verdictWord(words, scheme, verdict)}`,
      };
      const validity = verdict === 'held' && validityText(words, ruleSet, assessment, scheme);
      const standing: Block[] = validity
        ? [heading, { kind: 'paragraph', line: line(validity) }]
        : [heading];
      if (criteria.length === 0) return standing;
      const points = [...new Set(criteria.flatMap(({ openPoints }) => openPoints))];
      return [
        ...standing,
        {
          kind: 'table',
          columns: [
            { text: application('columns.criterion') },
            { text: application('columns.outcome') },
            { text: application('columns.grounds') },
            { text: application('columns.source') },
          ],
          rows: criteria.map((criterion) => [
            line(rule(`criteria.${criterion.id}.label`) || criterion.id),
            [{ text: outcomeWord(words, criterion), isStrong: true }],
            line(grounds(material, criterion)),
            line(sourceText(words, criterion.source)),
          ]),
        },
        {
          kind: 'list',
          marker: 'bullet',
          tone: 'hint',
          items: points.map((point) =>
            line(application('annex.openPoint', { point: rule(`openPoints.${point}`) || point })),
          ),
        },
      ];
    }),
    { kind: 'heading', level: 2, text: application('annex.sources') },
    {
      kind: 'list',
      marker: 'bullet',
      items: ruleSet.sources.map(({ id, url }) =>
        line([rule(`sources.${id}.title`) || id, url].filter(Boolean).join(', ')),
      ),
    },
  ];
}

function grounds({ ruleSet, answers, words, places }: Material, { because }: CriterionOutcome) {
  return because
    .flatMap((id) => {
      const question = ruleSet.questions.find((each) => each.id === id);
      const answer = answers[id];
      if (!question || answer === undefined) return [];
      const label = labelOf(words, question);
      const items = isList(question) ? itemsOf(answer) : undefined;
      const said = items?.length
        ? words.list(items.map((item, index) => itemTitle(words, question, item, index)))
        : answerText(words, question, answer, undefined, places);
      return [`${label}: ${said}`];
    })
    .join('\n');
}
