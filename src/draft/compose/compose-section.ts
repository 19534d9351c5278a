import type { Field, Part, Section } from '../../rules/application.ts';
import { composeByPlace } from './compose-by-place.ts';
import { composeEstimate } from './compose-estimate.ts';
import { composeExample } from './compose-example.ts';
import { composeField, fieldLabel } from './compose-field.ts';
import { composeListTable } from './compose-list-table.ts';
import { composePassage } from './compose-passage.ts';
import type { ComposedPart, Gap, Material } from './material.ts';
import { type Block, line } from './paper.ts';
import { composeSentences } from './sentences.ts';

export interface ComposedSection {
  id: string;
  blocks: Block[];
  gaps: Gap[];
}

/** One section with its heading, and what it still waits for. */
export function composeSection(material: Material, section: Section): ComposedSection {
  const title = sectionTitle(material, section);
  const parts = section.parts.map((part) =>
    composePart(material, part, section.parts.length === 1),
  );
  return {
    id: section.id,
    blocks: [{ kind: 'heading', level: 1, text: title }, ...parts.flatMap(({ blocks }) => blocks)],
    gaps: parts.flatMap(({ gaps }) => gaps).map((gap) => ({ section: title, ...gap })),
  };
}

export const sectionTitle = ({ words }: Pick<Material, 'words'>, { id }: Pick<Section, 'id'>) =>
  words.rule(`draft.sections.${id}`) || id;

function composePart(material: Material, part: Part, isOnly: boolean): ComposedPart {
  switch (part.kind) {
    case 'fields':
      return composeFields(material, part.fields);
    case 'sentences':
      return composeSentences(material, part.questions);
    case 'passage':
      return composePassage(material, part, isOnly);
    case 'list-table':
      return composeListTable(material, part);
    case 'example':
      return composeExample(material, part);
    case 'by-place':
      return composeByPlace(material, part);
    case 'estimate':
      return composeEstimate(material);
  }
}

/** Where it is asked for, or that it is ours. */
const askedBy = ({ words }: Material, { source }: Pick<Field, 'source'>): string =>
  source
    ? words.rule(`sources.${source.document}.places.${source.place}`) || source.document
    : words.application('ours');

function composeFields(material: Material, fields: readonly Field[]): ComposedPart {
  const { application } = material.words;
  const gaps: ComposedPart['gaps'] = [];
  const rows = fields.map((field) => {
    const { cell, gap } = composeField(material, field, material.texts.fields[field.id] ?? '');
    if (gap) gaps.push(gap);
    return [line(fieldLabel(material, field)), cell, line(askedBy(material, field))];
  });
  const columns = [
    { text: application('columns.what') },
    { text: application('columns.value') },
    { text: application('columns.asked') },
  ];
  return { blocks: [{ kind: 'table', columns, rows }], gaps };
}
