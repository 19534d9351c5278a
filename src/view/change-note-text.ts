import type { Texts } from '../i18n/texts.ts';
import type { ChangeNote, Figures, Term } from '../rules/changes-between.ts';

/** The texts of two rule sets in one language, with their results, and the years that they are called by. */
export interface BothTexts {
  before: Texts;
  after: Texts;
  from: string;
  to: string;
}

/** What is otherwise in a later rule set, as a person would say it. */
export function changeNoteText(note: ChangeNote, { before, after, from, to }: BothTexts): string {
  const { result, money, dateTime } = after;
  const years = { from, to };
  const rule = (key: string) => after.rule(key) || before.rule(key);
  /** The values of both; or of which of them there is none. */
  const said = (
    what: string,
    values: { from: string | undefined; to: string | undefined },
    way: 'other' | 'both' = 'other',
  ): string => {
    if (values.from === undefined)
      return result('years.value.new', { what, value: values.to ?? '', ...years });
    if (values.to === undefined)
      return result('years.value.gone', { what, value: values.from, ...years });
    return result(`years.value.${way}`, { what, before: values.from, after: values.to, ...years });
  };
  const valuesOf = <Value>(
    each: { from: Value | null; to: Value | null },
    written: (value: Value) => string,
  ) => ({
    from: each.from === null ? undefined : written(each.from),
    to: each.to === null ? undefined : written(each.to),
  });
  const figures = ({ low, high }: Figures): string =>
    low === high ? money(high) : result('amount.range', { low: money(low), high: money(high) });
  switch (note.kind) {
    case 'scheme':
      return result(`years.scheme.${note.change}`, {
        what: rule(`schemes.${note.scheme}.label`),
        ...years,
      });
    case 'deadline':
      return said(result('years.deadline'), valuesOf(note, dateTime));
    case 'validity':
      return said(
        result('years.validity', { what: rule(`schemes.${note.scheme}.label`) }),
        valuesOf(note, (term) => termText(term, after)),
        'both',
      );
    case 'figures':
      return said(rule(`amounts.${note.line}-${note.part}`), valuesOf(note, figures));
    case 'cap':
      return said(result('years.cap'), valuesOf(note, money));
    case 'envelope':
      return said(result('years.envelope'), valuesOf(note, money));
    case 'least':
      return said(
        result('years.least', {
          what: nameOf(rule, note.criterion),
          field: rule(`questions.${note.list}.fields.${note.field}.label`) || note.field,
        }),
        valuesOf(note, String),
      );
    case 'criterion':
      return result(`years.criterion.${note.change}`, {
        what: nameOf(note.change === 'gone' ? before.rule : rule, note.criterion),
        ...years,
      });
    case 'question':
      return result(`years.question.${note.change}`, {
        what: rule(`questions.${note.question}.label`),
        ...years,
      });
    case 'field':
      return result(`years.question.${note.change}`, {
        what: rule(`questions.${note.question}.fields.${note.field}.label`),
        ...years,
      });
  }
}

const nameOf = (rule: (key: string) => string, criterion: string): string =>
  rule(`criteria.${criterion}.label`);

/** The first grant, and each one after it. */
function termText(term: Term, { result, date }: Texts): string {
  if ('until' in term) return result('years.until', { until: date(term.until) });
  const [first = 0, ...others] = term.years;
  const next = others.at(-1);
  const begun = result('years.term', { count: first });
  return next === undefined ? begun : result('years.then', { first: begun, next: String(next) });
}
