import { OpenButton } from '../../../view/OpenButton.tsx';
import { useWidget } from '../../../view/widget-context.ts';

/** Continues with a draft that was saved before. */
export function OpenFile() {
  const { draft } = useWidget().texts;
  return (
    <>
      <p class="row">
        <OpenButton label={draft('exports.open')} />
      </p>
      <p class="hint">{draft('exports.openHint')}</p>
    </>
  );
}
