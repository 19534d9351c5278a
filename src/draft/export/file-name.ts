import { nameOf } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';

/** Long enough to know whose it is, short enough for every disk and mail. */
const mostOfName = 60;

/** By which one finds a file again among others: what it is, whose, and of which day. */
export function fileName(
  material: Pick<Material, 'texts' | 'date'>,
  { kind, suffix }: { kind?: string | undefined; suffix: string },
): string {
  const parts = ['ontwerpaanvraag', slug(nameOf(material)), material.date.slice(0, 10), kind];
  return `${parts.filter(Boolean).join('-')}.${suffix}`;
}

/** Letters and digits that every system writes alike; empty where a name has none of them. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostOfName)
    .replace(/^-+|-+$/g, '');
