import { itemTitle } from '../../../view/answer-text.ts';
import { sectionTitle } from '../../compose/compose-section.ts';
import type { Material } from '../../compose/material.ts';
import type { Line } from '../../compose/paper.ts';
import { unitName } from '../../compose/parts/compose-example.ts';
import { shownText } from '../../compose/parts/compose-fields.ts';
import { composeSentences } from '../../compose/parts/compose-sentences.ts';
import { sentencesIn } from '../document/sentences-in.ts';
import type { Spot } from '../spots/spot.ts';

/** What stands around a spot in the application, with what is missing there as a gap; empty where it stands alone. */
export function contextOf(material: Material, spot: Spot): Line {
  const { content, section } = spot;
  const { words, texts } = material;
  switch (content.kind) {
    case 'field':
      return fieldContext(material, section, content.field.id);
    case 'passage': {
      const said = composeSentences(material, content.part).blocks.flatMap((block) =>
        block.kind === 'paragraph' ? block.line.filter(({ isGap }) => !isGap) : [],
      );
      const written = texts.fields[content.part.id]?.trim();
      return written ? [...said, { text: ` ${written}` }] : said;
    }
    case 'item': {
      const { question } = content.listing;
      const item = content.listing.items?.[content.index] ?? {};
      return [{ text: itemTitle(words, question, item, content.index) }];
    }
    case 'unit':
      return [
        {
          text: `${itemTitle(words, content.described.listing.question, content.described.item, content.described.index)}, ${unitName(material, content.unit + 1)}`,
        },
      ];
    default:
      return [];
  }
}

function fieldContext(material: Material, section: string, id: string): Line {
  const part = material.application.sections
    .find((each) => each.id === section)
    ?.parts.find((each) => each.kind === 'fields' && each.fields.some((field) => field.id === id));
  if (part?.kind !== 'fields') return [];
  const sentence = sentencesIn(material.words.rule, section, part.fields).find(({ fields }) =>
    fields.some((field) => field.id === id),
  );
  return (sentence?.words ?? []).flatMap((text, index) => {
    const field = sentence?.fields[index];
    if (!field) return [{ text }];
    const value = material.texts.fields[field.id]?.trim();
    return [
      { text },
      value
        ? {
            text: shownText(material, field, value),
            ...(field.id === id && { isStrong: true as const }),
          }
        : { text: '…', isGap: true as const },
    ];
  });
}

/** The section that it is in, in the language of the conversation. */
export const sectionOf = (words: Material['words'], { section }: Spot): string =>
  sectionTitle({ words }, { id: section });
