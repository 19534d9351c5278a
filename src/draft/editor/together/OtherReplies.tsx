import type { ComponentChildren } from 'preact';
import { itemTitle } from '../../../view/answer-text.ts';
import { OptionReply } from '../../../view/replies/OptionReply.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { listingOf, numbered } from '../../compose/listing.ts';
import { useDocument } from '../document/document-context.ts';
import { ListButton } from '../fill/ListButton.tsx';
import { partsOfDay } from '../fill/parts-of-day.ts';
import type { Ask } from './asks/ask.ts';
import { canChoose } from './asks/can-choose.ts';
import { isWritten } from './asks/reading.ts';
import type { Filler } from './use-together.ts';

interface Props {
  ask: Ask;
  filler: Filler;
  last: ComponentChildren;
}

/** Under what only the draft asks. */
export const OtherReplies = (props: Props) => (
  <div class="replies flow">
    <Choices {...props} />
    <div class="finish">{props.last}</div>
  </div>
);

function Choices({ ask, filler }: Props) {
  const { texts } = useWidget();
  const { material } = useDocument();
  if (isWritten(ask)) return null;
  switch (ask.kind) {
    case 'text':
      return (
        <>
          {partsOfDay.map((part) => (
            <OptionReply
              key={part}
              label={texts.draft(`partsOfDay.${part}`)}
              isPresent={ask.text === part}
              onClick={() => filler.give(ask, part)}
            />
          ))}
        </>
      );
    case 'list':
      return <ListButton question={ask.question} />;
    case 'which': {
      const listing = listingOf(material, material.application.examples?.question);
      if (!listing) return null;
      if (!canChoose(material, ask.index)) return <ListButton question={listing.question} />;
      return (
        <>
          {numbered(listing).map(({ item, index }) => (
            <OptionReply
              key={index}
              label={itemTitle(texts, listing.question, item, index)}
              isPresent={false}
              onClick={() => filler.choose(ask, material.itemKeys[index] ?? -1)}
            />
          ))}
        </>
      );
    }
    default:
      return null;
  }
}
