/** A place of the postcode table. */
export interface Place {
  postcode: string;
  name: string;
}
/** The table of postcodes that exist, by name and by code. */
export interface PlaceFinder {
  exists(postcode: string): boolean;
  /** In Dutch; the municipality is that of now, after the mergers of 2019 and 2025. */
  namesOf(postcode: string): readonly string[];
  municipalityOf(postcode: string): string;
  /** "Gentbrugge, Ledeberg", "Sint-Niklaas", "Lievegem (Zomergem)": the municipality where its centre is there. */
  labelOf(postcode: string): string;
  /**
   * Some place with this postcode has a name that begins so, or that this begins with, in any language, or no place at
   * all is called this.
   */
  isNamed(postcode: string, name: string): boolean;
  /** The places of exactly this name; of a municipality that merged since, those of all its postcodes. */
  named(name: string): readonly Place[];
  /** The places of which name or postcode begins so. */
  find(text: string): readonly Place[];
}
