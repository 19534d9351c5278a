import { itemText, itemTitle } from '../../../../view/answer-text.ts';
import { describedIn, exampleTexts } from '../../../compose/described-item.ts';
import type { Material } from '../../../compose/material.ts';
import type { Line } from '../../../compose/paper.ts';
import { unitName } from '../../../compose/parts/compose-example.ts';
import { fieldLabel, shownText } from '../../../compose/parts/compose-fields.ts';
import { composeSentences, saidIn } from '../../../compose/parts/compose-sentences.ts';
import { sentencesIn } from '../../document/sentences-in.ts';
import type { Ask } from './ask.ts';

/** What the application says with an answer in it. Those with the same id are one sentence. */
export interface Sentence {
  id: string;
  line: Line;
}

/** In characters: who wrote it knows how it goes on. */
const longest = 240;

/** Null where the application says nothing of it. */
export function sentenceOf(material: Material, ask: Ask): Sentence | null {
  const found = sentenceFor(material, ask);
  return found.line.length > 0 ? found : null;
}

function sentenceFor(material: Material, ask: Ask): Sentence {
  const { words, places } = material;
  switch (ask.kind) {
    case 'answer':
      return { id: ask.id, line: answerLine(material, ask.question.id) };
    case 'item-field': {
      const { question, items } = ask.listing;
      const item = items?.[ask.index] ?? {};
      const text = itemText(words, question, item, places);
      const title = itemTitle(words, question, item, ask.index);
      return {
        id: `${question.id} ${ask.index}`,
        line: [strong(title), { text: text && `: ${text}` }],
      };
    }
    case 'text':
      return textSentence(material, ask);
    default:
      return { id: ask.id, line: [] };
  }
}

const strong = (text: string) => ({ text, isStrong: true }) as const;

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text;

function answerLine(material: Material, question: string): Line {
  for (const { parts } of material.application.sections)
    for (const part of parts) {
      if (!('questions' in part) || !part.questions.includes(question)) continue;
      const said = saidIn(material, part).find(({ of }) => of.some(({ id }) => id === question));
      if (said && !said.gap) return [said.span];
    }
  return [];
}

function textSentence(material: Material, ask: Extract<Ask, { kind: 'text' }>): Sentence {
  const { field, place, spot } = ask;
  const { content } = spot;
  if (!ask.text.trim()) return { id: ask.id, line: [] };
  const text = shortened(shownText(material, field, ask.text.trim()));
  if (content.kind === 'field') return fieldSentence(material, spot.section, field.id, text);
  if (content.kind === 'passage') {
    const said = composeSentences(material, content.part).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.line.filter(({ isGap }) => !isGap) : [],
    );
    return { id: ask.id, line: [...said, { text: ' ' }, strong(text)] };
  }
  if (place.of !== 'unit')
    return { id: ask.id, line: [{ text: `${fieldLabel(material, field)}: ` }, strong(text)] };
  const { index, unit } = place;
  const written = exampleTexts(material, index).units[unit] ?? {};
  const fields = describedIn(material, exampleTexts(material, index))?.examples.unit ?? [];
  return {
    id: `${index} ${unit}`,
    line: [
      { text: `${unitName(material, unit + 1)}: ` },
      ...fields
        .filter(({ id }) => written[id]?.trim())
        .flatMap((each, at) => [
          ...(at > 0 ? [{ text: ' · ' }] : []),
          {
            text: shortened(shownText(material, each, written[each.id] ?? '')),
            ...(each.id === field.id && { isStrong: true as const }),
          },
        ]),
    ],
  };
}

/** The sentence of the rule set that it is in, with what is missing there as a gap. */
function fieldSentence(material: Material, section: string, id: string, text: string): Sentence {
  const { words, texts } = material;
  const part = material.application.sections
    .find((each) => each.id === section)
    ?.parts.find((each) => each.kind === 'fields' && each.fields.some((field) => field.id === id));
  const fields = part?.kind === 'fields' ? part.fields : [];
  const sentence = sentencesIn(words.rule, section, fields).find((each) =>
    each.fields.some((field) => field.id === id),
  );
  if (!sentence) return { id, line: [{ text: `${fieldLabel(material, { id })}: ` }, strong(text)] };
  const line = sentence.words.flatMap((between, index): Line => {
    const field = sentence.fields[index];
    if (!field) return [{ text: between }];
    if (field.id === id) return [{ text: between }, strong(text)];
    const value = texts.fields[field.id]?.trim();
    return [
      { text: between },
      value ? { text: shownText(material, field, value) } : { text: '…', isGap: true },
    ];
  });
  return { id: `${section} ${sentence.words.join()}`, line };
}
