import { textKey } from '../../view/answer-text.ts';
import { useWidget } from '../../view/widget-context.ts';
import { labelOf } from '../compose/label-of.ts';
import { fieldsOf, type Listing } from '../compose/listing.ts';
import { ReviseField } from './revise/ReviseField.tsx';
import { useRevise } from './revise/use-revise.ts';

interface Props {
  listing: Listing;
  index: number;
  /** Named by the item too, where several stand below each other. */
  isNamed?: boolean;
}

/** What only the draft asks about an item. */
export function ItemFields({ listing, index, isNamed = true }: Props) {
  const { texts } = useWidget();
  const revise = useRevise(listing, index);
  const { question, items = [] } = listing;
  const item = items[index] ?? {};
  const number = texts.rule(`${textKey(question)}.item`, { number: index + 1 }) || `${index + 1}`;
  return (
    <>
      {fieldsOf(listing, item)
        .filter(({ askedIn }) => askedIn)
        .map((field) => {
          const label = labelOf(texts, question, field);
          return (
            <ReviseField
              key={field.id}
              asked={field}
              textKey={textKey(question, field)}
              answer={item[field.id]}
              label={isNamed ? `${label} (${number})` : label}
              onRevise={revise(field.id)}
            />
          );
        })}
    </>
  );
}
