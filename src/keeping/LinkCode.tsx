import { useWidget } from '../view/widget-context.ts';
import { pageAddress } from './page-address.ts';
import { QrCode } from './QrCode.tsx';
import { useLink } from './ShareLink.tsx';

/** What a camera in a room can tell apart on a projector of 720 lines. */
const densestInRoom = 23;

/**
 * The answers as a code for the cameras of a room, with the address of the page for who has none. Too many answers for
 * that leave the short way: the page without them.
 */
export function LinkCode() {
  const { texts, shareBase } = useWidget();
  const { keeping } = texts;
  const made = useLink();
  const page = pageAddress(shareBase || location.href);
  if (made === undefined) return null;
  if (page === null) return <p class="notice">{keeping('share.refused.noPage')}</p>;
  const isLong = typeof made === 'string' || made.refused === 'tooLong';
  const shortWay = (
    <>
      <p class="notice">{keeping(isLong ? 'share.shortWay' : `share.refused.${made.refused}`)}</p>
      <QrCode text={page} />
    </>
  );
  return (
    <figure class="link-code">
      {typeof made === 'string' ? (
        <QrCode text={made} densest={densestInRoom} otherwise={shortWay} />
      ) : (
        shortWay
      )}
      <figcaption>{page.replace(/^https?:\/\/|\/$/g, '')}</figcaption>
    </figure>
  );
}
