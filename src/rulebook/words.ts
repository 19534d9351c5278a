import type { Params, Texts } from '../i18n/texts.ts';
import type { Condition } from '../rules/condition.ts';
import { languages } from '../rules/languages.ts';
import type { ListQuestion } from '../rules/list-question.ts';
import type { RuleSet } from '../rules/schema.ts';

/** What a rule set is written down with, in one language. */
export interface Words {
  ruleSet: RuleSet;
  texts: Texts;
  /** A text of rulebook.json by its path. */
  rulebook: (key: string, params?: Params) => string;
  /** "“A”, “B” of “C”", each of them quoted. */
  anyOf: (names: readonly string[]) => string;
}

/** Where a condition stands: of a list, its questions are the fields of an item first. */
export interface Scope {
  words: Words;
  list?: ListQuestion | undefined;
}

type Tree = { readonly [name: string]: Tree | string };

/** Read apart from the texts of the widget: no page waits for them. */
const trees = import.meta.glob<Tree>('../../locales/*/rulebook.json', {
  eager: true,
  import: 'default',
});

/** In the order of the menu. */
export const rulebookLanguages: readonly string[] = languages.filter(
  (language) => `../../locales/${language}/rulebook.json` in trees,
);

export function wordsOf(ruleSet: RuleSet, texts: Texts): Words {
  const { language } = texts;
  const tree = trees[`../../locales/${language}/rulebook.json`] ?? {};
  const plural = new Intl.PluralRules(language);
  const list = new Intl.ListFormat(`${language}-BE`, { type: 'disjunction' });
  const rulebook = (key: string, params: Params = {}) => {
    const form = typeof params.count === 'number' ? `_${plural.select(params.count)}` : '';
    const text = read(tree, `${key}${form}`) ?? read(tree, key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => `${params[name] ?? ''}`);
  };
  const quoted = (item: string) => texts.t('items.quoted', { item });
  return { ruleSet, texts, rulebook, anyOf: (names) => list.format(names.map(quoted)) };
}

function read(tree: Tree, key: string): string | undefined {
  let found: Tree | string | undefined = tree;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The condition on one answer, or on a verdict, of which others are made. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
