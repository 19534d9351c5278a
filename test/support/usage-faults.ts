import {
  baseOf,
  isGeneral,
  isSourceOnly,
  placeholdersIn,
  source,
  type TextsByKey,
} from './locale-files.ts';
import type { OwnReader, TextUse } from './text-uses.ts';

/** The file that each function reads. */
const fileOf: Readonly<Record<OwnReader, string>> = {
  t: 'widget',
  result: 'result',
  draft: 'draft',
  application: 'application',
  help: 'help',
  doctor: 'doctor',
  keeping: 'keeping',
  coach: 'coach',
  fault: 'fault',
  rulebook: 'rulebook',
  authoring: 'authoring',
};

/** The widget's own texts that are missing, that nothing shows, or that are filled in otherwise than they are used. */
export function usageFaults(
  language: string,
  texts: TextsByKey,
  allUses: readonly TextUse[],
): string[] {
  const uses = allUses.filter((use) => language === source || !isSourceOnly(keyFor(use)));
  const usable = new Set(uses.map(keyFor));
  const orphans = [...texts.keys()].filter((key) => isGeneral(key) && !usable.has(baseOf(key)));
  return [
    ...new Set([
      ...uses.flatMap((use) => useFaults(texts, use)),
      ...orphans.map((key) => `nothing shows ${key}.`),
    ]),
  ].map((fault) => `${language}: ${fault}`);
}

const keyFor = ({ reader, key }: TextUse): string => `${fileOf[reader]}:${key}`;

function useFaults(texts: TextsByKey, use: TextUse): string[] {
  const { file, names } = use;
  const found = formsOf(texts, keyFor(use), names);
  if (found.length === 0) return [`${file} shows ${use.key}, which has no text.`];
  return found.flatMap((each) =>
    placeholdersIn(texts.get(each) ?? '')
      .filter((name) => names && !names.includes(name))
      .map((name) => `${file} does not say the ${name} of ${each}.`),
  );
}

/** The text itself or, where a number is said, its plural forms. */
const formsOf = (texts: TextsByKey, key: string, names: TextUse['names']): string[] => {
  if (texts.has(key)) return [key];
  return names === null || names.includes('count')
    ? [...texts.keys()].filter((each) => each !== key && baseOf(each) === key)
    : [];
};
