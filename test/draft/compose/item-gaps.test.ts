import { expect, it } from 'vitest';
import { type Item, unknown } from '../../../src/assessment/answers.ts';
import { midSentence } from '../../../src/draft/compose/gaps.ts';
import { composeListGap, composeNone, itemGaps } from '../../../src/draft/compose/item-gaps.ts';
import { type Listing, listingOf, numbered } from '../../../src/draft/compose/listing.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { dutchWords, materialFor } from '../../support/draft-material.ts';

const words = await dutchWords();
const list = midSentence(words.rule('questions.trajectories.label'));
const labelOf = (field: string) =>
  midSentence(words.rule(`questions.trajectories.fields.${field}.label`));

async function gapsOf(item: Item) {
  const material = await materialFor(academy({ trajectories: [trajectory(), item] }));
  const listing = listingOf(material, 'trajectories') as Listing;
  return numbered(listing)
    .flatMap((each) => itemGaps(material, listing, each))
    .map(({ field, label, gap }) => ({ field: field.id, label, gap }));
}

it.each<[string, Item, string, string, boolean]>([
  ['is not known', trajectory({ activities: unknown }), 'activities', labelOf('activities'), true],
  [
    'is not there',
    without(trajectory(), 'coherent') as Item,
    'coherent',
    labelOf('coherent'),
    false,
  ],
  [
    'speaks against it',
    online({ new: 'no' }),
    'new',
    words.rule('application.gaps.trajectories.fields.new.no'),
    false,
  ],
])(
  'what %s of an item is a gap, with the item that it is of',
  async (_, item, field, label, isHomework) => {
    const what = `${label} (${words.rule('questions.trajectories.item', { number: 2 })})`;
    expect(await gapsOf(item)).toEqual([
      { field, label, gap: { what, ...(isHomework && { isHomework }) } },
    ]);
  },
);

it('an item of which all is well has none, though it has no title', async () => {
  expect(await gapsOf(online())).toEqual([]);
});

it('a list that nobody described is to be found out where that is not known', async () => {
  const none = without(academy(), 'trajectories');
  for (const [answers, isHomework] of [
    [none, false],
    [academy({ trajectories: unknown }), true],
  ] as const) {
    const material = await materialFor(answers);
    const { gaps, blocks } = composeListGap(
      material,
      listingOf(material, 'trajectories') as Listing,
    );
    expect(gaps).toEqual([{ what: list, ...(isHomework && { isHomework }) }]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        line: [{ text: words.application('gap', { what: list }), isGap: true }],
      },
    ]);
  }
});

it('a list without items asks for one, by its name where the rules have no words for it', async () => {
  const material = await materialFor(academy({ trajectories: [] }));
  const listing = listingOf(material, 'trajectories') as Listing;
  const { gaps, blocks } = composeNone(material, listing);
  const what = words.rule('application.lists.trajectories.none');
  expect(gaps).toEqual([{ what }]);
  expect(blocks).toEqual([
    { kind: 'paragraph', line: [{ text: words.application('gap', { what }), isGap: true }] },
  ]);
  const other = { question: { ...listing.question, id: 'other' } };
  expect(composeNone(material, other).gaps).toEqual([{ what: 'other' }]);
});
