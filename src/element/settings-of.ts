import { today } from './attributes.ts';
import { languageAround } from './language-around.ts';
import type { Settings } from './prepare.ts';
import type { ReflectingElement } from './ReflectingElement.ts';

/** What an element was told. `given` is its rule set, where the page set one; `chosen` the language, where somebody chose. */
export const settingsOf = (
  element: ReflectingElement,
  prefix: string,
  given: unknown,
  chosen: string | undefined,
): Settings => ({
  language: chosen ?? element.getAttribute('lang') ?? languageAround(element),
  // Of the moment it is asked for, and only then.
  get date() {
    return element.date || today();
  },
  headingLevel: element.headingLevel,
  ruleSet: { given, src: element.ruleSetSrc, id: element.getAttribute('rule-set') },
  prefix,
  // A session before a room leaves nothing behind.
  storage: element.mode === 'coach' ? 'off' : element.storage,
  history: element.history,
  sharesAnswers: element.shareAnswers,
  shareBase: element.shareBase,
  isCoached: element.mode === 'coach',
  canExpand: element.expand === 'auto' && element.mode === 'inline',
});
