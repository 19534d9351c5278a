import type { PartOf } from '../../../rules/application.ts';
import { Heading } from '../../../view/Heading.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { passageLabel } from '../../compose/parts/compose-passage.ts';
import { useDocument } from './document-context.ts';
import { Sentences } from './Sentences.tsx';
import { SpotView } from './SpotView.tsx';

interface Props {
  section: string;
  part: PartOf<'passage'>;
  isOnly: boolean;
}

/** The sentences of its answers, and what was written. */
export function Passage({ section, part, isOnly }: Props) {
  const { texts } = useWidget();
  const { material } = useDocument();
  return (
    <>
      {!isOnly && <Heading depth={2}>{passageLabel(material, part)}</Heading>}
      <Sentences section={section} part={part} />
      <SpotView id={`${section}/text/${part.id}`} what={passageLabel({ words: texts }, part)}>
        <Written text={material.texts.fields[part.id] ?? ''} />
      </SpotView>
    </>
  );
}

/** A text in paragraphs, which an empty line begins. */
export const Written = ({ text }: { text: string }) => (
  <>
    {text
      .trim()
      .split(/\n\s*\n/)
      .filter(Boolean)
      .map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
  </>
);
