import { itemTitle } from '../../../view/answer-text.ts';
import { useOwnId } from '../../../view/use-own-id.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { describedIn } from '../../compose/described-item.ts';
import { listingOf, numbered } from '../../compose/listing.ts';
import { useDocument } from '../document/document-context.ts';
import { ListButton } from './ListButton.tsx';
import { useExample } from './use-example.ts';

/** Which item an example is about; without any it leads to where they are described. */
export function WhichItem({ index }: { index: number }) {
  const { texts } = useWidget();
  const { draft } = texts;
  const { material } = useDocument();
  const { example, write } = useExample(index);
  const id = useOwnId();
  const listing = listingOf(material, material.application.examples?.question);
  if (!listing) return null;
  const described = describedIn(material, example);
  const count = listing.items?.length ?? 0;
  const isRemoved = material.texts.examples[index] !== undefined;
  if (!described && !(isRemoved && count > 0))
    return (
      <>
        <p>{draft(count === 0 ? 'example.none' : 'example.missing')}</p>
        <p>
          <ListButton question={listing.question} />
        </p>
      </>
    );
  return (
    <>
      {!described && <p class="notice">{draft('example.gone')}</p>}
      <div class="field">
        <label for={id}>{draft('example.which')}</label>
        <select
          id={id}
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
          {numbered(listing).map(({ item, index: each }) => (
            <option key={each} value={each}>
              {itemTitle(texts, listing.question, item, each)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
