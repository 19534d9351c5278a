import { composeExample } from './compose-example.ts';
import { type ComposedPart, composeField, composeWritten } from './compose-field.ts';
import { composeEstimate, composePlaces } from './compose-subsidy.ts';
import { composeTrajectories } from './compose-trajectories.ts';
import { fieldFault } from './field-fault.ts';
import type { Gap, Material } from './material.ts';
import { type Block, line } from './paper.ts';
import { gapSpan, sentencesFor } from './sentences.ts';
import type { Field, Part, Passage, Section } from './template.ts';

export interface ComposedSection {
  id: string;
  blocks: Block[];
  gaps: Gap[];
}

/** One section with its heading, and what it still waits for. */
export function composeSection(material: Material, section: Section): ComposedSection {
  const title = material.words.draft(`sections.${section.id}` as 'sections.organisation');
  const parts = section.parts.map((part) =>
    composePart(material, part, section.parts.length === 1),
  );
  return {
    id: section.id,
    blocks: [{ kind: 'heading', level: 1, text: title }, ...parts.flatMap(({ blocks }) => blocks)],
    gaps: parts.flatMap(({ gaps }) => gaps).map((gap) => ({ section: title, ...gap })),
  };
}

function composePart(material: Material, part: Part, isOnly: boolean): ComposedPart {
  switch (part.kind) {
    case 'fields':
      return composeFields(material, part.fields);
    case 'sentences': {
      const { spans, gaps } = sentencesFor(material, part.questions);
      return {
        blocks: spans.length > 0 ? [{ kind: 'paragraph', line: spans }] : [],
        gaps,
      };
    }
    case 'topic':
      return composeTopic(material, part, isOnly);
    case 'trajectories':
      return composeTrajectories(material);
    case 'example':
      return composeExample(material, part.index);
    case 'places':
      return composePlaces(material);
    case 'estimate':
      return composeEstimate(material);
  }
}

/** Which slide asks for it, or that it is ours. */
const askedBy = ({ words }: Material, { source }: Pick<Field, 'source'>): string =>
  source
    ? words.rule(`sources.${source.document}.places.${source.place}`)
    : words.application('ours');

function composeFields(material: Material, fields: readonly Field[]): ComposedPart {
  const { application, draft } = material.words;
  const gaps: ComposedPart['gaps'] = [];
  const rows = fields.map((field) => {
    const { cell, gap } = composeField(material, field, material.texts.fields[field.id] ?? '');
    if (gap) gaps.push(gap);
    const label = draft(`fields.${field.id}.label` as 'fields.name.label');
    return [line(label), cell, line(askedBy(material, field))];
  });
  const columns = [
    { text: application('columns.what') },
    { text: application('columns.value') },
    { text: application('columns.asked') },
  ];
  return { blocks: [{ kind: 'table', columns, rows }], gaps };
}

function composeTopic(
  material: Material,
  { id, questions, passage }: Extract<Part, { kind: 'topic' }>,
  isOnly: boolean,
): ComposedPart {
  const label = material.words.draft(`topics.${id}.label` as 'topics.expertise.label');
  const { spans, gaps } = sentencesFor(material, questions);
  const written = passage ? composePassage(material, id, label, passage) : { blocks: [], gaps: [] };
  return {
    blocks: [
      ...(isOnly ? [] : [{ kind: 'heading', level: 2, text: label } as const]),
      ...(spans.length > 0 ? [{ kind: 'paragraph', line: spans } as const] : []),
      ...written.blocks,
    ],
    gaps: [...gaps, ...written.gaps],
  };
}

/** What was written, or a gap with the questions that help to fill it. */
function composePassage(
  material: Material,
  id: string,
  label: string,
  { max, prompts }: Passage,
): ComposedPart {
  const { draft, application } = material.words;
  const text = material.texts.fields[id] ?? '';
  const what = application('passage', { what: label });
  if (text.trim() === '') {
    const items = Array.from({ length: prompts }, (_, index) =>
      line(draft(`topics.${id}.prompts.${index + 1}` as 'topics.expertise.prompts.1')),
    );
    return {
      blocks: [
        { kind: 'paragraph', line: [gapSpan(material, what)] },
        { kind: 'paragraph', tone: 'hint', line: line(application('think')) },
        { kind: 'list', marker: 'bullet', tone: 'hint', items },
      ],
      gaps: [{ what }],
    };
  }
  const gap = fieldFault({ format: 'text', max }, text) ? { what, isToCheck: true as const } : null;
  return { blocks: composeWritten(material, text, gap), gaps: gap ? [gap] : [] };
}
