import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlaceFinder } from '../../belgium/places.ts';
import { Icon } from '../parts/Icon.tsx';
import { useOwnId } from '../use-own-id.ts';
import { useWidget } from '../widget-context.ts';
import { Matched } from './Matched.tsx';

interface Props {
  label: string;
  describedBy: string | undefined;
  chosen: readonly { code: string; name: string }[];
  text: string;
  places: PlaceFinder | undefined;
  onText: (text: string) => void;
  /** A place of the list, or what was typed. */
  onChoose: (text: string) => void;
  onRemove: (code: string) => void;
}

const mostMatches = 6;
/** Who types on has not done with it yet, in milliseconds. */
const pause = 600;
const composing = 229;

/** A field with chips and a list of what may be meant: the combobox of the ARIA practices, with a list of one column. */
export function PlaceField({ label, describedBy, chosen, text, places, ...on }: Props) {
  const { texts, announce } = useWidget();
  const { t } = texts;
  const id = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  const [isShut, setShut] = useState(false);
  const typed = text.trim();
  const matches =
    places && typed.length > 1 && !isShut
      ? places
          .find(typed)
          .filter(({ postcode }) => !chosen.some(({ code }) => code === postcode))
          .slice(0, mostMatches)
      : [];
  const [, digits = '', words = ''] = /^(\d*)(.*)$/.exec(typed) ?? [];
  const list = useRef<HTMLDivElement>(null);
  // What may be meant opens below the field, and has to be seen; where both do not fit, the field.
  useLayoutEffect(() => {
    for (const each of matches.length > 0 ? [list, field] : [])
      each.current?.scrollIntoView({ block: 'nearest' });
  }, [matches.length]);
  const found = matches.length > 0 && t('question.matchesFound', { count: matches.length });
  useEffect(() => {
    if (!found) return;
    const saying = setTimeout(() => announce(found), pause);
    return () => clearTimeout(saying);
  }, [found, typed]);
  const choose = (value: string) => {
    setActive(-1);
    on.onChoose(value);
    field.current?.focus();
  };
  const remove = (code: string) => {
    on.onRemove(code);
    field.current?.focus();
  };
  const move = (step: number) =>
    setActive((active + step + matches.length + (active < 0 && step < 0 ? 1 : 0)) % matches.length);
  const onKeyDown = (event: KeyboardEvent) => {
    // What is being composed is not typed yet, and the keys are those of the composing; Safari only tells by its code.
    if (event.isComposing || event.keyCode === composing) return;
    const match = matches[active];
    if (event.key === 'ArrowDown' && matches.length > 0) move(1);
    else if (event.key === 'ArrowUp' && matches.length > 0) move(-1);
    else if (event.key === 'Enter' && match) choose(`${match.postcode} ${match.name}`);
    else if (event.key === 'Enter' && typed !== '') choose(text);
    else if (event.key === 'Escape' && matches.length > 0) setShut(true);
    else if (event.key === 'Backspace' && text === '' && chosen.length > 0)
      remove(chosen.at(-1)?.code ?? '');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div>
      <div class="entry">
        {chosen.map(({ code, name }) => (
          <span class="chip" key={code}>
            {name}
            <button
              type="button"
              aria-label={t('question.removePlace', { place: name })}
              onClick={() => remove(code)}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={matches.length > 0}
          aria-controls={matches.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={active in matches ? `${id}-${active}` : undefined}
          aria-describedby={describedBy}
          aria-invalid={describedBy ? true : undefined}
          value={text}
          onInput={(event) => {
            setShut(false);
            setActive(-1);
            on.onText(event.currentTarget.value);
          }}
          // What comes later would push away what has the focus by then.
          onBlur={() => setShut(isShut || matches.length === 0)}
          onKeyDown={onKeyDown}
        />
      </div>
      {matches.length > 0 && (
        <div class="suggestions" ref={list} role="listbox" id={`${id}-list`} aria-label={label}>
          {matches.map(({ postcode, name }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, which has the keys
            <div
              key={`${postcode} ${name}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(`${postcode} ${name}`)}
            >
              <span>
                <Matched text={name} typed={words} />
              </span>
              <small>
                <Matched text={postcode} typed={digits} />
              </small>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
