/** What a person wrote for the draft application, beside the answers. An empty text is left out. */
export interface DraftTexts {
  /** By field id of the template. */
  fields: FieldTexts;
  /** The example trajectories, in the order of the template. */
  examples: readonly ExampleTexts[];
}

export type FieldTexts = Readonly<Record<string, string>>;

export interface ExampleTexts {
  /** Which of the answered trajectories it describes, by index. */
  trajectory: number;
  fields: FieldTexts;
  activities: readonly FieldTexts[];
}

export const noTexts: DraftTexts = { fields: {}, examples: [] };
