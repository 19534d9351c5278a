import { useEffect } from 'preact/hooks';
import { useOwnId } from './use-own-id.ts';
import { useWidget } from './widget-context.ts';

interface Props {
  suggestions: readonly { words: string; onChoose: () => void }[];
  /** What was typed and is in none of them. */
  rest?: string | undefined;
}

/** "Did you mean …?": focus stays where the person types, so it is read out as well. */
export function Suggestions({ suggestions, rest }: Props) {
  const { texts, announce } = useWidget();
  const { t, list } = texts;
  const heading = useOwnId();
  const ask = suggestions.length === 1 ? t('composer.candidate') : t('question.matches');
  const left = rest ? t('composer.rest', { rest }) : '';
  const offered = list(suggestions.map(({ words }) => words));
  useEffect(() => announce([left, ask, offered].filter(Boolean).join(' ')), []);
  return (
    <div class="matches">
      {left && <p>{left}</p>}
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
