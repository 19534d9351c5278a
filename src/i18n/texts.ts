import { createInstance, type TFunction } from 'i18next';
import type application from '../../locales/nl/application.json';
import type asking from '../../locales/nl/asking.json';
import type coach from '../../locales/nl/coach.json';
import type draft from '../../locales/nl/draft.json';
import type fault from '../../locales/nl/fault.json';
import type help from '../../locales/nl/help.json';
import type keeping from '../../locales/nl/keeping.json';
import type result from '../../locales/nl/result.json';
import type widget from '../../locales/nl/widget.json';
import { dayOf, timeOf } from '../belgium/brussels-time.ts';
import type { RuleSet } from '../rules/schema.ts';
import { merged, type Tree } from './merged.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'widget';
    resources: {
      widget: typeof widget & typeof asking;
      result: typeof result;
      draft: typeof draft;
      application: typeof application;
      help: typeof help;
      keeping: typeof keeping;
      coach: typeof coach;
      fault: typeof fault;
    };
    returnNull: false;
  }
}

const files = import.meta.glob<Tree>(
  [
    '../../locales/*/*.json',
    '../../locales/*/*/*.json',
    '!**/{authoring,doctor,rulebook,understand,20*}.json',
  ],
  { import: 'default' },
);

export type Params = Record<string, string | number>;

/** The files that a part of the widget needs: of the widget's own words, and of the regulation's. */
const parts = {
  asking: { widget: ['asking'], regulation: ['questions'] },
  result: { widget: ['asking', 'result'], regulation: ['questions', 'criteria', 'verdict'] },
  draft: {
    widget: ['asking', 'result', 'draft', 'application'],
    regulation: ['questions', 'criteria', 'verdict', 'draft', 'application'],
  },
  help: { widget: ['asking', 'help'], regulation: ['questions', 'help'] },
  keeping: { widget: ['asking', 'keeping'], regulation: ['questions'] },
  coach: {
    widget: ['asking', 'result', 'coach'],
    regulation: ['questions', 'criteria', 'verdict', 'cases'],
  },
  fault: { widget: ['fault'], regulation: [] },
} as const;
export type TextsPart = keyof typeof parts;

/** Files whose texts stand below a key of their name; those of the others are together at the top. */
const apart: readonly string[] = ['draft', 'application', 'help', 'cases'];

/** All texts of one widget in one language, with its way of writing money, dates and lists. */
export interface Texts {
  language: string;
  t: TFunction<'widget'>;
  /** Fetches the texts of a part that comes later. */
  load: (part: TextsPart) => Promise<void>;
  /** The labels of review and verdict; they, and the criteria's texts, are there after `load('result')`. */
  result: TFunction<'result'>;
  /** The labels beside the draft application. */
  draft: TFunction<'draft'>;
  /** The words of the application itself: it is Dutch in every language, so only the Dutch texts have them. */
  application: TFunction<'application'>;
  /** What stands around the answers to a person's own questions. */
  help: TFunction<'help'>;
  /** What keeps, offers and shares answers. */
  keeping: TFunction<'keeping'>;
  /** What is projected before a room. */
  coach: TFunction<'coach'>;
  /** Why there is nothing to draw. */
  fault: TFunction<'fault'>;
  /** A text of the regulation by its path; empty where it has none. */
  rule: (key: string, params?: Params) => string;
  money: (euro: number) => string;
  date: (iso: string) => string;
  dateTime: (iso: string) => string;
  list: (parts: readonly string[]) => string;
}

/**
 * The text at a path with what is to be filled in, empty where there is none; undefined where it has other forms, or
 * other texts in it. i18next takes some hundred calls to find one.
 */
function plainIn(texts: Tree, path: string, params: Params = {}): string | undefined {
  if ('count' in params || 'context' in params) return undefined;
  let found: unknown = texts;
  for (const part of path.split('.')) found = (found as Tree | undefined)?.[part];
  if (found && (typeof found !== 'string' || found.includes('$'))) return undefined;
  return ((found ?? '') as string).replace(/{{(\w+)}}/g, (_, name) => `${params[name] ?? ''}`);
}

