import type { Files } from './rule-folder.ts';

const texts = import.meta.glob<string>('./start/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What one begins from: two questions, two criteria, two languages and two cases, that run. */
export const startFolder: Files = new Map(
  Object.entries(texts).map(([path, text]) => [path.replace('./start/', ''), text]),
);

/** The same with faults of several kinds, to see what is said of them. */
export const faultyFolder: Files = new Map(
  Array.from(startFolder, ([path, text]) => [
    path,
    text
      .replace('"oneOf": ["place", ["street"]]', '"oneOf": ["place", ["streat"]]')
      .replace('"place": "article-2"', '"place": "article-3"')
      .replace('"why": "De stad geeft', '"whi": "De stad geeft'),
  ]),
);
