import { useState } from 'preact/hooks';
import { isKnown } from '../../assessment/answers.ts';
import type { PlaceFinder } from '../../belgium/places.ts';
import {
  type EntryError,
  postcodeEntries,
  readPostcode,
} from '../../conversation/asked/read-answer.ts';
import { placeText } from '../answer-text.ts';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { useOncePlaces, usePlaces } from '../use-places.ts';
import { useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import { PlaceField } from './PlaceField.tsx';
import type { RepliesProps } from './replies-props.ts';

/** Municipalities as chips: by name or by postcode, one by one or several pasted together. */
export function PlacesReplies(props: RepliesProps) {
  const { asked, textKey, present, describedBy, onAnswer, onError, onMended } = props;
  const { texts, announce } = useWidget();
  const { t, rule } = texts;
  const places = usePlaces();
  const [codes, setCodes] = useState<readonly string[]>(
    isKnown(present) ? (present as readonly string[]) : [],
  );
  const [text, setText] = useState('');
  const add = (
    typed: string,
    begun = '',
    known = places,
  ): { codes: readonly string[]; error?: EntryError } => {
    const read = readAll(typed, known);
    const all = [...new Set([...codes, ...read.codes])];
    setCodes(all);
    setText(read.rest + begun);
    return { ...read, codes: all };
  };
  const say = (typed: string, begun?: string) => {
    const { codes: now, error } = add(typed, begun);
    const added = now.filter((code) => !codes.includes(code));
    if (added.length > 0)
      announce(
        t('question.placeAdded', {
          place: texts.list(added.map((code) => placeText(code, places))),
        }),
      );
    if (error) onError(error);
    else onMended();
  };
  const finish = useOncePlaces((known) => {
    const added = add(text, '', known);
    if (added.error) onError(added.error);
    else if (added.codes.length === 0) onError({ code: 'noPostcode' });
    else onAnswer(added.codes);
  });
  return (
    <Form class="replies" onSend={finish}>
      <PlaceField
        label={rule(`${textKey}.label`) || asked.id}
        describedBy={describedBy}
        chosen={codes.map((code) => ({ code, name: placeText(code, places) }))}
        text={text}
        places={places}
        onText={(typed) => {
          // What a comma ends becomes a chip, and suggestions are of the name that has begun after it.
          const [, ended = '', begun = ''] = /^(.*[,;]\s*)(.*)$/s.exec(typed) ?? [];
          if (places && ended && (begun === '' || !readAll(ended, places).error))
            return say(ended, begun);
          setText(typed);
          if (codes.length > 0 && !readAll(typed, places).error) onMended();
        }}
        onChoose={say}
        onRemove={(code) => {
          setCodes(codes.filter((each) => each !== code));
          announce(t('question.placeRemoved', { place: placeText(code, places) }));
        }}
      />
      <LastReplies {...props}>
        <Button kind="primary" type="submit">
          {codes.length > 0
            ? t('question.doneWithPlaces', { count: codes.length })
            : t('question.done')}
        </Button>
      </LastReplies>
    </Form>
  );
}

/** The codes that a text names, and what of it is not understood: that stays in the field to be mended. */
function readAll(text: string, places: PlaceFinder | undefined) {
  const codes: string[] = [];
  const left: string[] = [];
  let error: EntryError | undefined;
  for (const part of postcodeEntries(text)) {
    const read = readPostcode(part, places);
    if (typeof read === 'string') codes.push(read);
    else {
      left.push(part);
      error ??= read;
    }
  }
  return { codes, rest: left.join(', '), ...(error && { error }) };
}
