import { type Item, isKnown, itemsOf, unknown } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { ExampleTexts } from '../conversation/draft-texts.ts';
import { homeworkOf } from '../conversation/homework.ts';
import { itemTitle, placeText } from '../view/answer-text.ts';
import { type ComposedPart, composeField, composeWritten, isNeeded } from './compose-field.ts';
import type { Material } from './material.ts';
import { type Block, type Line, line } from './paper.ts';
import { gapSpan, midSentence } from './sentences.ts';

export const trajectoriesOf = ({ ruleSet, answers }: Material): readonly Item[] =>
  itemsOf(replay(ruleSet, answers).counted.trajectories) ?? [];

/** Each trajectory of the answers is a row. */
export function composeTrajectories(material: Material): ComposedPart {
  const { application, rule } = material.words;
  const { counted } = replay(material.ruleSet, material.answers);
  const answer = counted.trajectories;
  const items = itemsOf(answer);
  if (!items) return trajectoriesGap(material);
  if (items.length === 0)
    return {
      blocks: [{ kind: 'paragraph', line: line(application('trajectories.none')) }],
      gaps: [],
    };
  const gaps: ComposedPart['gaps'] = [];
  const homework = homeworkOf(material.ruleSet, material.answers);
  const rows = items.map((item, index) => {
    const missing = (field: string): Line => {
      const label = midSentence(rule(`questions.trajectories.fields.${field}.label`));
      const what = `${label} (${itemTitle(material.words, item, index)})`;
      const isHomework = homework.some(({ of }) => of?.index === index && of.field.id === field);
      gaps.push({ what, ...(isHomework && { isHomework }) });
      return [gapSpan(material, label)];
    };
    return [
      line(itemTitle(material.words, item, index)),
      item.activities === unknown || item.activities === undefined
        ? missing('activities')
        : line(String(item.activities)),
      item.coherent === unknown || item.coherent === undefined
        ? missing('coherent')
        : line(application(item.coherent === 'yes' ? 'trajectories.yes' : 'trajectories.loose')),
      placeCell(material, item, missing),
    ];
  });
  const columns = [
    { text: application('columns.trajectory') },
    { text: application('columns.activities'), isNumber: true as const },
    { text: application('columns.coherent') },
    { text: application('columns.place') },
  ];
  return { blocks: [{ kind: 'table', columns, rows }], gaps };
}

/** No trajectory is described yet, and not that there is none. */
export function trajectoriesGap(material: Material): ComposedPart {
  const what = material.words.application('trajectories.gap');
  const isHomework = material.answers.trajectories === unknown;
  return {
    blocks: [{ kind: 'paragraph', line: [gapSpan(material, what)] }],
    gaps: [{ what, ...(isHomework && { isHomework }) }],
  };
}

function placeCell(material: Material, item: Item, missing: (field: string) => Line): Line {
  const { application, list } = material.words;
  if (item.place === unknown || item.place === undefined) return missing('place');
  if (item.place === 'online') {
    if (item.new === unknown) return missing('new');
    const isNew = item.new === undefined ? '' : `, ${application(newKey(item))}`;
    return line(`${application('example.online')}${isNew}`);
  }
  if (item.postcodes === unknown) return missing('postcodes');
  const codes = postcodesOf(item);
  return line(
    codes.length > 0
      ? list(codes.map((code) => placeText(code, material.places)))
      : application('example.on-site'),
  );
}

const newKey = (item: Item) => (item.new === 'yes' ? 'trajectories.new' : 'trajectories.existing');

export const postcodesOf = ({ postcodes }: Item): readonly string[] =>
  isKnown(postcodes) && typeof postcodes === 'object' ? [...new Set(postcodes)] : [];

/** What was written about an example; the trajectory with the same number where none was chosen. */
export const exampleTexts = ({ texts }: Pick<Material, 'texts'>, index: number): ExampleTexts =>
  texts.examples[index] ?? { trajectory: index, fields: {}, activities: [] };

/** The trajectory that an example describes; none where it was removed, or is not there yet. */
export function describedIn(
  material: Material,
  { trajectory }: ExampleTexts,
): { index: number; item: Item } | undefined {
  const item = trajectory === null ? undefined : trajectoriesOf(material)[trajectory];
  return item && trajectory !== null ? { index: trajectory, item } : undefined;
}

/** How many activities an example describes at least. */
export const leastActivities = (material: Material): number =>
  material.template.examples.least.find(({ when }) => isNeeded(material, when))?.count ?? 0;

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
  const gaps: ComposedPart['gaps'] = [];
  const codes = postcodesOf(item).map((code) => placeText(code, material.places));
  const place =
    item.place === 'online'
      ? application('example.online')
      : codes.length > 0
        ? application('example.onSiteIn', { places: list(codes) })
        : application('example.on-site');
  const title = itemTitle(material.words, item, described.index);
  const lead =
    typeof item.activities === 'number'
      ? application('example.lead', { title, count: item.activities, place })
      : application('example.leadOpen', { title, place });
  const blocks: Block[] = [{ kind: 'paragraph', line: line(lead) }];
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
  const count = Math.max(leastActivities(material), texts.activities.length);
  for (let each = 0; each < count; each++) {
    const heading = application('example.activity', { number: each + 1 });
    const written = texts.activities[each] ?? {};
    if (Object.keys(written).length === 0) {
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
