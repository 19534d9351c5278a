import { useEffect, useState } from 'preact/hooks';
import type { PlaceFinder } from '../belgium/places.ts';
import { useWidget } from './widget-context.ts';

/** The table of postcodes, once it has been fetched for the first time it is wanted. */
export function usePlaces(isWanted = true): PlaceFinder | undefined {
  const { loadPlaces } = useWidget();
  const [places, setPlaces] = useState<PlaceFinder>();
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    loadPlaces().then(
      (loaded) => isHere && setPlaces(loaded),
      // Without the table postcodes are checked by their range only.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, loadPlaces]);
  return places;
}
