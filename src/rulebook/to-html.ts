import type { Block, Cell, Inline, Line, Markup, Table } from './blocks.ts';
import type { Chapter, Rulebook } from './compose-rulebook.ts';
import { element, written } from './markup.ts';

/** What stands around a document on its page. */
export interface Frame {
  language: string;
  /** The way back. */
  trail: Links;
  /** What the same is found as elsewhere. */
  others: readonly Links[];
  contents: string;
  styles: readonly string[];
  icon: string;
}

export interface Links {
  says: string;
  links: readonly Link[];
}

/** To another language the reader is told which. */
interface Link {
  text: string;
  to: string;
  language?: string;
}

/** A page without script or style of its own: what it looks like is in the style sheets beside it. */
export function toHtml({ title, lead, chapters }: Rulebook, frame: Frame): string {
  const page = element(
    'html',
    { lang: frame.language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      element('link', { rel: 'icon', href: frame.icon }),
      ...frame.styles.map((href) => element('link', { rel: 'stylesheet', href })),
    ),
    element(
      'body',
      { class: 'rulebook' },
      trailOf(frame.trail),
      element(
        'main',
        {},
        element('h1', {}, title),
        ...lead.map((each) => element('p', { class: 'lead' }, each)),
        ...frame.others.filter(({ links }) => links.length > 0).map(navOf),
        ...contentsOf(chapters, frame.contents),
        ...chapters.map(sectionOf),
      ),
    ),
  );
  return `<!doctype html>\n${written(page)}\n`;
}

const trailOf = ({ says, links }: Links): Markup =>
  element(
    'nav',
    { 'aria-label': says },
    ...links.map(({ text, to }) => element('a', { href: to }, text)),
  );

const navOf = ({ says, links }: Links): Markup =>
  element(
    'nav',
    { class: 'row', 'aria-label': says },
    element('span', {}, `${says}:`),
    ...links.map(({ text, to, language }) =>
      element('a', { href: to, ...(language && { hreflang: language, lang: language }) }, text),
    ),
  );

/** With a single chapter there is nothing to choose from. */
function contentsOf(chapters: readonly Chapter[], says: string): Markup[] {
  if (chapters.length < 2) return [];
  const links = chapters.map(({ place, title }) =>
    element('li', {}, element('a', { href: `#${place}` }, title)),
  );
  return [
    element(
      'nav',
      { class: 'contents', 'aria-labelledby': 'contents' },
      element('h2', { id: 'contents' }, says),
      element('ol', {}, ...links),
    ),
  ];
}

const sectionOf = ({ place, title, blocks }: Chapter): Markup =>
  element(
    'section',
    { 'aria-labelledby': place },
    element('h2', { id: place }, title),
    ...blocks.map(blockOf),
  );

function blockOf(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return element(
        `h${block.level}`,
        { id: block.place },
        block.text,
        ...(block.beside ? [' ', element('code', {}, block.beside)] : []),
      );
    case 'paragraph':
      return element('p', block.isQuiet ? { class: 'quiet' } : {}, ...inlines(block.of));
    case 'list':
      return listOf(block.lines);
    case 'facts':
      return element(
        'dl',
        {},
        ...block.facts.map(({ name, says, isOpen }) =>
          element(
            'div',
            isOpen ? { class: 'open' } : {},
            element('dt', {}, name),
            element('dd', {}, ...cellOf(says)),
          ),
        ),
      );
    case 'table':
      return tableOf(block);
    case 'picture':
      return element('figure', {}, block.svg, element('figcaption', {}, block.says));
  }
}

/** With roles of its own: on a narrow page its rows are drawn as blocks, and stay rows of a table all the same. */
function tableOf({ caption, head, rows }: Table): Markup {
  return element(
    'table',
    { role: 'table' },
    element('caption', {}, caption),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...head.map((each) => element('th', { role: 'columnheader', scope: 'col' }, each)),
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map((cells) =>
        element(
          'tr',
          { role: 'row' },
          ...cells.map((cell, at) =>
            element('td', { role: 'cell', 'data-head': head[at] ?? '' }, ...cellOf(cell)),
          ),
        ),
      ),
    ),
  );
}

const cellOf = (cell: Cell): Markup[] =>
  cell.length === 1
    ? cell.flatMap(partsOf)
    : cell.map((each) => element('div', {}, ...partsOf(each)));

const partsOf = ({ of, parts = [], outcome }: Line): Markup[] => [
  element('p', outcome ? { class: outcome } : {}, ...inlines(of)),
  ...(parts.length > 0 ? [listOf(parts)] : []),
];

const listOf = (lines: readonly Line[]): Markup =>
  element('ul', {}, ...lines.map((each) => element('li', {}, ...partsOf(each))));

const inlines = (of: readonly Inline[]): (Markup | string)[] =>
  of.map((each) => (typeof each === 'string' ? each : element('a', { href: each.to }, each.text)));
