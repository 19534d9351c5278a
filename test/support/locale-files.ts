import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text by `file:path.of.keys`; a file of a regulation is named with its folder. */
export type TextsByKey = ReadonlyMap<string, string>;

/** The language the others are translated from. */
export const source = 'nl';

/** The words of the application, which is in the language of the source whatever the conversation is in. */
export const isSourceOnly = (key: string): boolean =>
  /^([\w-]+\/)?application:/.test(sharedKeyOf(key));

/** The widget's own words, which are those of no regulation. */
export const isGeneral = (key: string): boolean => !/^[\w-]+\//.test(key);

/** Files whose texts the widget has below a key of their name; those of the others are together at the top. */
const apart: readonly string[] = ['draft', 'application', 'help', 'cases'];

/** The path under which the widget asks for a text of a regulation. */
export const rulePathOf = (key: string): string => {
  const [, file = '', path = ''] = /^[\w-]+\/([\w-]+):(.+)$/.exec(key) ?? [];
  return apart.includes(file) ? `${file}.${path}` : path;
};

/** By the beginning of a path the file in which all years have such a text; the verdict has the others. */
const rooms: readonly (readonly [path: RegExp, file: string])[] = [
  [/^(title|lead|now)\b|^since\.(?!any|more)/, 'welcome'],
  [
    /^(hello|disclaimer)\b|^(questions|steps|about|knownBy|findings|sources)\.|^(criteria|schemes)\..+\.label$/,
    'questions',
  ],
  [/^(criteria|openPoints)\./, 'criteria'],
];

/** The key that a text of one year would have if it were one of all years. */
export function sharedKeyOf(key: string): string {
  const [, regulation, path] = /^([\w-]+)\/\d{4}:(.+)$/.exec(key) ?? [];
  if (!path) return key;
  const [room = '', ...rest] = path.split('.');
  if (apart.includes(room)) return `${regulation}/${room}:${rest.join('.')}`;
  const [, file = 'verdict'] = rooms.find(([start]) => start.test(path)) ?? [];
  return `${regulation}/${file}:${path}`;
}

/** Every text of one file; what is neither a text nor a group of texts is an error. */
export function textsIn(
  file: string,
  tree: unknown,
  path: readonly string[] = [],
): Map<string, string> {
  const key = `${file}:${path.join('.')}`;
  if (typeof tree === 'string') return new Map([[key, tree]]);
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree))
    throw new TypeError(`${key} is neither a text nor a group of texts.`);
  return new Map(
    Object.entries(tree).flatMap(([name, part]) => [...textsIn(file, part, [...path, name])]),
  );
}

/** What is understood is no text that is shown. */
const textFiles = (language: string): string[] =>
  readdirSync(join('locales', language), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !/(^|\/)understand\.json$/.test(name));

const textsOf = (language: string): TextsByKey =>
  new Map(
    textFiles(language).flatMap((name) => [
      ...textsIn(
        // The widget has the words of the frame and those of the card together.
        name.replace(/\.json$/, '').replace(/^asking$/, 'widget'),
        JSON.parse(readFileSync(join('locales', language, name), 'utf8')),
      ),
    ]),
  );

/** The texts of every language that can be spoken; others can be understood all the same. */
export const locales: ReadonlyMap<string, TextsByKey> = new Map(
  readdirSync('locales')
    .filter((language) => textFiles(language).length > 0)
    .map((language) => [language, textsOf(language)]),
);

/** A key without its plural form, as the code asks for it. */
export const baseOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** What a text has filled in, each name once. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)),
];
