import { isKnown } from '../../../assessment/answers.ts';
import type { Field } from '../../../rules/schema.ts';
import { answerText, itemTitle } from '../../../view/answer-text.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { midSentence } from '../../compose/gaps.ts';
import { labelOf } from '../../compose/label-of.ts';
import {
  fieldsOf,
  type Listing,
  listingOf,
  type Numbered,
  numbered,
} from '../../compose/listing.ts';
import type { Material } from '../../compose/material.ts';
import { Fill } from '../fill/Fill.tsx';
import { ListButton } from '../fill/ListButton.tsx';
import { itemSpotId } from '../spots/item-spots.ts';
import { useDocument } from './document-context.ts';
import { Edit, Gap } from './Gap.tsx';
import { SpotView } from './SpotView.tsx';

interface Props {
  section: string;
  question: string;
}

/** The items of a list, a line each. */
export function Items({ section, question }: Props) {
  const { texts } = useWidget();
  const { material } = useDocument();
  const listing = listingOf(material, question);
  if (!listing) return null;
  if (!listing.items?.length)
    return <SpotView id={`${section}/list/${question}`} what={labelOf(texts, listing.question)} />;
  return (
    <>
      <ul class="items">
        {numbered(listing).map((each) => (
          <ItemLine key={each.index} section={section} listing={listing} {...each} />
        ))}
      </ul>
      <p lang={texts.language}>
        <ListButton question={listing.question} />
      </p>
    </>
  );
}

type ItemProps = Numbered & { section: string; listing: Listing };

function ItemLine({ section, listing, item, index }: ItemProps) {
  const { texts } = useWidget();
  const { material, spots, open } = useDocument();
  const { question } = listing;
  const home = itemSpotId(section, listing, index);
  const whole = spots.get(home);
  const opened = open?.startsWith(`${home}/`) || open === home ? spots.get(open) : undefined;
  if (!whole) return null;
  if (opened?.id === home)
    return (
      <li class="opened">
        <Fill spot={opened} />
      </li>
    );
  return (
    <li>
      <div class="written can-edit">
        <p>
          <b>{itemTitle(material.words, question, item, index)}</b>{' '}
          <ItemFacts home={home} listing={listing} index={index} item={item} />
        </p>
        <Edit spot={whole} what={itemTitle(texts, question, item, index)} />
      </div>
      {opened && <Fill key={opened.id} spot={opened} />}
    </li>
  );
}

interface FactsProps extends Numbered {
  /** Id of the spot of the whole item. */
  home: string;
  listing: Listing;
}

/** What is known of an item, and the gaps for what is not, as one line. */
export function ItemFacts({ home, listing, item }: FactsProps) {
  const { material, spots } = useDocument();
  const shown = fieldsOf(listing, item)
    .map((field) => {
      const spot = spots.get(`${home}/${field.id}`);
      return {
        id: field.id,
        spot: spot?.gap === undefined ? undefined : spot,
        text: factText(material, listing, field, item),
      };
    })
    .filter(({ spot, text }) => spot || text);
  return (
    <>
      {shown.map(({ id, spot, text }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          {spot ? <Gap spot={spot} /> : text}
        </span>
      ))}
    </>
  );
}

/** Empty for what needs no saying: the title stands before it, and what is usual is taken as read. */
function factText(
  { words, places }: Material,
  { question }: Listing,
  field: Field,
  item: Numbered['item'],
): string {
  const answer = item[field.id];
  const isUsual = field.kind === 'choice' && field.usual === answer;
  if (field.kind === 'text' || isUsual || !isKnown(answer)) return '';
  return midSentence(answerText(words, question, answer, field, places));
}
