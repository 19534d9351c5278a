import { Button } from '../../../view/parts/Button.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import type { Spot } from '../spots/spot.ts';
import { useDocument } from './document-context.ts';

/** What is missing, where it is missing: tapped, it opens to be written. */
export function Gap({ spot }: { spot: Spot }) {
  const { texts } = useWidget();
  const { show } = useDocument();
  return (
    <button type="button" class="gap" data-spot={spot.id} onClick={() => show(spot)}>
      <span class="hidden" lang={texts.language}>
        {texts.draft(spot.isToCheck ? 'gap.check' : 'gap.fill')}{' '}
      </span>
      {spot.gap}
    </button>
  );
}

/** Opens what is written to change it; all of what it stands in can be tapped. */
export function Edit({ spot, what }: { spot: Spot; what: string }) {
  const { texts } = useWidget();
  const { show } = useDocument();
  return (
    <Button
      kind="link"
      look="edit"
      lang={texts.language}
      data-spot={spot.id}
      onClick={() => show(spot)}
    >
      {texts.t('transcript.change')}
      <span class="hidden"> {what}</span>
    </Button>
  );
}
