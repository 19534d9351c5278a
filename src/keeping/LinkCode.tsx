import { useWidget } from '../view/widget-context.ts';
import { QrCode } from './QrCode.tsx';
import { useLink } from './ShareLink.tsx';

/** The answers as a code for the cameras of a room, with the address of the page for who has none. */
export function LinkCode() {
  const { texts } = useWidget();
  const made = useLink();
  if (made === undefined) return null;
  if (typeof made === 'object')
    return <p class="notice">{texts.keeping(`share.refused.${made.refused}`)}</p>;
  const { host, pathname } = new URL(made);
  return (
    <figure class="link-code">
      <QrCode text={made} />
      <figcaption>{`${host}${pathname === '/' ? '' : pathname}`}</figcaption>
    </figure>
  );
}
