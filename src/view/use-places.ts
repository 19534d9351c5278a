import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaceFinder } from '../belgium/places.ts';
import { useWidget } from './widget-context.ts';

/** By what fetches it: what is drawn later has it at once, and does not grow when names come. */
const here = new WeakMap<() => Promise<PlaceFinder>, PlaceFinder>();

/** The table of postcodes, once it has been fetched for the first time it is wanted. */
export function usePlaces(isWanted = true): PlaceFinder | undefined {
  const { loadPlaces } = useWidget();
  const [places, setPlaces] = useState(() => (isWanted ? here.get(loadPlaces) : undefined));
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    loadPlaces().then(
      (loaded) => {
        here.set(loadPlaces, loaded);
        if (isHere) setPlaces(loaded);
      },
      // Without the table postcodes are checked by their range only.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, loadPlaces]);
  return places;
}

/**
 * Does something once the table has come, or without it where it does not come: until then a name that is right would be
 * unknown. Nothing is done any more for what is no longer drawn.
 */
export function useOncePlaces<Args extends unknown[]>(
  act: (places: PlaceFinder | undefined, ...args: Args) => void,
): (...args: Args) => void {
  const { loadPlaces } = useWidget();
  const latest = useRef<typeof act | null>(act);
  latest.current = act;
  useEffect(
    () => () => {
      latest.current = null;
    },
    [],
  );
  return (...args) => {
    loadPlaces()
      .catch(() => undefined)
      .then((places) => latest.current?.(places, ...args));
  };
}
