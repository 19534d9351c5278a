import type { Item } from '../assessment/answers.ts';
import { describedBy, type ExampleTexts } from '../conversation/draft-texts.ts';
import { itemTitle, placeText } from '../view/answer-text.ts';
import { type ComposedPart, composeField, composeWritten, isNeeded } from './compose-field.ts';
import { type Open, openIn, postcodesOf, trajectoriesOf } from './compose-trajectories.ts';
import type { Material } from './material.ts';
import { type Block, type Line, line } from './paper.ts';
import { gapSpan, midSentence } from './sentences.ts';

/** What was written about an example. */
export const exampleTexts = (material: Material, index: number): ExampleTexts =>
  material.texts.examples[index] ?? {
    trajectory: proposedFor(material, index),
    fields: {},
    activities: [],
  };

/** What an example describes before one writes there: a trajectory of its own, one that is long enough if there is. */
function proposedFor(material: Material, index: number): number {
  const { texts } = material;
  const items = trajectoriesOf(material);
  const taken = describedBy(texts);
  const free = [...items.keys()].filter((each) => !taken.includes(each));
  const isLong = (each: number) => {
    const { coherent, activities } = items[each] ?? {};
    return coherent !== 'no' && !(Number(activities) < leastWanted(material));
  };
  const inOrder = [...free.filter(isLong), ...free.filter((each) => !isLong(each))];
  return inOrder[index - texts.examples.length] ?? items.length;
}

interface Described {
  index: number;
  item: Item;
}

/** The trajectory that an example describes; none where it was removed, or is not there yet. */
export function describedIn(
  material: Material,
  { trajectory }: ExampleTexts,
): Described | undefined {
  const item = trajectory === null ? undefined : trajectoriesOf(material)[trajectory];
  return item && trajectory !== null ? { index: trajectory, item } : undefined;
}

const leastWanted = (material: Material): number =>
  material.template.examples.least.find(({ when }) => isNeeded(material, when))?.count ?? 0;

/** How many activities of a trajectory an example describes at least: never more than it has. */
export const leastActivities = (material: Material, { activities }: Item): number =>
  Math.min(leastWanted(material), typeof activities === 'number' ? activities : Infinity);

/** What the first line of an example tells about its trajectory. */
const told = ['activities', 'place', 'postcodes'];

function leadOf(
  { words, places }: Material,
  { item, index }: Described,
  open: readonly Open[],
): Line {
  const { application, list } = words;
  const gap = (field: string) => open.find(({ id }) => id === field)?.span;
  const codes = postcodesOf(item).map((code) => placeText(code, places));
  const place =
    item.place === 'online'
      ? application('example.online')
      : codes.length > 0
        ? application('example.onSiteIn', { places: list(codes) })
        : application('example.on-site');
  const postcodes = gap('postcodes');
  return [
    { text: `${application('example.lead', { title: itemTitle(words, item, index) })} ` },
    gap('activities') ?? { text: words.t('items.activities', { count: Number(item.activities) }) },
    { text: ', ' },
    gap('place') ?? { text: place },
    ...(postcodes ? [{ text: ' ' }, postcodes] : []),
    { text: '.' },
  ];
}

/** An example trajectory, activity by activity. */
export function composeExample(material: Material, index: number): ComposedPart {
  const { application, list, draft } = material.words;
  const texts = exampleTexts(material, index);
  const described = describedIn(material, texts);
  if (!described) {
    const what = application(`example.missing.${index + 1}` as 'example.missing.1');
    return { blocks: [{ kind: 'paragraph', line: [gapSpan(material, what)] }], gaps: [{ what }] };
  }
  const { item } = described;
  const open = openIn(material, item, described.index).filter(({ id }) => told.includes(id));
  const gaps: ComposedPart['gaps'] = open.map(({ gap }) => gap);
  const blocks: Block[] = [{ kind: 'paragraph', line: leadOf(material, described, open) }];
  for (const field of material.template.examples.fields) {
    const text = texts.fields[field.id] ?? '';
    const { cell, gap } = composeField(material, field, text);
    if (gap) gaps.push(gap);
    blocks.push(
      ...(text.trim() === ''
        ? [{ kind: 'paragraph', line: cell } as const]
        : composeWritten(material, text, gap ?? null)),
    );
  }
  const count = Math.max(leastActivities(material, item), texts.activities.length);
  for (let each = 0; each < count; each++) {
    const heading = application('example.activity', { number: each + 1 });
    const written = texts.activities[each] ?? {};
    if (Object.keys(written).length === 0) {
      if (each >= Number(item.activities)) continue;
      // One that is not begun is one gap.
      const names = material.template.examples.activity.map(({ id }) =>
        midSentence(draft(`fields.${id}.label` as 'fields.title.label')),
      );
      blocks.push(
        { kind: 'heading', level: 2, text: heading },
        { kind: 'paragraph', line: [gapSpan(material, list(names))] },
      );
      gaps.push({ what: midSentence(heading) });
      continue;
    }
    const rows = material.template.examples.activity.map((field) => {
      const { cell, gap } = composeField(material, field, written[field.id] ?? '');
      if (gap) gaps.push({ ...gap, what: `${midSentence(heading)}: ${gap.what}` });
      return [line(draft(`fields.${field.id}.label` as 'fields.title.label')), cell];
    });
    const columns = [{ text: application('columns.what') }, { text: application('columns.value') }];
    blocks.push({ kind: 'heading', level: 2, text: heading }, { kind: 'table', columns, rows });
  }
  return { blocks, gaps };
}
