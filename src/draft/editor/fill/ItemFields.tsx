import { itemsOf } from '../../../assessment/answers.ts';
import type { Field } from '../../../rules/schema.ts';
import { itemTitle, textKey } from '../../../view/answer-text.ts';
import { useConversation, useWidget } from '../../../view/widget-context.ts';
import { labelOf } from '../../compose/label-of.ts';
import { fieldsOf, type Listing, listingOf } from '../../compose/listing.ts';
import { useDocument } from '../document/document-context.ts';
import { ReviseField } from './revise/ReviseField.tsx';
import { useRevise } from './revise/use-revise.ts';
import { useExample } from './use-example.ts';

interface Props {
  listing: Listing;
  index: number;
  fields: readonly Field[];
  /** The example that describes it. */
  example?: number | undefined;
}

/** Fields of an item of the conversation, and what comes up with what is chosen in them. */
export function ItemFields({ listing: { question }, index, fields, example }: Props) {
  const { texts } = useWidget();
  const { material } = useDocument();
  const { answers } = useConversation();
  const revise = useRevise({ question }, index);
  const { write } = useExample(example ?? 0);
  const item = itemsOf(answers[question.id])?.[index] ?? {};
  const listing = listingOf(material, question.id);
  const isAll = fields.length > 1;
  const shown = isAll && listing ? fieldsOf(listing, item) : fields;
  const title = itemTitle(texts, question, item, index);
  return (
    <>
      {shown.map((field) => (
        <ReviseField
          key={field.id}
          asked={field}
          textKey={textKey(question, field)}
          answer={item[field.id]}
          label={
            isAll
              ? labelOf(texts, question, field)
              : texts.rule(`${textKey(question, field)}.ask`) || labelOf(texts, question, field)
          }
          of={title}
          onRevise={(value) => {
            // What changes may make another item more suitable: the example stays about this one.
            if (example !== undefined) write({ item: material.itemKeys[index] ?? null });
            revise(field.id)(value);
          }}
        />
      ))}
    </>
  );
}
