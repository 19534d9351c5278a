import type { Question } from '../../../../rules/schema.ts';
import type { Material } from '../../../compose/material.ts';
import { type Place, textAt } from '../../fill/place.ts';
import { textState } from '../../spots/field-spots.ts';
import type { Content, Spot } from '../../spots/spot.ts';
import type { Ask, Written } from './ask.ts';

/** All that the application asks, in its order, each once: what is open, and what was so. */
export function asksOf(material: Material, spots: Iterable<Spot>): Map<string, Ask> {
  const asks = new Map<string, Ask>();
  for (const spot of spots)
    for (const ask of asksAt(material, spot)) if (!asks.get(ask.id)?.isOpen) asks.set(ask.id, ask);
  return asks;
}

function asksAt(material: Material, spot: Spot): Ask[] {
  const { content } = spot;
  const isOpen = spot.gap !== undefined;
  const text = (field: Written, place: Place, isGap = isOpen): Ask => ({
    kind: 'text',
    id: Object.values(place).join('/'),
    spot,
    isOpen: isGap,
    field,
    place,
    text: textAt(material, place),
  });
  const answer = (question: Question): Ask => ({
    kind: 'answer',
    id: `answer/${question.id}`,
    spot,
    isOpen,
    question,
  });
  switch (content.kind) {
    case 'field':
      return [text(content.field, { of: 'application', id: content.field.id })];
    case 'passage': {
      const { part } = content;
      const written = { id: part.id, format: 'text', max: content.text.max } as const;
      return [text(written, { of: 'application', id: part.id })];
    }
    case 'example-field': {
      const { index, field } = content;
      return [text(field, { of: 'example', index, id: field.id })];
    }
    case 'unit': {
      const { index, unit } = content;
      return content.described.examples.unit.map((field) => {
        const place = { of: 'unit', index, unit, id: field.id } as const;
        const { gap } = textState(material, field, textAt(material, place), field.id);
        return text(field, place, isOpen && gap !== undefined);
      });
    }
    case 'answer':
      return [answer(content.question)];
    case 'answers':
      return content.questions.map(answer);
    case 'item':
      return itemAsks(material, spot, content, isOpen);
    case 'list': {
      const { question } = content.listing;
      return [{ kind: 'list', id: `list/${question.id}`, spot, isOpen, question }];
    }
    case 'which':
      return [{ kind: 'which', id: `which/${content.index}`, spot, isOpen, index: content.index }];
  }
}

/** By the key of the item, where the draft knows that: what was said and typed of it goes with it. */
function itemAsks(
  { application, itemKeys }: Material,
  spot: Spot,
  { listing, index, fields, example }: Extract<Content, { kind: 'item' }>,
  isOpen: boolean,
): Ask[] {
  const { id } = listing.question;
  const item = (id === application.examples?.question ? itemKeys[index] : undefined) ?? index;
  return fields.map((field) => ({
    kind: 'item-field',
    id: `item/${id}/${item}/${field.id}`,
    spot,
    isOpen,
    listing,
    index,
    field,
    example,
  }));
}
