import type { PartOf } from '../../../rules/application.ts';
import { type ComposedPart, joined, nothing, saying } from '../composed-part.ts';
import { fieldFault } from '../field-fault.ts';
import { gapSpan } from '../gaps.ts';
import type { Material } from '../material.ts';
import { type Block, line } from '../paper.ts';
import { canHold } from '../standing.ts';
import { composeWritten } from './compose-fields.ts';
import { composeSentences } from './compose-sentences.ts';

type Passage = PartOf<'passage'>;

export const passageLabel = ({ words }: Pick<Material, 'words'>, { id }: Passage): string =>
  words.rule(`draft.passages.${id}.label`) || id;

/** The questions that help to write it. */
export const promptsOf = ({ words }: Pick<Material, 'words'>, { id, text }: Passage): string[] =>
  Array.from({ length: text?.prompts ?? 0 }, (_, index) =>
    words.rule(`draft.passages.${id}.prompts.${index + 1}`),
  ).filter(Boolean);

/** A sentence for each answer, and what was written; `isOnly`: the section has no other part. */
export function composePassage(material: Material, part: Passage, isOnly: boolean): ComposedPart {
  const heading: Block = { kind: 'heading', level: 2, text: passageLabel(material, part) };
  const said = joined([
    composeSentences(material, part),
    part.text ? composeText(material, part, part.text) : nothing,
  ]);
  return isOnly || said.blocks.length === 0 ? said : joined([saying(heading), said]);
}

/** What was written, or a gap with the questions that help to fill it. */
function composeText(
  material: Material,
  part: Passage,
  { max, neededWhen }: NonNullable<Passage['text']>,
): ComposedPart {
  const { application } = material.words;
  const text = material.texts.fields[part.id] ?? '';
  const what = application('passage', { what: passageLabel(material, part) });
  if (text.trim() !== '') {
    const gap = fieldFault({ format: 'text', max }, text)
      ? { what, isToCheck: true as const }
      : undefined;
    return composeWritten(material, text, gap);
  }
  if (!canHold(material, neededWhen)) return nothing;
  const items = promptsOf(material, part).map(line);
  const prompts: Block[] = [
    { kind: 'paragraph', tone: 'hint', line: line(application('think')) },
    { kind: 'list', marker: 'bullet', tone: 'hint', items },
  ];
  return {
    blocks: [
      { kind: 'paragraph', line: [gapSpan(material, what)] },
      ...(items.length > 0 ? prompts : []),
    ],
    gaps: [{ what }],
  };
}
