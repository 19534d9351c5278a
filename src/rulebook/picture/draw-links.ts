import type { Markup } from '../blocks.ts';
import { element } from '../markup.ts';
import { criterionName, groupName, labelOf, schemeName } from '../names.ts';
import type { Words } from '../words.ts';
import { broken } from './broken.ts';
import { type Links, linksOf } from './links.ts';

/** Units of the picture: narrow enough to be read on a phone. */
const width = 520;
const boxWidth = 178;
const left = 64;
const right = width - boxWidth - 22;
const lineHeight = 17;
const padding = 8;
const gap = 7;
const captionHeight = 30;
const charactersPerLine = 24;

interface Box {
  lines: readonly string[];
  top: number;
  height: number;
  /** A line of its own above the others, and the colour that goes with it. */
  above?: string;
  order?: number;
}

const middleOf = ({ top, height }: Box): number => top + height / 2;

/** The questions at the left in their order, the criteria at the right near what they look at, and lines between them. */
export function drawLinks(words: Words, title: string): Markup {
  const { ruleSet } = words;
  const links = linksOf(ruleSet);
  const { captions, boxes, bottom } = questionBoxes(words);
  const criteria = criterionBoxes(words, links, boxes);
  const ends = [bottom, ...criteria.map(({ top, height }) => top + height)];
  const height = Math.max(...ends) + 8;

  const weighing = ruleSet.questions.flatMap(({ id }) => {
    const from = boxes.get(id);
    return (links.weighs.get(id) ?? []).flatMap((at) => {
      const to = criteria[at];
      return from && to ? [curve(middleOf(from), middleOf(to), to.order ?? 0)] : [];
    });
  });
  const asking = ruleSet.questions
    .filter(({ id }) => (links.asks.get(id) ?? []).length > 0)
    .flatMap(({ id }, lane, { length }) => {
      const from = boxes.get(id);
      const to = (links.asks.get(id) ?? []).flatMap((each) => boxes.get(each) ?? []);
      const x = left - 12 - lane * Math.min(9, (left - 20) / length);
      return from ? bus(x, left, [middleOf(from)], to.map(middleOf)) : [];
    });
  const edge = right + boxWidth;
  const resting = ruleSet.schemes.flatMap(({ id }, lane) => {
    const boxesAt = (places: readonly number[]) =>
      places.flatMap((at) => criteria[at] ?? []).map(middleOf);
    const own = ruleSet.criteria.flatMap(({ scheme }, at) => (scheme === id ? [at] : []));
    const to = boxesAt(links.rests.get(id) ?? []);
    return to.length > 0 ? bus(edge + 12 + lane * 5, edge, boxesAt(own), to) : [];
  });
  const attributes = {
    class: 'links',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    xmlns: 'http://www.w3.org/2000/svg',
    'font-family': 'Arial, sans-serif',
    'font-size': 13,
  };
  return element(
    'svg',
    attributes,
    element('title', {}, title),
    element('rect', { class: 'ground', width, height, fill: '#fff' }),
    ...weighing,
    ...asking,
    ...resting,
    ...captions.map(({ text, top }) =>
      textAt(left, top + 20, text, { class: 'caption', 'font-weight': 'bold', fill: '#333332' }),
    ),
    ...[...boxes.values()].flatMap((box) => drawBox(box, left)),
    ...criteria.flatMap((box) => drawBox(box, right)),
  );
}

function questionBoxes(words: Words) {
  const captions: { text: string; top: number }[] = [];
  const boxes = new Map<string, Box>();
  let group = '';
  let top = 0;
  for (const question of words.ruleSet.questions) {
    if (question.group !== group) {
      group = question.group;
      for (const text of broken(groupName(group, words), charactersPerLine)) {
        captions.push({ text, top });
        top += lineHeight;
      }
      top += captionHeight - lineHeight;
    }
    const lines = broken(labelOf(question.id, { words }), charactersPerLine);
    const height = lines.length * lineHeight + padding * 2;
    boxes.set(question.id, { lines, top, height });
    top += height + gap;
  }
  return { captions, boxes, bottom: top };
}

