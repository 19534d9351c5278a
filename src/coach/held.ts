import { useState } from 'preact/hooks';
import { useWidget } from '../view/widget-context.ts';

const held = new WeakMap<object, Map<string, unknown>>();

/** State that stays as long as the conversation: of a screen that goes away and comes back, and of a widget that is moved. */
export function useHeld<Value>(
  name: string,
  first: Value,
): [Value, (change: (now: Value) => Value) => void] {
  const { actor } = useWidget();
  const [, setCount] = useState(0);
  const now = (): Value => (held.get(actor)?.get(name) ?? first) as Value;
  const set = (change: (now: Value) => Value) => {
    const all = held.get(actor) ?? new Map<string, unknown>();
    held.set(actor, all.set(name, change(now())));
    setCount((count) => count + 1);
  };
  return [now(), set];
}
