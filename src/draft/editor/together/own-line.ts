import type { Texts } from '../../../i18n/texts.ts';
import type { OwnLine } from '../../../view/frame/own-line.ts';
import type { Material } from '../../compose/material.ts';
import type { Ask } from './asks/ask.ts';
import { askWords, presentIn } from './asks/ask-words.ts';
import { gapId, isWritten } from './asks/reading.ts';
import type { FillingActs } from './use-filling.ts';
import type { Taking } from './use-take.ts';

/** The line at the bottom, for what is asked: what is written there already can be changed on it. */
export function ownLine(
  texts: Texts,
  prefix: string,
  material: Material,
  ask: Ask,
  { filling, typed, take }: FillingActs & Taking,
): OwnLine {
  const at = `${ask.id} ${filling.tries}`;
  const { format = 'line', autocomplete = undefined } = ask.kind === 'text' ? ask.field : {};
  const shared = {
    at,
    text: typed.of(ask) ?? '',
    onText: (text: string) => typed.set(ask, text),
    onSend: (text: string) => take(text, ask),
    isPlace: isWritten(ask),
  };
  if (!isWritten(ask))
    return {
      ...shared,
      label: texts.t('composer.label'),
      placeholder: texts.t('composer.placeholder'),
      describedBy: undefined,
      input: 'line',
      autocomplete: undefined,
      inputMode: undefined,
    };
  const { ask: label, hint, about } = askWords(texts, material, ask);
  return {
    ...shared,
    text: typed.of(ask) ?? String(presentIn(material, ask) ?? ''),
    label,
    placeholder: texts.draft('together.placeholder'),
    describedBy: hint || about ? `${gapId(prefix)}-hint` : undefined,
    input: format === 'text' || format === 'date' ? format : 'line',
    autocomplete,
    inputMode: inputModes[format],
  };
}

/** A field of type email would make "é" in an address something that nobody typed. */
const inputModes: Partial<Record<string, OwnLine['inputMode']>> = {
  email: 'email',
  website: 'url',
  postcode: 'numeric',
  'enterprise-number': 'numeric',
};
