import type { Refused } from '../../rules/parse-errors.ts';
import { draftNamespace } from '../export/docx/draft-part.ts';
import { decodeText } from './decode-text.ts';
import { inflateEntry } from './inflate-entry.ts';
import { longestJson } from './parse-draft.ts';
import { refuse } from './refuse.ts';
import { zipEntries } from './zip-entries.ts';

const customXml = /^customXml\/[^/]+\.xml$/i;

/** In bytes: of one part, whose JSON is all ASCII, and of all that we look at, packed and unpacked. */
const mostOfPart = longestJson + 1024;
const mostTogether = 2 * mostOfPart;

/** The draft inside a Word file, whatever Word or LibreOffice called its part. Inflates nothing else; never throws. */
export function readDocx(bytes: Uint8Array): { ok: true; json: string } | Refused {
  try {
    return findDraft(bytes);
  } catch {
    return refuse('damaged');
  }
}

function findDraft(bytes: Uint8Array): { ok: true; json: string } | Refused {
  let room = mostTogether;
  let isTooLarge = false;
  for (const entry of zipEntries(bytes)) {
    if (!customXml.test(entry.name)) continue;
    const most = Math.min(mostOfPart, room);
    const content = inflateEntry(entry, most);
    if (content === null) isTooLarge = true;
    else {
      const json = draftIn(decodeText(content));
      if (json !== undefined) return { ok: true, json };
    }
    room -= Math.min(entry.compressed.length, most) + (content?.length ?? most);
    if (room <= 0) return refuse('too-large');
  }
  return refuse(isTooLarge ? 'too-large' : 'not-ours');
}

const element = /^<(?:[\w.-]+:)?draft(\s[^<>]*)>([^<]*)<\/(?:[\w.-]+:)?draft\s*>\s*$/;
const ours = new RegExp(`\\sxmlns(?::[\\w.-]+)?\\s*=\\s*(["'])${draftNamespace}\\1`);

/** What we wrote is one element with text in it; another program may have given it a prefix or written it anew. */
function draftIn(xml: string): string | undefined {
  const [, attributes = '', content = ''] = element.exec(withoutProlog(xml)) ?? [];
  return ours.test(attributes) ? unescaped(content) : undefined;
}

function withoutProlog(xml: string): string {
  let rest = xml.trimStart();
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : undefined;
    const at = end === undefined ? -1 : rest.indexOf(end);
    if (end === undefined || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? all);
  });
