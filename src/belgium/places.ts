/** A place of the postcode table. */
export interface Place {
  postcode: string;
  name: string;
}
/** The table of postcodes that exist, by name and by code. */
export interface PlaceFinder {
  exists(postcode: string): boolean;
  /** In Dutch; the municipality is the one before the mergers of 2019 and 2025. */
  namesOf(postcode: string): readonly string[];
  municipalityOf(postcode: string): string;
  /** Some place with this postcode has a name that begins so, or that this begins with, in any language. */
  isNamed(postcode: string, name: string): boolean;
  /** The places of exactly this name; of a municipality that merged since, those of all its postcodes. */
  named(name: string): readonly Place[];
  /** The places of which name or postcode begins so. */
  find(text: string): readonly Place[];
}
