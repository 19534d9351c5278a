import { itemTitle } from '../../../view/answer-text.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { describedIn, exampleTexts } from '../../compose/described-item.ts';
import { numbered } from '../../compose/listing.ts';
import { fieldLabel } from '../../compose/parts/compose-fields.ts';
import { Fill } from '../fill/Fill.tsx';
import { itemSpotId } from '../spots/item-spots.ts';
import { useDocument } from './document-context.ts';
import { Edit } from './Gap.tsx';
import { ItemFacts } from './Items.tsx';
import { Written } from './Passage.tsx';
import { SpotView } from './SpotView.tsx';
import { Units } from './Units.tsx';

interface Props {
  section: string;
  index: number;
}

/** An item of a list, described: what is answered about it, what it is, and unit by unit. */
export function Example({ section, index }: Props) {
  const { texts } = useWidget();
  const { material, spots, open } = useDocument();
  const example = exampleTexts(material, index);
  const described = describedIn(material, example);
  if (!described) return <SpotView id={`${section}/which/${index}`} what="" />;
  const { listing, item } = described;
  const home = itemSpotId(section, listing, described.index);
  const whole = spots.get(home);
  const which = spots.get(`${section}/which/${index}`);
  const opened = [which?.id, home].includes(open ?? '') || open?.startsWith(`${home}/`);
  const spot = opened ? spots.get(open ?? '') : undefined;
  const title = itemTitle(texts, listing.question, item, described.index);
  return (
    <>
      <div class="written">
        <p>
          {material.words.application('example.lead', {
            title: itemTitle(material.words, listing.question, item, described.index),
          })}{' '}
          <ItemFacts home={home} listing={listing} item={item} index={described.index} />.
        </p>
        {!spot && (
          <p class="row" lang={texts.language}>
            {whole && <Edit spot={whole} what={title} />}
            {which && numbered(listing).length > 1 && (
              <Edit spot={which} what={texts.draft('example.which')} />
            )}
          </p>
        )}
      </div>
      {spot && <Fill key={spot.id} spot={spot} />}
      {described.examples.fields.map((field) => (
        <SpotView
          key={field.id}
          id={`${section}/example/${index}/${field.id}`}
          what={fieldLabel({ words: texts }, field)}
        >
          <Written text={example.fields[field.id] ?? ''} />
        </SpotView>
      ))}
      <Units section={section} index={index} described={described} />
    </>
  );
}
