import { useRef } from 'preact/hooks';
import type { Part, Section } from '../../../rules/application.ts';
import { Heading } from '../../../view/Heading.tsx';
import { sectionTitle } from '../../compose/compose-section.ts';
import { composeEstimate } from '../../compose/parts/compose-estimate.ts';
import { Blocks } from '../paper/PaperView.tsx';
import { ByPlace } from './ByPlace.tsx';
import { useDocument } from './document-context.ts';
import { Example } from './Example.tsx';
import { Fields } from './Fields.tsx';
import { Items } from './Items.tsx';
import { Passage } from './Passage.tsx';
import { Sentences } from './Sentences.tsx';

interface Props {
  section: Section;
  number: number;
  /** The one to show where there is room for one. */
  isCurrent: boolean;
}

/** One section as it stands in the application, to be written where it stands. */
export function SectionView({ section, number, isCurrent }: Props) {
  const { material } = useDocument();
  // The one that is looked at takes the focus, for who goes there.
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class={isCurrent ? 'para current' : 'para'} data-section={section.id}>
      <Heading depth={1} {...(isCurrent && { target: heading })}>
        {`${number}. ${sectionTitle(material, section)}`}
      </Heading>
      {section.parts.map((part, index) => (
        <PartView
          key={`${section.id} ${index}`}
          section={section.id}
          part={part}
          isOnly={section.parts.length === 1}
        />
      ))}
    </section>
  );
}

interface PartProps {
  section: string;
  part: Part;
  isOnly: boolean;
}

function PartView({ section, part, isOnly }: PartProps) {
  switch (part.kind) {
    case 'fields':
      return <Fields section={section} fields={part.fields} />;
    case 'sentences':
      return <Sentences section={section} part={part} />;
    case 'passage':
      return <Passage section={section} part={part} isOnly={isOnly} />;
    case 'list-table':
      return <Items section={section} question={part.question} />;
    case 'by-place':
      return <ByPlace section={section} part={part} />;
    case 'example':
      return <Example section={section} index={part.index} />;
    case 'estimate':
      return <EstimateBlocks />;
  }
}

function EstimateBlocks() {
  const { material } = useDocument();
  return <Blocks blocks={composeEstimate(material).blocks} />;
}
