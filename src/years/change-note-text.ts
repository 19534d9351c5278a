import type { Texts } from '../i18n/texts.ts';
import type { ChangeNote } from '../rules/changes-between.ts';
import { figuresText, termText } from './value-texts.ts';

/** The texts of two rule sets in one language, with their results, and the years that they are called by. */
export interface BothTexts {
  before: Texts;
  after: Texts;
  from: string;
  to: string;
}

/** What is otherwise in a later rule set, as a person would say it. */
export function changeNoteText(note: ChangeNote, both: BothTexts): string {
  const { before, after, from, to } = both;
  const { result, money, dateTime } = after;
  const years = { from, to };
  switch (note.kind) {
    case 'scheme':
      return result(`years.scheme.${note.change}`, {
        what: schemeName(note.scheme, both),
        ...years,
      });
    case 'deadline':
      return valueText(result('years.deadline'), written(note, dateTime), both);
    case 'validity':
      return valueText(
        result('years.validity', { what: schemeName(note.scheme, both) }),
        written(note, (term) => termText(term, after)),
        both,
        'both',
      );
    case 'figures':
      return valueText(
        after.rule(`amounts.${note.line}-${note.part}`) ||
          before.rule(`amounts.${note.line}-${note.part}`),
        written(note, (figures) => figuresText(figures, after)),
        both,
      );
    case 'cap':
      return valueText(result('years.cap'), written(note, money), both);
    case 'envelope':
      return valueText(result('years.envelope'), written(note, money), both);
    case 'least': {
      const what = criterionName(note.criterion, after, before);
      const field = fieldName(note.list, note.field, both) || note.field;
      return valueText(result('years.least', { what, field }), written(note, String), both);
    }
    case 'criterion': {
      const [first, second] = note.change === 'gone' ? [before, after] : [after, before];
      const what = criterionName(note.criterion, first, second);
      return result(`years.criterion.${note.change}`, { what, ...years });
    }
    case 'limit': {
      const isNew = note.change === 'new';
      const { rule } = isNew ? after : before;
      const value = rule(`limits.${note.limit}.text`);
      const values = isNew ? { from: null, to: value } : { from: value, to: null };
      return valueText(rule(`limits.${note.limit}.label`), values, both);
    }
    case 'question': {
      const what =
        after.rule(`questions.${note.question}.label`) ||
        before.rule(`questions.${note.question}.label`);
      return result(`years.question.${note.change}`, { what, ...years });
    }
    case 'field': {
      const what = fieldName(note.question, note.field, both);
      return result(`years.question.${note.change}`, { what, ...years });
    }
  }
}

const schemeName = (scheme: string, { before, after }: BothTexts): string =>
  after.rule(`schemes.${scheme}.label`) || before.rule(`schemes.${scheme}.label`);

const criterionName = (criterion: string, first: Texts, second: Texts): string =>
  first.rule(`criteria.${criterion}.label`) || second.rule(`criteria.${criterion}.label`);

const fieldName = (list: string, field: string, { before, after }: BothTexts): string =>
  after.rule(`questions.${list}.fields.${field}.label`) ||
  before.rule(`questions.${list}.fields.${field}.label`);

interface Values {
  from: string | null;
  to: string | null;
}

const written = <Value>(
  { from, to }: { from: Value | null; to: Value | null },
  text: (value: Value) => string,
): Values => ({ from: from === null ? null : text(from), to: to === null ? null : text(to) });

/** From the one value to the other; or of which year there is none. */
function valueText(
  what: string,
  values: Values,
  { after: { result }, from, to }: BothTexts,
  way: 'other' | 'both' = 'other',
): string {
  if (values.from === null)
    return result('years.value.new', { what, value: values.to ?? '', from, to });
  if (values.to === null) return result('years.value.gone', { what, value: values.from, from, to });
  const pair = { before: values.from, after: values.to };
  return way === 'both'
    ? result('years.value.both', { what, ...pair, from, to })
    : result('years.value.other', { what, ...pair });
}
