import { useLater } from '../../view/use-later.ts';
import { useWidget } from '../../view/widget-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';

/** The room goes on with this very case, on its own phones. */
export function HandOffScreen() {
  const { texts, parts } = useWidget();
  const { coach } = texts;
  const keeping = useLater(parts.keeping, true);
  return (
    <StageFrame
      heading={coach('handOff.heading')}
      place={coach('handOff.place')}
      hints={[
        { keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } },
        { keys: 'N', text: coach('keys.anew'), event: { type: 'begun.anew' } },
      ]}
    >
      <div class="hand-off">
        {keeping && <keeping.LinkCode />}
        <div>
          <ol class="told">
            <li>{coach('handOff.camera')}</li>
            <li>{coach('handOff.tap')}</li>
            <li>{coach('handOff.change')}</li>
          </ol>
          <p class="soft">{coach('handOff.nothingSent')}</p>
        </div>
      </div>
    </StageFrame>
  );
}
