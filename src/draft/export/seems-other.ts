/** What a spreadsheet may skip before it looks what a cell is. */
const skipped = /^[\s\p{Cc}\p{Cf}]+/u;

/** Also in the wide and small forms that some spreadsheets read as the plain ones. */
const formula = /^[=+\-@]/;

/** An error value would spread to every sum. */
const error = /^#/;

/** Numbers, sums of money, parts, dates and times: "1/2", "007", "3-4", "1.5", "10:30", "50 %", "€ 5", "1E5". */
const figures = /^[(€$£\s]*\d[\d\s.,:/()'’€$£%-]*(e[+-]?\d+)?[\d\s.,:/()'’€$£%-]*$/i;

/** "9 am", "5p". */
const hour = /^\d{1,2}(:\d{1,2})*\s*[ap]m?$/i;

/** Of each of the languages that Belgium sets its computers to, in full and in short. */
const months = [
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'january|february|march|may|june|july|august|october',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'januar|jänner|februar|märz|mai|juni|juli|oktober|dezember',
  'jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec',
  'janv|févr?|avr|juil|déc|jän|mär|dez',
].join('|');

/** "1 mei", "mrt-21", "12-déc-2021", "may 4, 2021". */
const day = new RegExp(
  `^(\\d{1,4}[\\s./-]*(${months})|(${months})\\.?[\\s./-]*\\d{1,4})\\.?([\\s./,-]+\\d{1,4})?$`,
  'iu',
);

/** In the same languages. */
const truth = /^(waar|onwaar|vrai|faux|wahr|falsch|true|false)$/i;

/** Whether a spreadsheet may take a text for something else: a formula, a number, a date, a truth, an error. */
export function seemsOther(text: string): boolean {
  const seen = text.replace(skipped, '').normalize('NFKC').trim();
  return [formula, error, figures, hour, day, truth].some((other) => other.test(seen));
}
