import { createInstance } from 'i18next';
import { merged, type Tree } from '../../src/i18n/merged.ts';
import type { Language, LocaleTexts } from './locale-texts.ts';

const regulation = 'stem-academies';
const together = ['welcome', 'questions', 'criteria', 'verdict'];
const apart = ['draft', 'application', 'help'];

/**
 * The texts of one language, from its files by name: `widget`, `stem-academies/questions`.
 *
 * @param own What a rule set of the host's says, in place of our default regulation.
 */
export function textsFrom(
  language: Language,
  files: Readonly<Record<string, object>>,
  own?: Tree,
): LocaleTexts {
  const ofRegulation = (name: string) => (files[`${regulation}/${name}`] ?? {}) as Tree;
  const ours = () =>
    [
      ...together.map(ofRegulation),
      ...apart.map((name) => ({ [name]: ofRegulation(name) })),
    ].reduce(merged);
  const rules = own ?? ours();
  const sources = Object.values((rules.sources ?? {}) as Record<string, Tree>);
  const i18n = createInstance();
  i18n.init({
    lng: language,
    defaultNS: 'widget',
    resources: { [language]: { ...files, widget: { ...files.widget, ...files.asking }, rules } },
    interpolation: {
      escapeValue: false,
      defaultVariables: { source: sources.find(({ opening }) => opening)?.opening },
    },
    initAsync: false,
  });
  // The types only know the Dutch keys of the widget; here a key may come from a rule set.
  const t = i18n.t as unknown as (key: string, params: object) => string;
  return {
    language,
    say(key, params = {}) {
      if (!i18n.exists(key as 'header', params))
        throw new Error(`There is no text "${key}" in ${language}.`);
      const text = t(key, params);
      if (text.includes('{{')) throw new Error(`Something is to be filled in: “${text}”.`);
      return text;
    },
    sayIfAny: (key) => t(key, { defaultValue: '' }),
  };
}