/** By their place in the rule set; those that look at no question come last. */
function criterionBoxes(
  words: Words,
  links: Links,
  questions: ReadonlyMap<string, Box>,
): readonly Box[] {
  const { criteria, schemes } = words.ruleSet;
  const middles = criteria.map((_, at) => {
    const from = Array.from(questions).filter(([id]) => links.weighs.get(id)?.includes(at));
    const sum = from.reduce((all, [, box]) => all + middleOf(box), 0);
    return from.length > 0 ? sum / from.length : Infinity;
  });
  const boxes = criteria.map(({ id, scheme }, at): Box => {
    const lines = broken(criterionName(id, words), charactersPerLine);
    const height = (lines.length + 1) * lineHeight + padding * 2;
    return {
      lines,
      height,
      top: middles[at] === Infinity ? 0 : (middles[at] ?? 0) - height / 2,
      above: schemeName(scheme, words),
      order: schemes.findIndex((each) => each.id === scheme),
    };
  });
  let bottom = 0;
  const sorted = boxes
    .map((box, at) => ({ box, middle: middles[at] ?? Infinity }))
    .sort((one, other) => (one.middle === other.middle ? 0 : one.middle - other.middle));
  for (const { box } of sorted) {
    box.top = Math.max(box.top, bottom);
    bottom = box.top + box.height + gap;
  }
  return boxes;
}

const textAt = (x: number, y: number, text: string, more: Markup['attributes']): Markup =>
  element('text', { x, y, ...more }, text);

const strokes = ['#0055cc', '#9a5b00', '#2f6f3e', '#7a2e8e'];
const strokeOf = (order: number): string => strokes[order % strokes.length] ?? '';
const classOf = (order: number): string => `scheme-${(order % strokes.length) + 1}`;

function drawBox({ lines, top, height, above, order = 0 }: Box, x: number): Markup[] {
  const y = top + padding + 13;
  const shape = { class: 'box', x, y: top, width: boxWidth, height, rx: 6 };
  return [
    element('rect', { ...shape, fill: '#f3f5f9', stroke: '#7c8b9e' }),
    ...(above === undefined
      ? []
      : [
          textAt(x + padding, y, above, {
            class: `above ${classOf(order)}`,
            fill: strokeOf(order),
            'font-size': 12,
          }),
        ]),
    ...lines.map((text, at) =>
      textAt(x + padding, y + (at + (above === undefined ? 0 : 1)) * lineHeight, text, {
        class: 'label',
        fill: '#333332',
      }),
    ),
  ];
}

function curve(fromY: number, toY: number, order: number): Markup {
  const from = left + boxWidth;
  const middle = (from + right) / 2;
  return element('path', {
    class: `weighs ${classOf(order)}`,
    d: `M${from} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${right} ${toY}`,
    fill: 'none',
    stroke: strokeOf(order),
    'stroke-width': 1.5,
  });
}

/** A line beside boxes that end at `edge`, from some of them to others. */
function bus(x: number, edge: number, from: readonly number[], to: readonly number[]): Markup[] {
  const all = [...from, ...to];
  const back = edge > x ? -7 : 7;
  const path = (d: string) =>
    element('path', { class: 'asks', d, fill: 'none', stroke: '#5b6673', 'stroke-width': 1.5 });
  return [
    path(`M${x} ${Math.min(...all)}V${Math.max(...all)}`),
    ...from.flatMap((y) => [
      path(`M${edge} ${y}H${x}`),
      element('circle', { class: 'begin', cx: edge, cy: y, r: 3, fill: '#5b6673' }),
    ]),
    ...to.flatMap((y) => [
      path(`M${x} ${y}H${edge}`),
      element('path', { class: 'tip', d: `M${edge} ${y}l${back} -4v8z`, fill: '#5b6673' }),
    ]),
  ];
}
