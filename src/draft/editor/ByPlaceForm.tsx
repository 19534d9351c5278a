import { type Item, isKnown } from '../../assessment/answers.ts';
import type { Field } from '../../rules/schema.ts';
import { itemTitle, textKey } from '../../view/answer-text.ts';
import { useWidget } from '../../view/widget-context.ts';
import { labelOf } from '../compose/label-of.ts';
import {
  fieldsIn,
  fieldsOf,
  type Listing,
  listingOf,
  type Numbered,
  numbered,
} from '../compose/listing.ts';
import type { Material } from '../compose/material.ts';
import { FillButton } from './FillButton.tsx';
import { ReviseField } from './revise/ReviseField.tsx';
import { useRevise } from './revise/use-revise.ts';

interface Props {
  material: Material;
  question: string;
}

/** How large the items of a list are and where they take place, to be changed here. */
export function ByPlaceForm({ material, question: id }: Props) {
  const { texts } = useWidget();
  const listing = listingOf(material, id);
  if (!listing) return null;
  const { question } = listing;
  const label = labelOf(texts, question);
  const items = numbered(listing);
  return (
    <>
      {items.length === 0 ? (
        <p>{texts.draft('list.first', { what: label })}</p>
      ) : (
        <table class="revise">
          <caption class="hint">{texts.draft('list.here', { what: label })}</caption>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {columnsOf(listing).map((field) => (
                <th key={field.id} scope="col">
                  {labelOf(texts, question, field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((each) => (
              <Row key={each.index} listing={listing} {...each} />
            ))}
          </tbody>
        </table>
      )}
      <p>
        <FillButton question={question} />
      </p>
    </>
  );
}

/** The size, and where it takes place. */
const columnsOf = ({ question: { fields, roles } }: Listing): Field[] =>
  [roles.size, roles.places].flatMap((id) => fields.filter((field) => field.id === id));

function Row({ listing, item, index }: Numbered & { listing: Listing }) {
  const { texts } = useWidget();
  const revise = useRevise(listing, index);
  const { question } = listing;
  const title = itemTitle(texts, question, item, index);
  return (
    <tr>
      <th scope="row">{title}</th>
      {columnsOf(listing).map((column) => (
        <td key={column.id}>
          {inCell(listing, column, item).map((field, _, all) => (
            <ReviseField
              key={field.id}
              asked={field}
              textKey={textKey(question, field)}
              answer={item[field.id]}
              label={labelOf(texts, question, field)}
              of={title}
              isLabelHidden={all.length === 1}
              onRevise={revise(field.id)}
            />
          ))}
        </td>
      ))}
    </tr>
  );
}

/** The field itself with those that decide whether it is asked, and what else these bring up once they are known. */
function inCell(listing: Listing, { id, askWhen }: Field, item: Item): Field[] {
  const deciding = fieldsIn(listing, askWhen);
  return fieldsOf(listing, item).filter((field) => {
    if (field.id === id || deciding.includes(field.id)) return true;
    const named = fieldsIn(listing, field.askWhen);
    return (
      named.some((name) => deciding.includes(name)) && named.every((name) => isKnown(item[name]))
    );
  });
}
