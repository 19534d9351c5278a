import { type Item, isKnown, isList, itemsOf, lookupIn, unknown } from '../assessment/answers.ts';
import { askedFields, replay } from '../assessment/path.ts';
import { itemTitle, placeText } from '../view/answer-text.ts';
import type { ComposedPart } from './compose-field.ts';
import type { Material } from './material.ts';
import { type Line, line, type Span } from './paper.ts';
import { gapSpan, midSentence } from './sentences.ts';

export const trajectoriesOf = ({ ruleSet, answers }: Material): readonly Item[] =>
  itemsOf(replay(ruleSet, answers).counted.trajectories) ?? [];

/** Each trajectory of the answers is a row. */
export function composeTrajectories(material: Material): ComposedPart {
  const { application } = material.words;
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
  const rows = items.map((item, index) => {
    const open = openIn(material, item, index);
    gaps.push(...open.map(({ gap }) => gap));
    const cell = (field: string, text: string): Line => {
      const span = open.find(({ id }) => id === field)?.span;
      return span ? [span] : line(text);
    };
    return [
      line(itemTitle(material.words, item, index)),
      cell('activities', String(item.activities)),
      cell(
        'coherent',
        application(item.coherent === 'yes' ? 'trajectories.yes' : 'trajectories.loose'),
      ),
      [placeSpan(material, item, open)],
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

export interface Open {
  /** Of the field. */
  id: string;
  span: Span;
  gap: ComposedPart['gaps'][number];
}

/** What is asked about a trajectory and not known: a gap wherever the application speaks of it. */
export function openIn({ ruleSet, answers, words }: Material, item: Item, index: number): Open[] {
  const question = ruleSet.questions.find(({ id }) => id === 'trajectories');
  if (!question || !isList(question)) return [];
  const outside = lookupIn(replay(ruleSet, answers).counted);
  return askedFields(question, item, outside)
    .filter(({ id, kind }) => kind !== 'text' && !isKnown(item[id]))
    .filter(({ id }) => isKnown(item.place) || (id !== 'postcodes' && id !== 'new'))
    .map(({ id }) => {
      const label = midSentence(words.rule(`questions.trajectories.fields.${id}.label`));
      const what = `${label} (${itemTitle(words, item, index)})`;
      return {
        id,
        span: gapSpan({ words }, label),
        gap: { what, ...(item[id] === unknown && { isHomework: true as const }) },
      };
    });
}

/** Where a trajectory takes place, as far as that is known. */
function placeSpan(material: Material, item: Item, open: readonly Open[]): Span {
  const { application, list } = material.words;
  const span = open.find(({ id }) => id === 'place' || id === 'postcodes' || id === 'new')?.span;
  if (span) return span;
  if (item.place === 'online') {
    const isNew = item.new === undefined ? '' : `, ${application(newKey(item))}`;
    return { text: `${application('example.online')}${isNew}` };
  }
  const codes = postcodesOf(item);
  return {
    text:
      codes.length > 0
        ? list(codes.map((code) => placeText(code, material.places)))
        : application('example.on-site'),
  };
}

const newKey = (item: Item) => (item.new === 'yes' ? 'trajectories.new' : 'trajectories.existing');

export const postcodesOf = ({ postcodes }: Item): readonly string[] =>
  isKnown(postcodes) && typeof postcodes === 'object' ? [...new Set(postcodes)] : [];
