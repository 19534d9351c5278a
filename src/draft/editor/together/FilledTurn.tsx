import { useEffect } from 'preact/hooks';
import { TurnRow } from '../../../view/thread/TurnRow.tsx';
import { usePlaces } from '../../../view/use-places.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { useDocument } from '../document/document-context.ts';
import { Spans } from '../paper/PaperView.tsx';
import type { Ask } from './asks/ask.ts';
import { askWords, presentWords } from './asks/ask-words.ts';
import type { Sentence } from './asks/sentence-of.ts';

interface Props {
  ask: Ask;
  isLeft: boolean;
  /** As it stands in the application now. */
  sentence: Sentence | null;
  /** It was answered since this was drawn. */
  isNew: boolean;
  onChange: () => void;
}

/** A gap that was asked, with what was written, or that it is open still; under it the sentence that it is in. */
export function FilledTurn({ ask, isLeft, sentence, isNew, onChange }: Props) {
  const { texts, announce } = useWidget();
  const { draft } = texts;
  const { material } = useDocument();
  const places = usePlaces(ask.kind === 'item-field' && ask.field.kind === 'postcodes');
  const { about, ask: question } = askWords(texts, material, ask);
  const isOpen = isLeft && ask.isOpen;
  const answer = isOpen ? '' : presentWords(texts, material, ask, places);
  const shown = answer === '' ? null : sentence;
  useEffect(() => {
    if (!isNew || !shown) return;
    announce(`${draft('together.said')} ${shown.line.map(({ text }) => text).join('')}`);
  }, []);
  return (
    <>
      <TurnRow
        question={[about, question].filter(Boolean).join(': ')}
        answer={answer || draft('together.open')}
        onChange={onChange}
      />
      {shown && (
        <li class="says">
          <small>{draft('together.said')}</small>
          <p lang={material.words.language}>
            <Spans line={shown.line} />
          </p>
        </li>
      )}
    </>
  );
}
