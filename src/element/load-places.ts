/** The table of municipalities, which is fetched when it is wanted. */
export const loadPlaces = async () => (await import('../belgium/place-finder.ts')).placeFinder;
