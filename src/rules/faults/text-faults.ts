import { languages } from '../languages.ts';
import { neededTexts } from '../needed-texts.ts';
import type { RuleSet } from '../schema.ts';
import type { Fault } from './fault.ts';

/** The application is written in one language, whatever language the conversation is in. */
const ofApplication = 'nl';

/**
 * Texts that a person would miss: of a rule set whose texts are all its own every one, in each of its languages; of one that
 * shares those of a regulation only what no rule set that we know has, in all of ours.
 */
export function textFaults(set: RuleSet, known: readonly RuleSet[]): Fault[] {
  const { regulation, texts = {} } = set;
  const others = known.filter((each) => regulation && each.regulation === regulation);
  const shared = new Set(others.flatMap((each) => neededTexts(each).map(({ key }) => key)));
  const spoken = languages.filter((language) => regulation || Object.hasOwn(texts, language));
  if (spoken.length === 0) return [{ path: 'texts', code: 'no-texts' }];
  const wanting = new Map(neededTexts(set).map((text) => [text.key, text]));
  return [...wanting.values()]
    .filter(({ key }) => !shared.has(key))
    .flatMap(({ key, isOptional }) => {
      const wanted = key.startsWith('application.') ? [ofApplication] : spoken;
      return wanted
        .filter((language) => !isSaid(texts[language], key.split('.'), isOptional))
        .map((language): Fault => ({ path: `texts.${language}.${key}`, code: 'missing-text' }));
    });
}

/** Also by the form for many: a number chooses among them. */
function isSaid(texts: unknown, path: readonly string[], isOptional: boolean): boolean {
  const last = path.at(-1) ?? '';
  const owner = path
    .slice(0, -1)
    .reduce<unknown>(
      (tree, key) => (isTree(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined),
      texts,
    );
  const found = [last, `${last}_other`].filter((key) => isTree(owner) && Object.hasOwn(owner, key));
  if (!isTree(owner) || found.length === 0) return isOptional;
  return found.every((key) => typeof owner[key] === 'string' && owner[key].trim() !== '');
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
