import { useEffect } from 'preact/hooks';
import { useOwnId } from './use-own-id.ts';
import { useWidget } from './widget-context.ts';

interface Props {
  suggestions: readonly { words: string; onChoose: () => void }[];
}

/** "Did you mean …?": focus stays where the person types, so it is read out as well. */
export function Suggestions({ suggestions }: Props) {
  const { texts, announce } = useWidget();
  const { t, list } = texts;
  const heading = useOwnId();
  const ask = suggestions.length === 1 ? t('composer.candidate') : t('question.matches');
  useEffect(() => announce(`${ask} ${list(suggestions.map(({ words }) => words))}`), []);
  return (
    <div class="matches">
      <p id={heading}>{ask}</p>
      <ul aria-labelledby={heading}>
        {suggestions.map(({ words, onChoose }) => (
          <li key={words}>
            <button type="button" class="secondary" part="button" onClick={onChoose}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
