import { strFromU8, unzipSync } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file as its XML documents, each parsed strictly. Needs the DOM of jsdom. */
export function openedDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (path: string): Document => {
    const content = files[path];
    if (!content) throw new RangeError(`The file has no ${path}.`);
    return parsed(path, strFromU8(content));
  };
  return { paths: Object.keys(files), part, body: () => part('word/document.xml') };
}

function parsed(path: string, xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new SyntaxError(`${path}: ${error.textContent}`);
  return document;
}

export const all = (from: Document | Element, name: string): Element[] => [
  ...from.getElementsByTagNameNS(w, name),
];

export const first = (from: Document | Element, name: string): Element | undefined =>
  all(from, name)[0];

export const value = (element: Element | undefined, name = 'val'): string | null =>
  element?.getAttributeNS(w, name) ?? null;

/** As a reader sees it: a break is a line end. */
export const textIn = (from: Element): string =>
  [...from.getElementsByTagNameNS(w, '*')]
    .map(({ localName, textContent }) =>
      localName === 't' ? textContent : localName === 'br' ? '\n' : '',
    )
    .join('');

export const styleOf = (paragraph: Element): string | null => value(first(paragraph, 'pStyle'));

/** The paragraphs of the body that stand in no table. */
export const paragraphs = (document: Document): Element[] =>
  all(document, 'p').filter((each) => each.parentElement?.localName === 'body');
