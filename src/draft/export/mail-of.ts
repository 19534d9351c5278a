import type { ComposedDraft } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';

/** A mail that is ready to be sent: the file itself has to be attached by hand. */
export function mailOf(
  { words, texts }: Pick<Material, 'words' | 'texts'>,
  { paper, ready, sections }: ComposedDraft,
): string {
  const { application } = words;
  const name = texts.fields.name || application('unnamed');
  const subject = application('mail.subject', { title: paper.title, name });
  const body = application('mail.body', { ready, total: sections.length });
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replace(/\n/g, '\r\n'))}`;
}

/** No address can hold half a surrogate pair. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
