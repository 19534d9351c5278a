import type { Texts } from '../../i18n/texts.ts';
import type { SourceReference } from '../../rules/schema.ts';

/** Where in a source something is written. */
export const sourceText = ({ rule }: Texts, { document, place }: SourceReference): string =>
  rule(`sources.${document}.places.${place}`) || rule(`sources.${document}.title`) || document;
