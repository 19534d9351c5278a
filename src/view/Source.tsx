import type { SourceReference } from '../rules/schema.ts';
import { useWidget } from './widget-context.ts';

/** A source in words: document and place. */
export function Source({ source }: { source: SourceReference }) {
  const { t, rule } = useWidget().texts;
  const key = `sources.${source.document}`;
  return (
    <cite>
      {t('question.source', {
        document: rule(`${key}.title`) || source.document,
        place: rule(`${key}.places.${source.place}`) || source.place,
      })}
    </cite>
  );
}
