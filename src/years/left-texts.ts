import type { DraftTexts, ExampleTexts, FieldTexts } from '../conversation/draft-texts.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Leaving } from './left-behind.ts';

/** Texts of now, with those that the draft of the rules that one went on under had no place for. */
export const withLeftTexts = (
  now: DraftTexts,
  leavings: readonly Leaving[],
  fitted: (texts: DraftTexts, ruleSet: RuleSet) => DraftTexts,
): DraftTexts =>
  leavings.reduceRight(
    (texts, { moment, next }) =>
      moment.texts ? joined(texts, moment.texts, fitted(moment.texts, next)) : texts,
    now,
  );

function joined(now: DraftTexts, before: DraftTexts, kept: DraftTexts): DraftTexts {
  const fields = withLost(now.fields, before.fields, kept.fields);
  const examples = [...now.examples];
  for (const example of before.examples) {
    // Of an item that was removed only what can be undone brings back the texts.
    if (example.item === null) continue;
    const ofItem = ({ item }: ExampleTexts) => item === example.item;
    const rest = kept.examples.find(ofItem);
    const at = examples.findIndex(ofItem);
    const there = examples[at];
    if (there) examples[at] = exampleWith(there, example, rest);
    else if (!rest) examples.push(example);
  }
  return { fields, examples };
}

const exampleWith = (
  now: ExampleTexts,
  before: ExampleTexts,
  kept: ExampleTexts | undefined,
): ExampleTexts => ({
  ...now,
  fields: withLost(now.fields, before.fields, kept?.fields),
  units: Array.from({ length: Math.max(now.units.length, before.units.length) }, (_, at) =>
    withLost(now.units[at], before.units[at], kept?.units[at]),
  ),
});

const withLost = (
  now: FieldTexts = {},
  before: FieldTexts = {},
  kept: FieldTexts = {},
): FieldTexts => ({
  ...Object.fromEntries(Object.entries(before).filter(([id]) => kept[id] === undefined)),
  ...now,
});
