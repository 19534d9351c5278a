import { type Answer, type Item, isList, unknown } from '../assessment/answers.ts';
import type { PlaceFinder } from '../belgium/places.ts';
import type { Names } from '../conversation/understand/reading.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Field, Question } from '../rules/schema.ts';

/** How to call places: as they were typed, else as the table has them. */
export interface Called {
  names?: Names | undefined;
  places?: PlaceFinder | undefined;
}

/** The path of a question's texts, or of a field's. */
export const textKey = (question: Question, field?: Field): string =>
  field ? `questions.${question.id}.fields.${field.id}` : `questions.${question.id}`;

/** An answer as a person would say it. */
export function answerText(
  texts: Texts,
  question: Question,
  answer: Answer,
  field?: Field,
  places?: PlaceFinder,
): string {
  const { t, rule, list } = texts;
  if (answer === unknown) return t('question.unknown');
  const asked = field ?? question;
  const key = textKey(question, field);
  switch (asked.kind) {
    case 'choice':
      return rule(`${key}.options.${String(answer)}.label`) || String(answer);
    case 'multi':
      return list(
        (answer as readonly string[]).map(
          (option) => rule(`${key}.options.${option}.label`) || option,
        ),
      );
    case 'number':
      // With what it counts, where the rule set says that.
      return rule(`${key}.count`, { count: Number(answer) }) || String(answer);
    case 'postcodes':
      return list((answer as readonly string[]).map((code) => placeText(code, places)));
    case 'list':
      return itemCount(texts, key, (answer as readonly Item[]).length);
    default:
      return String(answer);
  }
}

const itemCount = ({ rule }: Texts, key: string, count: number): string =>
  (count === 0 ? rule(`${key}.none`) : rule(`${key}.items`, { count })) || String(count);

/** "9050 Gentbrugge, Ledeberg", "9930 Lievegem (Zomergem)", or the bare code while the table is not here. */
export const placeText = (code: string, places?: PlaceFinder): string =>
  places?.exists(code) ? `${code} ${places.labelOf(code)}` : code;

/** Places as they were typed, else as the table has them. */
export const placesText = (
  { list }: Texts,
  codes: readonly string[],
  { names = {}, places }: Called,
): string =>
  list(codes.map((code) => (names[code] ? `${code} ${names[code]}` : placeText(code, places))));

/** The title that an item was given, else its number. */
export function itemTitle({ rule }: Texts, question: Question, item: Item, index: number): string {
  const title = isList(question) && question.roles.title && item[question.roles.title];
  const number = index + 1;
  return title ? String(title) : rule(`${textKey(question)}.item`, { number }) || String(number);
}

/** What is known of one item, on one line. */
export function itemText(
  texts: Texts,
  question: Question,
  item: Item,
  places?: PlaceFinder,
): string {
  if (!isList(question)) return '';
  return question.fields
    .flatMap((field) => {
      const answer = item[field.id];
      if (field.kind === 'text' || answer === undefined) return [];
      if (answer === unknown) {
        const label = texts.rule(`${textKey(question, field)}.label`);
        return [`${texts.t('question.label', { what: label })} ?`];
      }
      if (field.kind === 'choice' && answer === field.usual) return [];
      return [answerText(texts, question, answer, field, places)];
    })
    .join(' · ');
}
