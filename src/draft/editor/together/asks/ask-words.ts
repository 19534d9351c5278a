import { type Answer, itemsOf } from '../../../../assessment/answers.ts';
import type { PlaceFinder } from '../../../../belgium/places.ts';
import type { Texts } from '../../../../i18n/texts.ts';
import {
  answerText,
  type Called,
  itemTitle,
  placesText,
  textKey,
} from '../../../../view/answer-text.ts';
import { describedIn, exampleTexts } from '../../../compose/described-item.ts';
import { fieldFault } from '../../../compose/field-fault.ts';
import { labelOf } from '../../../compose/label-of.ts';
import { listingOf } from '../../../compose/listing.ts';
import type { Material } from '../../../compose/material.ts';
import { unitName } from '../../../compose/parts/compose-example.ts';
import { fieldLabel, shownText } from '../../../compose/parts/compose-fields.ts';
import { passageLabel, promptsOf } from '../../../compose/parts/compose-passage.ts';
import { faultWords } from '../../fill/fault-words.ts';
import type { Ask } from './ask.ts';
import { canChoose } from './can-choose.ts';

/** What something is asked with, in the language of the conversation. */
export interface AskWords {
  ask: string;
  /** Which item and unit it is about; empty where there is but one. */
  about: string;
  hint: string;
  /** More questions that help to write it. */
  prompts: readonly string[];
  why: string;
}

export function askWords(texts: Texts, material: Material, ask: Ask): AskWords {
  const { rule } = texts;
  const about = aboutOf(texts, material, ask);
  const plain = { about, hint: '', prompts: [], why: '' };
  switch (ask.kind) {
    case 'text': {
      const { content } = ask.spot;
      const fault = ask.isOpen ? fieldFault(ask.field, ask.text) : null;
      const wrong = fault ? faultWords(texts, fault) : '';
      if (content.kind === 'passage') {
        const [first, ...prompts] = promptsOf({ words: texts }, content.part);
        const label = passageLabel({ words: texts }, content.part);
        return { ...plain, ask: first ?? label, hint: wrong, prompts };
      }
      const { id } = ask.field;
      return {
        ...plain,
        ask: rule(`draft.fields.${id}.ask`) || fieldLabel({ words: texts }, ask.field),
        hint: [wrong, rule(`draft.fields.${id}.hint`)].filter(Boolean).join(' '),
      };
    }
    case 'answer':
    case 'item-field': {
      const key = askedKey(ask);
      const { question } = ask.kind === 'answer' ? ask : ask.listing;
      const asked = ask.kind === 'answer' ? ask.question : ask.field;
      const field = ask.kind === 'answer' ? undefined : ask.field;
      return {
        ...plain,
        ask: rule(`${key}.ask`) || labelOf(texts, question, field),
        hint: rule(`${key}.hint`) || (asked.kind === 'multi' ? texts.t('question.multi') : ''),
        why: rule(`${key}.why`),
      };
    }
    case 'list':
      return {
        ...plain,
        ask: rule(`${textKey(ask.question)}.first.ask`) || labelOf(texts, ask.question),
      };
    case 'which':
      return { ...plain, ask: whichWords(texts, material, ask.index) };
  }
}

function whichWords({ draft }: Texts, material: Material, index: number): string {
  if (canChoose(material, index)) return draft('example.which');
  const listing = listingOf(material, material.application.examples?.question);
  return draft(listing?.items?.length ? 'example.missing' : 'example.none');
}

/** The path of the texts of what is answered as in the conversation. */
export const askedKey = (ask: Extract<Ask, { kind: 'answer' | 'item-field' }>): string =>
  ask.kind === 'answer' ? textKey(ask.question) : textKey(ask.listing.question, ask.field);

function aboutOf(texts: Texts, material: Material, ask: Ask): string {
  if (ask.kind === 'item-field') {
    const { question, items } = ask.listing;
    return itemTitle(texts, question, items?.[ask.index] ?? {}, ask.index);
  }
  if (ask.kind !== 'text' || ask.place.of === 'application') return '';
  const { place } = ask;
  const described = describedIn(material, exampleTexts(material, place.index));
  const title =
    described && itemTitle(texts, described.listing.question, described.item, described.index);
  const unit = place.of === 'unit' && unitName({ words: texts }, place.unit + 1);
  return [title, unit].filter(Boolean).join(', ');
}

/** What stands there now; undefined where nothing does. */
export function presentIn({ answers }: Material, ask: Ask): Answer | undefined {
  switch (ask.kind) {
    case 'answer':
      return answers[ask.question.id];
    case 'item-field':
      return itemsOf(answers[ask.listing.question.id])?.[ask.index]?.[ask.field.id];
    case 'text':
      return ask.text.trim() || undefined;
    default:
      return undefined;
  }
}

/** What stands there in words, as a person would say it; empty where nothing does. */
export function presentWords(
  texts: Texts,
  material: Material,
  ask: Ask,
  places: PlaceFinder | undefined,
): string {
  const present = presentIn(material, ask);
  if (ask.kind === 'which') {
    const described = describedIn(material, exampleTexts(material, ask.index));
    if (!described) return '';
    return itemTitle(texts, described.listing.question, described.item, described.index);
  }
  if (present === undefined) return '';
  if (ask.kind === 'text') return shownText({ words: texts }, ask.field, String(present));
  return answerWords(texts, ask, present, { places });
}

/** An answer to it in words; empty where it takes none. */
export function answerWords(texts: Texts, ask: Ask, value: Answer, called: Called): string {
  if (ask.kind === 'answer')
    return answerText(texts, ask.question, value, undefined, called.places);
  if (ask.kind !== 'item-field') return '';
  const { field, listing } = ask;
  return field.kind === 'postcodes' && Array.isArray(value)
    ? placesText(texts, value.map(String), called)
    : answerText(texts, listing.question, value, field, called.places);
}
