import type { ComponentChildren } from 'preact';
import { Fill } from '../fill/Fill.tsx';
import { useDocument } from './document-context.ts';
import { Edit, Gap } from './Gap.tsx';

interface Props {
  id: string;
  /** What it is called, for who does not see where it stands. */
  what: string;
  /** What is written. */
  children?: ComponentChildren;
}

/** A spot that stands by itself: what is written, what is missing, or the field to write it. */
export function SpotView({ id, what, children }: Props) {
  const { spots, open } = useDocument();
  const spot = spots.get(id);
  if (!spot) return null;
  if (open === id) return <Fill key={id} spot={spot} />;
  const isMissing = spot.gap !== undefined && !spot.isToCheck;
  return (
    <div class={isMissing ? 'written' : 'written can-edit'}>
      {!isMissing && children}
      {spot.gap !== undefined && (
        <p>
          <Gap spot={spot} />
        </p>
      )}
      {!isMissing && <Edit spot={spot} what={what} />}
    </div>
  );
}