/** What a rule set's own texts say goes before what its year says, and that before what all its years share. */
export async function loadTexts(
  language: string,
  {
    regulation,
    textsOf,
    sources,
    texts: own = {},
  }: Pick<RuleSet, 'regulation' | 'textsOf' | 'sources' | 'texts'>,
): Promise<Texts> {
  const fetchTexts = async (path: string): Promise<Tree> =>
    (await files[`../../locales/${language}/${path}.json`]?.()) ?? {};
  const fetchRegulation = async (name: string): Promise<Tree> => {
    const texts = regulation ? await fetchTexts(`${regulation}/${name}`) : {};
    return apart.includes(name) ? { [name]: texts } : texts;
  };
  const [widget, shared, ofYear] = await Promise.all([
    fetchTexts('widget'),
    fetchRegulation('welcome'),
    textsOf &&
      import('./year-texts.ts').then((years) => years.fetchYear(language, regulation, textsOf)),
  ]);
  const over = merged(ofYear || {}, own[language] ?? {});
  let rules = merged(shared, over);
  // What a text can begin with where it says what the rules are read from: “In the presentation of that year”.
  const named = () => {
    const main = `sources.${sources[0]?.id}.`;
    return plainIn(rules, `${main}opening`) || plainIn(rules, `${main}title`) || '';
  };
  let source = named();
  let words = widget;
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    ns: ['widget', 'regulation'],
    defaultNS: 'widget',
    resources: { [language]: { widget, regulation: rules } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const load = async (part: TextsPart) => {
    const names = parts[part];
    const [added, rulesAdded] = await Promise.all([
      Promise.all(names.widget.map(async (name) => [name, await fetchTexts(name)] as const)),
      Promise.all(names.regulation.map(fetchRegulation)),
    ]);
    // The words of the frame stand with those of the card.
    for (const [name, texts] of added) {
      if (name === 'asking') words = merged(words, texts);
      i18n.addResourceBundle(language, name === 'asking' ? 'widget' : name, texts);
    }
    rules = merged(rulesAdded.reduce(merged, rules), over);
    source = named();
    i18n.addResourceBundle(language, 'regulation', rules);
  };
  // Rule ids are data: their keys cannot be known to the types.
  const lookUp = i18n.t as unknown as (key: string, options?: object) => string;
  const t = ((key: string, params?: Params) =>
    plainIn(words, key, params) || lookUp(key, params)) as TFunction<'widget'>;
  // Dates, amounts and lists are written by the texts: a browser's first by `Intl` takes longer than the whole card.
  const date = (iso: string) => {
    const [year = 0, month = 1, day = 1] = dayOf(iso).split('-').map(Number);
    const written = t('date.written', {
      day: day === 1 ? t('date.first') : day,
      month: t('date.months').split(' ')[month - 1] ?? '',
      year,
    });
    // No line ends between a day and its month.
    return written.replace(' ', '\u00a0');
  };
  return {
    language,
    load,
    t,
    result: i18n.getFixedT(language, 'result'),
    draft: i18n.getFixedT(language, 'draft'),
    application: i18n.getFixedT(language, 'application'),
    help: i18n.getFixedT(language, 'help'),
    keeping: i18n.getFixedT(language, 'keeping'),
    coach: i18n.getFixedT(language, 'coach'),
    fault: i18n.getFixedT(language, 'fault'),
    rule: (key, params) => {
      const filled = { source, ...params };
      return (
        plainIn(rules, key, filled) ??
        lookUp(key, { ...filled, ns: 'regulation', defaultValue: '' })
      );
    },
    money: (euro) =>
      t('money.written', {
        amount: `${Math.round(euro)}`.replace(/\B(?=(\d{3})+$)/g, t('money.thousand').slice(1, -3)),
      }),
    date,
    dateTime: (iso) => t('date.timed', { date: date(iso), time: timeOf(iso) }),
    list: (parts) =>
      parts.length < 2
        ? parts.join()
        : t('list', { before: parts.slice(0, -1).join(', '), last: parts.at(-1) ?? '' }),
  };
}
