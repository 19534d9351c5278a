import { useWidget } from '../../view/widget-context.ts';
import { useCoach } from '../coach-context.ts';
import type { CoachEvent } from './coach-event.ts';

export interface KeyHint {
  keys: string;
  text: string;
  /** It can be pressed too. */
  event?: CoachEvent;
}

/** The keys that matter on this screen: buttons, for who has none at hand. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  const { coach } = useWidget().texts;
  const { send } = useCoach();
  const all: readonly KeyHint[] = [
    ...hints,
    { keys: '?', text: coach('keys.list'), event: { type: 'aside.turned', aside: 'keys' } },
  ];
  return (
    <footer>
      {all.map(({ keys, text, event }) =>
        event ? (
          <button key={keys} type="button" class="key-hint" onClick={() => send(event)}>
            <kbd>{keys}</kbd>
            {text}
          </button>
        ) : (
          <span key={keys} class="key-hint">
            <kbd>{keys}</kbd>
            {text}
          </span>
        ),
      )}
    </footer>
  );
}
