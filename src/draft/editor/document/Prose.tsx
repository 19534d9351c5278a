import type { ComponentChildren } from 'preact';
import type { Field } from '../../../rules/application.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { fieldLabel, shownText } from '../../compose/parts/compose-fields.ts';
import { Fill } from '../fill/Fill.tsx';
import type { Spot } from '../spots/spot.ts';
import { useDocument } from './document-context.ts';
import { Gap } from './Gap.tsx';
import type { Sentence } from './sentences-in.ts';

interface Props {
  section: string;
  sentences: readonly Sentence[];
}

/** What is filled in, told in sentences; the field that is open stands below the one that it is in. */
export function Prose({ section, sentences }: Props) {
  const { spots, open } = useDocument();
  const spotOf = ({ id }: Field) => spots.get(`${section}/field/${id}`);
  const at = sentences.findIndex(({ fields }) =>
    fields.some((field) => open !== null && spotOf(field)?.id === open),
  );
  const opened = at < 0 ? undefined : spots.get(open ?? '');
  if (!opened) return <p>{told(sentences)}</p>;
  return (
    <>
      <p>{told(sentences.slice(0, at + 1))}</p>
      <Fill key={opened.id} spot={opened} />
      {at + 1 < sentences.length && <p>{told(sentences.slice(at + 1))}</p>}
    </>
  );

  function told(some: readonly Sentence[]): ComponentChildren {
    return some.map(({ words, fields }) => (
      <span key={words.join()}>
        {words.map((text, index) => {
          const field = fields[index];
          const spot = field && spotOf(field);
          const marks = marksOf(words[index + 1]);
          return (
            <span key={text}>
              {index > 0 ? text.slice(marksOf(text).length) : text}
              {spot ? (
                <span class="held">
                  <Value field={field} spot={spot} isOpen={spot === opened} />
                  {marks}
                </span>
              ) : (
                marks
              )}
            </span>
          );
        })}{' '}
      </span>
    ));
  }
}

/** With which a text begins: they stand on the line of what is before them. */
const marksOf = (text = ''): string => /^[.,;:!?)]*/.exec(text)?.[0] ?? '';

interface ValueProps {
  field: Field;
  spot: Spot;
  isOpen: boolean;
}

function Value({ field, spot, isOpen }: ValueProps) {
  const { texts } = useWidget();
  const { material, show } = useDocument();
  const text = material.texts.fields[field.id]?.trim() ?? '';
  const value = text && shownText(material, field, text);
  if (isOpen) return <mark>{value || spot.gap}</mark>;
  return (
    <>
      {value && (
        <button
          type="button"
          class="said"
          data-spot={spot.gap === undefined ? spot.id : undefined}
          onClick={() => show(spot)}
        >
          {value}
          <span class="hidden" lang={texts.language}>
            {' '}
            {texts.t('transcript.change')} {fieldLabel({ words: texts }, field)}
          </span>
        </button>
      )}
      {value && spot.gap !== undefined && ' '}
      {spot.gap !== undefined && <Gap spot={spot} />}
    </>
  );
}
