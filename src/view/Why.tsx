import type { Question, SourceReference } from '../rules/schema.ts';
import { Source } from './Source.tsx';
import { useWidget } from './widget-context.ts';

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
