/** What a person wrote for the draft application, beside the answers. An empty text is left out. */
export interface DraftTexts {
  /** By id of the field or the passage. */
  fields: FieldTexts;
  /** In the order of the application. */
  examples: readonly ExampleTexts[];
}

export type FieldTexts = Readonly<Record<string, string>>;

export interface ExampleTexts {
  /** Which item it describes: its key in the machine, its position where it is saved; null once that one is removed. */
  item: number | null;
  fields: FieldTexts;
  /** What was written of each of the units that the size of the item counts. */
  units: readonly FieldTexts[];
}

export const noTexts: DraftTexts = { fields: {}, examples: [] };

/** Texts with the position of the items that they describe, for where the keys of a conversation mean nothing. */
export const textsToSave = (texts: DraftTexts, keys: readonly number[]): DraftTexts =>
  withItems(texts, (key) => keys.indexOf(key));

/** Saved texts in a conversation whose items have these keys. */
export const textsFromSaved = (saved: DraftTexts, keys: readonly number[]): DraftTexts =>
  withItems(saved, (position) => keys[position] ?? -1);

const withItems = (texts: DraftTexts, itemOf: (item: number) => number): DraftTexts => ({
  ...texts,
  examples: texts.examples.map((example) => {
    const item = example.item === null ? -1 : itemOf(example.item);
    return { ...example, item: item < 0 ? null : item };
  }),
});
