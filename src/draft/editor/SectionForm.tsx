import { Heading } from '../view/Heading.tsx';
import { useConversation, useWidget } from '../view/widget-context.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { isNeeded } from './compose-field.ts';
import { ExampleForm } from './ExampleForm.tsx';
import { readEnterpriseNumber } from '../belgium/enterprise-number.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Material } from './material.ts';
import { SubsidyForm } from './SubsidyForm.tsx';
import type { Field, Part, Section } from './template.ts';
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
    case 'topic':
      return <Topic part={part} isOnly={isOnly} />;
    case 'trajectories':
      return <AnswerRows questions={['trajectories']} />;
    case 'example':
      return <ExampleForm material={material} index={part.index} />;
    case 'places':
      return <SubsidyForm material={material} />;
    case 'estimate':
      return null;
  }
}

function DraftField({ field, material }: { field: Field; material: Material }) {
  const { texts, send } = useWidget();
  const { draft } = texts;
  const { answers, ruleSet } = material;
  const [text, write] = useText(field.id);
  const isNumber = field.format === 'enterprise-number';
  return (
    <FieldInput
      field={field}
      label={draft(`fields.${field.id}.label` as 'fields.name.label')}
      hint={draft(`fields.${field.id}.hint` as 'fields.legal-form.hint', { defaultValue: '' })}
      isOptional={!isNeeded(material, field.neededWhen)}
      text={text}
      onText={(next) => {
        write(next);
        // Who writes down a sound number has one: the answer follows.
        const isAsked = ruleSet.questions.some(({ id }) => id === field.id);
        if (isNumber && isAsked && readEnterpriseNumber(next).number && answers[field.id] !== 'yes')
          send({ type: 'answer.revised', question: field.id, value: 'yes' });
      }}
    />
  );
}

function Topic({
  part: { id, questions, passage },
  isOnly,
}: {
  part: Extract<Part, { kind: 'topic' }>;
  isOnly: boolean;
}) {
  const { draft } = useWidget().texts;
  const [text, write] = useText(id);
  const label = draft(`topics.${id}.label` as 'topics.expertise.label');
  return (
    <section class="card">
      {!isOnly && <Heading depth={2}>{label}</Heading>}
      <AnswerRows questions={questions} />
      {passage && (
        <FieldInput
          field={{ id, format: 'text', ...passage }}
          label={label}
          prompts={Array.from({ length: passage.prompts }, (_, index) =>
            draft(`topics.${id}.prompts.${index + 1}` as 'topics.expertise.prompts.1'),
          )}
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
