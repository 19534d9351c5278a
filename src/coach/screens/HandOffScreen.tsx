import { useState } from 'preact/hooks';
import { Form } from '../../view/parts/Form.tsx';
import { useAnnounced } from '../../view/use-announced.ts';
import { useLater } from '../../view/use-later.ts';
import { useOwnId } from '../../view/use-own-id.ts';
import { useWidget, WidgetContext } from '../../view/widget-context.ts';
import { useShareBase } from '../share-base.ts';
import { StageFrame } from '../stage/StageFrame.tsx';

/** The room goes on with this very case, on its own phones. */
export function HandOffScreen() {
  const widget = useWidget();
  const { coach } = widget.texts;
  const keeping = useLater(widget.parts.keeping, true);
  const { shareBase, isReachable, give } = useShareBase();
  return (
    <StageFrame
      heading={coach('handOff.heading')}
      place={coach('handOff.place')}
      hints={[
        { keys: '→', text: coach('handOff.next'), event: { type: 'moved.on' } },
        { keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } },
        { keys: 'N', text: coach('keys.anew'), event: { type: 'begun.anew' } },
      ]}
    >
      {isReachable ? (
        <div class="hand-off">
          <WidgetContext.Provider value={{ ...widget, shareBase }}>
            {keeping && <keeping.LinkCode />}
          </WidgetContext.Provider>
          <ol class="told">
            <li>{coach('handOff.camera')}</li>
            <li>{coach('handOff.tap')}</li>
            <li>{coach('handOff.change')}</li>
          </ol>
          <p class="soft">{coach('handOff.nothingSent')}</p>
        </div>
      ) : (
        <AddressForm give={give} />
      )}
    </StageFrame>
  );
}

/** From a disk no phone can come here: the page that they can open has an address that the coach knows. */
function AddressForm({ give }: { give: (address: string) => boolean }) {
  const { coach } = useWidget().texts;
  const id = useOwnId();
  const [address, setAddress] = useState('');
  const [hasFailed, setFailed] = useState(false);
  useAnnounced(hasFailed && coach('handOff.noAddress'));
  return (
    <Form class="address" onSend={() => setFailed(!give(address))}>
      <p class="told">{coach('handOff.noPage')}</p>
      <label for={id}>{coach('handOff.address')}</label>
      <input
        id={id}
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        value={address}
        aria-invalid={hasFailed || undefined}
        aria-describedby={hasFailed ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <button type="submit" class="stage-button">
        {coach('handOff.show')}
      </button>
      {hasFailed && (
        <p class="notice" id={`${id}-fault`}>
          {coach('handOff.noAddress')}
        </p>
      )}
    </Form>
  );
}
