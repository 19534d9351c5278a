/** What a person wrote for the draft application, beside the answers. An empty text is left out. */
export interface DraftTexts {
  /** By field id of the template. */
  fields: FieldTexts;
  /** The example trajectories, in the order of the template. */
  examples: readonly ExampleTexts[];
}

export type FieldTexts = Readonly<Record<string, string>>;

export interface ExampleTexts {
  /** Which of the answered trajectories it describes, by index; null once that one is removed. */
  trajectory: number | null;
  fields: FieldTexts;
  activities: readonly FieldTexts[];
}

export const noTexts: DraftTexts = { fields: {}, examples: [] };

export const hasTexts = ({ fields, examples }: DraftTexts): boolean =>
  examples.length > 0 || Object.keys(fields).length > 0;

/** Where the trajectories of this moment are in another one. */
export interface Moved {
  /** By index of the trajectory: its index there, null where it is not there. */
  places: readonly (number | null)[];
  /** By index of the example: what it describes there, for one that describes nothing here. */
  described: readonly (number | null)[];
}

export const describedBy = ({ examples }: DraftTexts): (number | null)[] =>
  examples.map(({ trajectory }) => trajectory);

/** The texts as they are in the other moment: each example still describes the same trajectory. */
export const movedTexts = (texts: DraftTexts, { places, described }: Moved): DraftTexts => ({
  ...texts,
  examples: texts.examples.map((example, index) => {
    const { trajectory } = example;
    const there = trajectory === null ? described[index] : places[trajectory];
    return { ...example, trajectory: there ?? null };
  }),
});

/** The same places, seen from there. */
export function placesBack(places: Moved['places']): Moved['places'] {
  const back: (number | null)[] = [];
  places.forEach((there, here) => {
    if (there !== null) back[there] = here;
  });
  return back;
}
