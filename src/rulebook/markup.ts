import type { Markup } from './blocks.ts';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Elements of HTML that never hold anything, and so have no end. */
const empty: readonly string[] = ['meta', 'link', 'img', 'br'];
const inOneLine: readonly string[] = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'td',
  'th',
  'dt',
  'caption',
  'text',
  'title',
  'a',
  'figcaption',
  'span',
  'code',
];

/** Written out: what stands in it is escaped, so that no text of a rule set can become an element. */
export function written(node: Markup | string, indent = ''): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const own = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(`${value}`)}"`,
  );
  const start = `<${tag}${own.join('')}>`;
  if (empty.includes(tag)) return start;
  if (children.length === 0) return `${start}</${tag}>`;
  const isLine =
    inOneLine.includes(tag) &&
    children.every((each) => typeof each === 'string' || inOneLine.includes(each.tag));
  if (isLine) return `${start}${children.map((each) => written(each)).join('')}</${tag}>`;
  const deeper = `${indent}  `;
  const inside = children.map((each) => `${deeper}${written(each, deeper)}`).join('\n');
  return `${start}\n${inside}\n${indent}</${tag}>`;
}

export const element = (
  tag: string,
  attributes: Markup['attributes'] = {},
  ...children: readonly (Markup | string)[]
): Markup => ({ tag, attributes, children });
