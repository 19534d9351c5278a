import type { Field, Part, Section } from '../../rules/application.ts';
import { Heading } from '../../view/Heading.tsx';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import type { Material } from '../compose/material.ts';
import { passageLabel, promptsOf } from '../compose/parts/compose-passage.ts';
import { canHold } from '../compose/standing.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { ByPlaceForm } from './ByPlaceForm.tsx';
import { Estimate } from './Estimate.tsx';
import { ExampleForm } from './ExampleForm.tsx';
import { FieldInput } from './FieldInput.tsx';
import { ListForm } from './ListForm.tsx';
import { TextField } from './TextField.tsx';
import { withText } from './with-text.ts';

/** What is asked in one section: the answers it has already, and the texts that it waits for. */
export function SectionForm({ section, material }: { section: Section; material: Material }) {
  return (
    <>
      {section.parts.map((part, index) => (
        <PartForm
          key={`${section.id} ${index}`}
          part={part}
          material={material}
          isOnly={section.parts.length === 1}
        />
      ))}
    </>
  );
}

interface PartProps {
  part: Part;
  material: Material;
  isOnly: boolean;
}

function PartForm({ part, material, isOnly }: PartProps) {
  switch (part.kind) {
    case 'fields':
      return (
        <div class="card">
          {part.fields.map((field) => (
            <DraftField key={field.id} field={field} material={material} />
          ))}
        </div>
      );
    case 'sentences':
      return <AnswerRows questions={part.questions} />;
    case 'passage':
      return <Passage part={part} material={material} isOnly={isOnly} />;
    case 'list-table':
      return <ListForm material={material} question={part.question} />;
    case 'example':
      return <ExampleForm material={material} index={part.index} />;
    case 'by-place':
      return <ByPlaceForm material={material} question={part.question} />;
    case 'estimate':
      return <Estimate />;
  }
}

function DraftField({ field, material }: { field: Field; material: Material }) {
  const [text, write] = useText(field.id);
  const isOptional = !canHold(material, field.neededWhen);
  return <TextField field={field} isOptional={isOptional} text={text} onText={write} />;
}

interface PassageProps extends PartProps {
  part: Extract<Part, { kind: 'passage' }>;
}

function Passage({ part, material, isOnly }: PassageProps) {
  const { texts } = useWidget();
  const [text, write] = useText(part.id);
  const label = passageLabel({ words: texts }, part);
  return (
    <section class="card">
      {!isOnly && <Heading depth={2}>{label}</Heading>}
      <AnswerRows questions={part.questions} />
      {part.text && (
        <FieldInput
          field={{ id: part.id, format: 'text', ...part.text }}
          label={label}
          prompts={promptsOf({ words: texts }, part)}
          isOptional={!canHold(material, part.text.neededWhen)}
          text={text}
          onText={write}
        />
      )}
    </section>
  );
}

/** A text of the draft, and how to write it. */
function useText(id: string): [string, (text: string) => void] {
  const { send } = useWidget();
  const { texts } = useConversation();
  const write = (text: string) => {
    send({
      type: 'draft.written',
      texts: { ...texts, fields: withText(texts.fields, id, text) },
    });
  };
  return [texts.fields[id] ?? '', write];
}
