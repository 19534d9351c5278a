import type { PartOf } from '../../../rules/application.ts';
import type { Block } from '../../compose/paper.ts';
import { composeByPlace } from '../../compose/parts/compose-by-place.ts';
import { Blocks } from '../paper/PaperView.tsx';
import { useDocument } from './document-context.ts';
import { Items } from './Items.tsx';

interface Props {
  section: string;
  part: PartOf<'by-place'>;
}

/** What follows from the places of the items, and the items themselves, to be changed there. */
export function ByPlace({ section, part }: Props) {
  const { material } = useDocument();
  const { blocks } = composeByPlace(material, part);
  const end = blocks.findIndex(
    (block, index) => hasGap(block) || (index > 0 && block.kind === 'heading'),
  );
  return (
    <>
      <Blocks blocks={end < 0 ? blocks : blocks.slice(0, end)} />
      <Items section={section} question={part.question} />
    </>
  );
}

function hasGap(block: Block): boolean {
  if (block.kind === 'table')
    return block.rows.some((row) => row.some((cell) => cell.some(({ isGap }) => isGap)));
  return block.kind === 'paragraph' && block.line.some(({ isGap }) => isGap);
}
