import { useWidget } from '../../../view/widget-context.ts';
import { passageLabel, promptsOf } from '../../compose/parts/compose-passage.ts';
import { canHold } from '../../compose/standing.ts';
import { useDocument } from '../document/document-context.ts';
import type { Spot } from '../spots/spot.ts';
import { AskedAnswer } from './AskedAnswer.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import { FieldInput } from './FieldInput.tsx';
import { ItemFields } from './ItemFields.tsx';
import { ListButton } from './ListButton.tsx';
import { TextField } from './TextField.tsx';
import { UnitFields } from './UnitFields.tsx';
import { useExample } from './use-example.ts';
import { useText } from './use-text.ts';
import { WhichItem } from './WhichItem.tsx';
import { withText } from './with-text.ts';

interface Props<Kind extends Spot['content']['kind']> {
  spot: Spot & { content: { kind: Kind } };
  /** Of the prompts that stand beside it. */
  promptsId?: string | undefined;
}

/** What a spot is written with. */
export function Editor({ spot: { content }, promptsId }: Props<Spot['content']['kind']>) {
  switch (content.kind) {
    case 'field':
      return <FieldText {...content} />;
    case 'answer':
      return <AskedQuestion question={content.question} />;
    case 'answers':
      return (
        <>
          {content.questions.map((question) => (
            <AskedAnswer key={question.id} question={question} />
          ))}
        </>
      );
    case 'passage':
      return <PassageText {...content} promptsId={promptsId} />;
    case 'list':
      return <ListButton question={content.listing.question} />;
    case 'item':
      return <ItemFields {...content} />;
    case 'which':
      return <WhichItem index={content.index} />;
    case 'example-field':
      return <ExampleText {...content} />;
    case 'unit':
      return <UnitFields {...content} />;
  }
}

type ContentOf<Kind extends Spot['content']['kind']> = Extract<Spot['content'], { kind: Kind }>;

function FieldText({ field, isOptional }: ContentOf<'field'>) {
  const [text, write] = useText(field.id);
  return <TextField field={field} isOptional={isOptional} text={text} onText={write} />;
}

function PassageText({
  part,
  text: asked,
  promptsId,
}: ContentOf<'passage'> & { promptsId: string | undefined }) {
  const { texts } = useWidget();
  const { material } = useDocument();
  const [text, write] = useText(part.id);
  const [first] = promptsOf({ words: texts }, part);
  return (
    <FieldInput
      field={{ id: part.id, format: 'text', ...asked }}
      label={first ?? passageLabel({ words: texts }, part)}
      promptsId={promptsId}
      isOptional={!canHold(material, asked.neededWhen)}
      text={text}
      onText={write}
    />
  );
}

function ExampleText({ index, field }: ContentOf<'example-field'>) {
  const { example, write } = useExample(index);
  return (
    <TextField
      field={field}
      text={example.fields[field.id] ?? ''}
      onText={(text) => write({ fields: withText(example.fields, field.id, text) })}
    />
  );
}
