import { useState } from 'preact/hooks';
import { PrintButton } from '../PrintButton.tsx';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useLater } from '../use-later.ts';
import { usePrint } from '../verdict/use-print.tsx';
import { useCan, useWidget } from '../widget-context.ts';
import { WhatIf } from './WhatIf.tsx';

interface Props {
  /** The next step opens the draft already. */
  isDraftNext: boolean;
  onYears: () => void;
}

/** What else can be done with the answers: try others, share, print, and write the application all the same. */
export function Explore({ isDraftNext, onYears }: Props) {
  const { texts, act, send, parts } = useWidget();
  const { result } = texts;
  const [isSharing, setSharing] = useState(false);
  const sharing = useLater(parts.keeping, isSharing);
  const print = usePrint();
  const toggleSharing = () => {
    act();
    setSharing(!isSharing);
  };
  const canDraft = useCan({ type: 'draft.opened' });
  return (
    <Fold title={result('explore.heading')} note={result('explore.note')}>
      <WhatIf />
      <div class="row">
        {parts.years && (
          <Button kind="secondary" onClick={onYears}>
            {result('years.open')}
          </Button>
        )}
        <Button kind="secondary" aria-expanded={isSharing} onClick={toggleSharing}>
          {result('verdict.share')}
        </Button>
        {parts.draft && canDraft && !isDraftNext && (
          <Button kind="secondary" onClick={() => send({ type: 'draft.opened' })}>
            {result('verdict.draft')}
          </Button>
        )}
        <PrintButton kind="secondary" onPrint={() => print('verdict')}>
          {result('verdict.print')}
        </PrintButton>
      </div>
      {parts.draft && !canDraft && <p class="hint">{result('verdict.noDraft')}</p>}
      {isSharing && sharing && <sharing.ShareLink close={() => setSharing(false)} />}
    </Fold>
  );
}
