import { expect, it } from 'vitest';
import { type Answers, type Item, unknown } from '../../../src/assessment/answers.ts';
import {
  type Described,
  describedIn,
  exampleTexts,
  leastUnits,
} from '../../../src/draft/compose/described-item.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { keyOf, materialFor } from '../../support/draft-material.ts';

const texts = (item: number | null) => ({ item, fields: {}, units: [] });
const materialOf = (...trajectories: Item[]) => materialFor(academy({ trajectories }));

it('before anything is written an example is about an item, and has no text', async () => {
  expect(exampleTexts(await materialOf(trajectory()), 0)).toEqual(texts(keyOf(0)));
  for (const answers of [without(academy(), 'trajectories'), academy({ trajectories: unknown })])
    expect(exampleTexts(await materialFor(answers), 0)).toEqual(texts(null));
});

it('what is written of it stays what it is', async () => {
  const written = { item: keyOf(1), fields: { thread: 'Bouwen.' }, units: [] };
  const material = await materialOf(trajectory(), trajectory());
  const examples = { ...material, texts: { fields: {}, examples: [written] } };
  expect(exampleTexts(examples, 0)).toBe(written);
});

it('each example is about an item of its own, a long enough one if there is', async () => {
  const about = async (lengths: number[], chosen: number[] = []) => {
    const material = await materialOf(...lengths.map((activities) => trajectory({ activities })));
    const examples = chosen.map((position) => texts(keyOf(position)));
    const written = { ...material, texts: { fields: {}, examples } };
    return [0, 1, 2].map((index) => exampleTexts(written, index).item);
  };
  expect(await about([3, 4, 5])).toEqual([0, 1, 2].map(keyOf));
  expect(await about([3, 2, 5])).toEqual([0, 2, 1].map(keyOf));
  expect(await about([2, 1])).toEqual([keyOf(0), keyOf(1), null]);
  expect(await about([3, 1])).toEqual([keyOf(0), keyOf(1), null]);
  expect(await about([3, 3, 3], [1])).toEqual([1, 0, 2].map(keyOf));
});

it.each<[string, Item[], number]>([
  ['a longer one', [trajectory({ activities: 2 }), trajectory()], 1],
  [
    'one of which the length is not known',
    [trajectory({ activities: 2 }), trajectory({ activities: unknown })],
    1,
  ],
  ['one that is as usual', [trajectory({ coherent: 'no' }), trajectory()], 1],
  ['one that is new where that matters', [online({ new: 'no' }), online()], 1],
  ['one of which that is not known', [trajectory({ coherent: unknown }), trajectory()], 0],
  ['one of which that was not said', [without(trajectory(), 'coherent') as Item, trajectory()], 0],
  [
    'the first, where none is suitable',
    [trajectory({ coherent: 'no' }), trajectory({ activities: 1 })],
    0,
  ],
])('an example is about %s', async (_, items, position) => {
  expect(exampleTexts(await materialOf(...items), 0).item).toBe(keyOf(position));
});

it('no example is about an item where the application has none, or of a list that is not there', async () => {
  const { application, ...material } = await materialOf(trajectory());
  const { examples, ...others } = application;
  for (const changed of [
    others,
    ...(examples ? [{ ...application, examples: { ...examples, question: 'nowhere' } }] : []),
  ]) {
    const now = { ...material, application: changed };
    expect(exampleTexts(now, 0)).toEqual(texts(null));
    expect(describedIn(now, texts(keyOf(0)))).toBeUndefined();
  }
});

it('an item that was removed, or never chosen, is not described', async () => {
  const material = await materialOf(trajectory(), trajectory());
  expect(describedIn(material, texts(keyOf(1)))).toMatchObject({ index: 1, item: trajectory() });
  for (const key of [null, keyOf(2)]) expect(describedIn(material, texts(key))).toBeUndefined();
  const unlisted = await materialFor(academy({ trajectories: unknown }));
  expect(describedIn(unlisted, texts(keyOf(0)))).toBeUndefined();
});

it.each<[string, Answers, number]>([
  ['as many units as the rules want', {}, 3],
  ['fewer where only recognition is asked for', { goal: 'recognition' }, 2],
  ['no more than its item has', { trajectories: [trajectory({ activities: 1 })] }, 1],
  [
    'as many as the rules want where nobody knows how many it has',
    { trajectories: [trajectory({ activities: unknown })] },
    3,
  ],
])('an example describes %s', async (_, answers, count) => {
  const material = await materialFor(academy(answers));
  const described = describedIn(material, texts(keyOf(0))) as Described;
  expect(leastUnits(material, described)).toBe(count);
  const { application } = material;
  const examples = application.examples && { ...application.examples, least: [] };
  const none = { ...material, application: { ...application, examples } };
  expect(leastUnits(none as typeof material, described)).toBe(0);
});
