import { useRef } from 'preact/hooks';
import { postcodeEntries, readPostcode } from '../../conversation/asked/read-answer.ts';
import { placeText } from '../answer-text.ts';
import { Button } from '../parts/Button.tsx';
import { useAnnounced } from '../use-announced.ts';
import { useOwnId } from '../use-own-id.ts';
import { usePlaces } from '../use-places.ts';
import { useWidget } from '../widget-context.ts';
import type { InputProps } from './input-props.ts';

const mostMatches = 6;

/** Several postcodes or names in one line; what the last one can be is offered from the table. */
export function PostcodesInput({ name, entry, onEntry, describedBy, isInvalid }: InputProps) {
  const { texts } = useWidget();
  const places = usePlaces();
  const heading = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const text = 'text' in entry ? entry.text : '';
  const parts = postcodeEntries(text);
  const last = parts.at(-1) ?? '';
  const isTyping = text.trimEnd().endsWith(last);
  const codes = parts.flatMap((part) => {
    const read = readPostcode(part, places);
    return typeof read === 'string' ? [read] : [];
  });
  const matches =
    places && isTyping && last.length > 1 && typeof readPostcode(last, places) !== 'string'
      ? places.find(last).slice(0, mostMatches)
      : [];
  useAnnounced(matches.length > 0 && texts.t('question.matches'));
  const choose = (match: string) => {
    const before = text.slice(0, text.lastIndexOf(last));
    onEntry({ text: `${before}${match}` });
    // The button goes away with the matches.
    field.current?.focus();
  };
  return (
    <>
      <p class="field">
        <label for={name}>{texts.t('question.postcodesInput')}</label>
        <input
          ref={field}
          id={name}
          type="text"
          autocomplete="off"
          value={text}
          onInput={(event) => onEntry({ text: event.currentTarget.value })}
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
        />
      </p>
      {matches.length > 0 && (
        <div class="matches">
          <p id={heading}>{texts.t('question.matches')}</p>
          <ul aria-labelledby={heading}>
            {matches.map((match) => {
              const label = `${match.postcode} ${match.name}`;
              return (
                <li key={label}>
                  <Button kind="secondary" onClick={() => choose(label)}>
                    {label}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {codes.length > 0 && (
        <p class="hint" key={codes.join()}>
          {texts.t('question.found', {
            places: texts.list([...new Set(codes)].map((code) => placeText(code, places))),
          })}
        </p>
      )}
    </>
  );
}
