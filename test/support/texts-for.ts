import { languages } from '../../src/rules/languages.ts';
import { neededTexts } from '../../src/rules/needed-texts.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

type Tree = { [key: string]: string | Tree };

/** Every text that the rules need, in each language: what it is of. */
export function textsFor(
  rules: RuleSet,
  isWanted = (_key: string): boolean => true,
): NonNullable<RuleSet['texts']> {
  const keys = neededTexts(rules).flatMap(({ key, isOptional }) =>
    isOptional || !isWanted(key) ? [] : [key],
  );
  return Object.fromEntries(
    languages.map((language) => {
      const texts: Tree = {};
      for (const key of keys) put(texts, key.split('.'), `${key} (${language})`);
      return [language, texts];
    }),
  );
}

function put(tree: Tree, [first = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    tree[first] = text;
    return;
  }
  const known = tree[first];
  const below = typeof known === 'object' ? known : {};
  tree[first] = below;
  put(below, rest, text);
}
