import { isKnown, isList, unknown } from '../../assessment/answers.ts';
import { homeworkOf } from '../../conversation/homework.ts';
import { itemTitle, placeText } from '../../view/answer-text.ts';
import { homeworkText, knownByText } from '../../view/homework-text.ts';
import { labelOf } from '../compose/label-of.ts';
import { fieldsOf, listingOf, numbered, postcodesOf } from '../compose/listing.ts';
import type { Material } from '../compose/material.ts';
import { fieldText } from '../compose/parts/compose-list-table.ts';
import type { Cell } from './to-csv.ts';

/** A table of each list that is answered, then what is to be found out, with an empty row between them. */
export const sheetRows = (material: Material): Cell[][] =>
  [
    ...material.ruleSet.questions.filter(isList).map(({ id }) => listRows(material, id)),
    homeworkRows(material),
  ]
    .filter((rows) => rows.length > 0)
    .flatMap((rows, index) => (index === 0 ? rows : [[], ...rows]));

/** A row for each item in each municipality, one for an item without. */
function listRows(material: Material, id: string): Cell[][] {
  const { words, places } = material;
  const listing = listingOf(material, id);
  if (!listing?.items) return [];
  const { question } = listing;
  const { title, places: placed } = question.roles;
  const shown = question.fields.filter((field) => field.id !== title && field.id !== placed);
  const header = [
    labelOf(words, question),
    ...shown.map((field) => labelOf(words, question, field)),
    ...(placed === undefined ? [] : [words.application('columns.municipality')]),
  ];
  const rows = numbered(listing).flatMap(({ item, index }) => {
    const asked = fieldsOf(listing, item);
    const cells: Cell[] = [
      itemTitle(words, question, item, index),
      ...shown.map((field): Cell => {
        const answer = item[field.id];
        if (answer === unknown) return words.t('question.unknown');
        if (!isKnown(answer) || !asked.includes(field)) return '';
        return typeof answer === 'number' ? answer : fieldText(material, listing, field, item);
      }),
    ];
    if (placed === undefined) return [cells];
    const codes = postcodesOf(listing, item);
    return (codes.length > 0 ? codes : ['']).map((code) => [
      ...cells,
      code && placeText(code, places),
    ]);
  });
  return [header, ...rows];
}

/** What is to be found out, and who could know it. */
function homeworkRows({ ruleSet, answers, words }: Material): string[][] {
  const homework = homeworkOf(ruleSet, answers);
  if (homework.length === 0) return [];
  return [
    [words.application('todo.homework'), words.application('columns.knownBy')],
    ...homework.map((each) => [homeworkText(words, each), knownByText(words, each)]),
  ];
}
