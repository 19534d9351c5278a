import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

type Subscribe = (onChange: () => void) => () => void;

/** React's hook of that name, for `@xstate/react`; the build points `use-sync-external-store/shim` here. */
export function useSyncExternalStore<T>(subscribe: Subscribe, getSnapshot: () => T): T {
  const value = getSnapshot();
  const drawn = useRef({ value, getSnapshot });
  const [, redraw] = useState({});

  const redrawIfChanged = () => {
    if (hasChanged(drawn.current)) redraw({});
  };
  useLayoutEffect(() => {
    drawn.current = { value, getSnapshot };
    // The store may have changed since this was drawn, by a child or before the subscription below.
    redrawIfChanged();
  });
  useLayoutEffect(() => subscribe(redrawIfChanged), [subscribe]);

  return value;
}

/** The same for a part of the snapshot; a part that `isEqual` to the last one stays the same object. */
export function useSyncExternalStoreWithSelector<S, T>(
  subscribe: Subscribe,
  getSnapshot: () => S,
  _getServerSnapshot: unknown,
  selector: (snapshot: S) => T,
  isEqual: (a: T, b: T) => boolean,
): T {
  const last = useRef<{ selected: T } | undefined>(undefined);

  const getSelected = useMemo(() => {
    let memo: { snapshot: S; selected: T } | undefined;
    return () => {
      const snapshot = getSnapshot();
      // A selector may build a new object on every call: it is asked once per snapshot.
      if (memo && Object.is(memo.snapshot, snapshot)) return memo.selected;
      const next = selector(snapshot);
      const kept = last.current;
      memo = { snapshot, selected: kept && isEqual(kept.selected, next) ? kept.selected : next };
      last.current = memo;
      return memo.selected;
    };
  }, [getSnapshot, selector, isEqual]);

  return useSyncExternalStore(subscribe, getSelected);
}

function hasChanged<T>({ value, getSnapshot }: { value: T; getSnapshot: () => T }): boolean {
  try {
    return !Object.is(value, getSnapshot());
  } catch {
    // Drawing again meets the same error, where an error boundary can catch it.
    return true;
  }
}
