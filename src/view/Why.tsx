import type { Question, SourceReference } from '../rules/schema.ts';
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

interface Props {
  textKey: string;
  sources: readonly SourceReference[];
  question: Question;
}

/** The rule behind a question, in place. */
export function Why({ textKey, sources, question }: Props) {
  const { t, rule } = useWidget().texts;
  const why = rule(`${textKey}.why`) || rule(`questions.${question.id}.why`);
  if (!why) return null;
  return (
    <details class="why">
      <summary>{t('question.why')}</summary>
      <p>{why}</p>
      {sources.map((source) => (
        <Source key={source.place} source={source} />
      ))}
    </details>
  );
}
