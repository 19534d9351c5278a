import { useEffect, useState } from 'preact/hooks';
import { Button } from '../view/parts/Button.tsx';
import { type Misfits, useWidget } from '../view/widget-context.ts';
import { focusBelow } from './focus-below.ts';

/** What does not fit the rules of now, by name. */
export function MisfitList({ dropped, losesTexts }: Omit<Misfits, 'isRead'>) {
  const { keeping } = useWidget().texts;
  return (
    <>
      {dropped.length > 0 && (
        <>
          <p>{keeping('offer.dropped')}</p>
          <ul>
            {dropped.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {losesTexts && <p>{keeping('offer.droppedTexts')}</p>}
    </>
  );
}

/** The page went on to other rules in the middle of a conversation: what that lost is said, where the person looks. */
export function MisfitsNotice({ misfits }: { misfits: Misfits }) {
  const { texts, announce } = useWidget();
  const { keeping, list } = texts;
  const { dropped, losesTexts, isRead } = misfits;
  const [, setRead] = useState<Misfits>();
  useEffect(() => {
    if (isRead) return;
    const said = [
      keeping('offer.otherRules'),
      dropped.length > 0 && `${keeping('offer.dropped')} ${list(dropped)}.`,
      losesTexts && keeping('offer.droppedTexts'),
    ];
    announce(said.filter(Boolean).join(' '));
  }, [misfits]);
  if (isRead) return null;
  const close = () => {
    misfits.isRead = true;
    setRead(misfits);
  };
  return (
    <section class="keep-panel">
      <p>{keeping('offer.otherRules')}</p>
      <MisfitList dropped={dropped} losesTexts={losesTexts} />
      <div class="row">
        <Button
          kind="secondary"
          onClick={({ currentTarget }) => {
            focusBelow(currentTarget);
            close();
          }}
        >
          {keeping('keep.close')}
        </Button>
      </div>
    </section>
  );
}
