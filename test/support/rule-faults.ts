import type { NeededText } from '../../src/rules/needed-texts.ts';
import {
  baseOf,
  isGeneral,
  isSourceOnly,
  placeholdersIn,
  rulePathOf,
  source,
  type TextsByKey,
} from './locale-files.ts';
import type { TextCall } from './text-calls.ts';

/** What comes with the widget itself, and what comes with the first questions; other files are fetched later. */
const isFirstFile = (key: string): boolean => /^[\w-]+\/(welcome|\d{4}):/.test(key);
const isEarlyFile = (key: string): boolean => /^[\w-]+\/questions:/.test(key);

/** What is drawn before the conversation has come. */
const isFirst = (file: string): boolean =>
  /^src\/(element\/(?!change-rules)|view\/(Widget|Welcome|Header|CallNotice|Failure)\.)/.test(file);

/** What comes together with the texts of the result, or after them. */
const isLate = (file: string): boolean =>
  /^src\/(coach|draft|help|rulebook|years|view\/(explore|verdict))\//.test(file) ||
  /^src\/view\/(Result|Review|homework-text|outcome-word|use-change-text|Criterion|verdict-text)\.tsx?$/.test(
    file,
  );

/** The path that is asked for: without the forms that a number or an occasion gives a text. */
export const askedPathOf = (key: string): string =>
  baseOf(rulePathOf(key)).replace(/_(closed|atLeast|none|only-[\w-]+)$/, '');

/** What a rule set can show. */
export interface SetTexts {
  /** The year whose texts go before those of all years. */
  textsOf?: string | undefined;
  texts: readonly NeededText[];
}

const yearOf = (key: string): string | undefined => /^[\w-]+\/(\d{4}):/.exec(key)?.[1];
const isOf = (key: string, { textsOf }: SetTexts): boolean =>
  yearOf(key) === undefined || yearOf(key) === textsOf;

/**
 * Texts of regulations that are missing, that no rule set or nothing in the source can show, or that are filled in or
 * fetched otherwise than they are used.
 */
export function ruleFaults(
  language: string,
  texts: TextsByKey,
  calls: readonly TextCall[],
  sets: readonly SetTexts[],
): string[] {
  const own = [...texts].filter(([key]) => !isGeneral(key));
  const hadBy = (set: SetTexts) =>
    new Set(own.flatMap(([key]) => (isOf(key, set) ? [baseOf(rulePathOf(key))] : [])));
  const possible = sets.map((set) => ({ set, keys: new Set(set.texts.map(({ key }) => key)) }));
  const isWanted = ({ key, isOptional }: NeededText) =>
    !isOptional && (language === source || !key.startsWith('application.'));
  return [
    ...new Set([
      ...sets.flatMap((set) => {
        const had = hadBy(set);
        return set.texts
          .filter((text) => isWanted(text) && !had.has(text.key))
          .map(({ key }) => `${key} has no text.`);
      }),
      ...own
        .filter(([key]) => language === source || !isSourceOnly(key))
        .flatMap(([key, text]) =>
          textFaults(key, text, calls, (path) =>
            possible.some(({ set, keys }) => isOf(key, set) && keys.has(path)),
          ),
        ),
      ...doubles(own.map(([key]) => key)),
    ]),
  ].map((fault) => `${language}: ${fault}`);
}

function textFaults(
  key: string,
  text: string,
  calls: readonly TextCall[],
  isShown: (path: string) => boolean,
): string[] {
  const path = askedPathOf(key);
  if (!isShown(path) && !isOfThePast(path)) return [`no rule set shows ${key}.`];
  if (isFilledIn(path)) return [];
  const uses = callsFor(path, calls);
  if (uses.length === 0) return [`nothing asks for ${key}.`];
  const unsaid = ({ names }: TextCall) =>
    placeholdersIn(text).filter((name) => name !== 'source' && names && !names.includes(name));
  const [least = []] = uses.map(unsaid).sort((one, other) => one.length - other.length);
  return [
    ...least.map((name) => `nothing says the ${name} of ${key}.`),
    ...uses
      .filter(
        ({ file }) => !isFirstFile(key) && !(isEarlyFile(key) && !isFirst(file)) && !isLate(file),
      )
      .map(({ file }) => `${file} shows ${key} before it has been fetched.`),
  ];
}

const found = new WeakMap<readonly TextCall[], Map<string, TextCall[]>>();

/** Of the calls that can come to this path those that say most of it. */
function callsFor(path: string, calls: readonly TextCall[]): TextCall[] {
  const known = found.get(calls) ?? new Map<string, TextCall[]>();
  found.set(calls, known);
  const sharpest = known.get(path) ?? sharpestFor(path, calls);
  known.set(path, sharpest);
  return sharpest;
}

function sharpestFor(path: string, calls: readonly TextCall[]): TextCall[] {
  const fitting = calls.filter(({ key }) => fits(key, path));
  const most = Math.max(...fitting.map(sharpness));
  return fitting.filter((call) => sharpness(call) === most);
}

export const fits = (template: string, path: string): boolean => patternOf(template).test(path);

const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const parts = template.split('*').map((part) => part.replaceAll('.', '\\.'));
  const pattern = new RegExp(`^${parts.join('.+')}$`);
  patterns.set(template, pattern);
  return pattern;
}

/** What a text has in place of `{{source}}`, whoever asks for it. */
const isFilledIn = (path: string): boolean => /^sources\.[\w-]+\.opening$/.test(path);

/** What a question or field was called that the rules have no more; a saved draft can still name it. */
const isOfThePast = (path: string): boolean => path.startsWith('draft.former.');

const sharpness = ({ key }: TextCall): number => key.replaceAll('*', '').length;

/** A text of a year goes before that of all years: there it may stand twice. */
function doubles(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys
    .filter((key) => !/^[\w-]+\/\d{4}:/.test(key))
    .filter((key) => {
      const text = `${key.split('/')[0]} ${rulePathOf(key)}`;
      return seen.size === seen.add(text).size;
    })
    .map((key) => `${key} stands in two files.`);
}
