import { useState } from 'preact/hooks';
import { Button } from '../../view/parts/Button.tsx';
import { useWidget } from '../../view/widget-context.ts';
import type { ComposedDraft } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';
import { exportDraft } from '../export/export-draft.ts';
import { handOut } from './more/hand-out.ts';

interface Props {
  material: Material;
  composed: ComposedDraft;
  onDone: () => void;
  /** Null where that is what is looked at. */
  onMore: (() => void) | null;
}

/** What one leaves with: one button for it, and one for all the rest. */
export function Exits({ material, composed, onDone, onMore }: Props) {
  const { announce, texts } = useWidget();
  const { draft } = texts;
  const [state, setState] = useState<'rest' | 'busy' | 'failed'>('rest');
  /** What was handed out last, for as long as that is what stands here. */
  const [made, setMade] = useState<{ name: string; of: ComposedDraft }>();
  const download = async () => {
    if (state === 'busy') return;
    setState('busy');
    try {
      const file = await exportDraft('docx-clean', material, composed);
      handOut(file);
      setState('rest');
      setMade({ name: file.name, of: composed });
      announce(draft('exports.downloaded', { file: file.name }));
      onDone();
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="exits">
      {state === 'failed' && (
        <p class="error" role="alert">
          {draft('exports.failed')} {draft('exports.again')}
        </p>
      )}
      {state === 'rest' && made?.of === composed && (
        <p class="done">{draft('exports.downloaded', { file: made.name })}</p>
      )}
      <Button kind="primary" aria-busy={state === 'busy' || undefined} onClick={download}>
        {draft('word')}
      </Button>
      {onMore && (
        <Button kind="secondary" onClick={onMore}>
          {draft('more')}
        </Button>
      )}
    </div>
  );
}
