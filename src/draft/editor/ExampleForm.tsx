import type { ExampleTexts } from '../../conversation/draft-texts.ts';
import { itemTitle, textKey } from '../../view/answer-text.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { type Described, describedIn, exampleTexts } from '../compose/described-item.ts';
import { labelOf } from '../compose/label-of.ts';
import { type Listing, listingOf, numbered } from '../compose/listing.ts';
import type { Material } from '../compose/material.ts';
import { FillButton } from './FillButton.tsx';
import { ItemFields } from './ItemFields.tsx';
import { ReviseField } from './revise/ReviseField.tsx';
import { useRevise } from './revise/use-revise.ts';
import { TextField } from './TextField.tsx';
import { type DescriptionProps, UnitForms } from './UnitForms.tsx';
import { withText } from './with-text.ts';

/** An item of a list as an example: what is answered about it is the conversation's, the rest is written here. */
export function ExampleForm({ material, index }: { material: Material; index: number }) {
  const { texts, send } = useWidget();
  const { draft } = texts;
  const { texts: written } = useConversation();
  const listing = listingOf(material, material.application.examples?.question);
  if (!listing) return null;
  const example = exampleTexts(material, index);
  const described = describedIn(material, example);
  const isRemoved = example.item === null && material.texts.examples[index] !== undefined;
  const count = listing.items?.length ?? 0;
  const write = (change: Partial<ExampleTexts>) => {
    const examples = [...written.examples];
    for (let each = examples.length; each < index; each++)
      examples.push(exampleTexts(material, each));
    examples[index] = { ...example, ...change };
    send({ type: 'draft.written', texts: { ...written, examples } });
  };
  if (!described && !(isRemoved && count > 0)) {
    return (
      <div class="notice">
        <p>{draft(count === 0 ? 'example.none' : 'example.missing')}</p>
        <FillButton question={listing.question} />
      </div>
    );
  }
  return (
    <>
      {isRemoved && !described && <p class="notice">{draft('example.gone')}</p>}
      {(count > 1 || !described) && (
        <Which material={material} listing={listing} described={described} write={write} />
      )}
      {described && (
        <Description material={material} example={example} described={described} write={write} />
      )}
    </>
  );
}

interface WhichProps {
  material: Material;
  listing: Listing;
  described: Described | undefined;
  write: (change: Partial<ExampleTexts>) => void;
}

function Which({ material, listing, described, write }: WhichProps) {
  const { texts, prefix } = useWidget();
  const { draft } = texts;
  return (
    <p class="field">
      <label for={`${prefix}-which`}>{draft('example.which')}</label>
      <select
        id={`${prefix}-which`}
        value={described?.index ?? ''}
        onChange={(event) =>
          write({ item: material.itemKeys[Number(event.currentTarget.value)] ?? null })
        }
      >
        {!described && (
          <option value="" disabled>
            {draft('choose')}
          </option>
        )}
        {numbered(listing).map(({ item, index }) => (
          <option key={index} value={index}>
            {itemTitle(texts, listing.question, item, index)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Description(props: DescriptionProps) {
  const { texts } = useWidget();
  const { material, example, described, write } = props;
  const { listing, examples, item, index } = described;
  const { question } = listing;
  const revise = useRevise(listing, index);
  const size = question.fields.find(({ id }) => id === question.roles.size);
  // A size that changes may make another item more suitable: it stays about this one.
  const pin = () => write({ item: material.itemKeys[index] ?? null });
  return (
    <>
      <ItemFields listing={listing} index={index} isNamed={false} />
      {size && (
        <ReviseField
          asked={size}
          textKey={textKey(question, size)}
          answer={item[size.id]}
          label={labelOf(texts, question, size)}
          onRevise={(value) => {
            pin();
            revise(size.id)(value);
          }}
        />
      )}
      {examples.fields.map((field) => (
        <TextField
          key={`${index} ${field.id}`}
          field={field}
          text={example.fields[field.id] ?? ''}
          onText={(text) => write({ fields: withText(example.fields, field.id, text) })}
        />
      ))}
      <UnitForms {...props} />
    </>
  );
}
