import type { Part, Section } from '../../rules/application.ts';
import { type ComposedPart, joined } from './composed-part.ts';
import type { Gap, Material } from './material.ts';
import type { Block } from './paper.ts';
import { composeByPlace } from './parts/compose-by-place.ts';
import { composeEstimate } from './parts/compose-estimate.ts';
import { composeExample } from './parts/compose-example.ts';
import { composeFields } from './parts/compose-fields.ts';
import { composeListTable } from './parts/compose-list-table.ts';
import { composePassage } from './parts/compose-passage.ts';
import { composeSentences } from './parts/compose-sentences.ts';

export interface ComposedSection {
  id: string;
  blocks: Block[];
  gaps: Gap[];
}

/** One section with its heading, and what it still waits for. */
export function composeSection(material: Material, section: Section): ComposedSection {
  const title = sectionTitle(material, section);
  const isOnly = section.parts.length === 1;
  const { blocks, gaps } = joined(section.parts.map((part) => composePart(material, part, isOnly)));
  return {
    id: section.id,
    blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks],
    gaps: gaps.map((gap) => ({ section: title, ...gap })),
  };
}

export const sectionTitle = ({ words }: Pick<Material, 'words'>, { id }: Pick<Section, 'id'>) =>
  words.rule(`draft.sections.${id}`) || id;

function composePart(material: Material, part: Part, isOnly: boolean): ComposedPart {
  switch (part.kind) {
    case 'fields':
      return composeFields(material, part);
    case 'sentences':
      return composeSentences(material, part);
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
