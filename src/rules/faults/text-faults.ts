import { languages } from '../languages.ts';
import { type NeededText, neededTexts } from '../needed-texts.ts';
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
    .flatMap((text) => {
      const { key } = text;
      const wanted = key.startsWith('application.') ? [ofApplication] : spoken;
      return wanted
        .filter((language) => !isSaid(texts[language], text))
        .map((language): Fault => ({ path: `texts.${language}.${key}`, code: 'missing-text' }));
    });
}

/** As it is; or, where a number comes with it, by the forms for one and for many: each of them, for nobody picks the other. */
function isSaid(texts: unknown, { key, isOptional, isCounted }: NeededText): boolean {
  const path = key.split('.');
  const last = path.pop() ?? '';
  const owner = path.reduce<unknown>(
    (tree, step) => (isTree(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined),
    texts,
  );
  const own = isTree(owner) ? owner : {};
  const has = (name: string) => Object.hasOwn(own, name);
  const isText = (name: string) => {
    const text = own[name];
    return typeof text === 'string' && text.trim() !== '';
  };
  if (has(last)) return isText(last);
  const forms = [`${last}_one`, `${last}_other`];
  if (!forms.some(has)) return isOptional;
  return isCounted === true && forms.every(isText);
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
