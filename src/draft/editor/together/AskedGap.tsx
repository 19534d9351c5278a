import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryError } from '../../../conversation/asked/read-answer.ts';
import { errorWords } from '../../../view/error-words.ts';
import { Button } from '../../../view/parts/Button.tsx';
import { replies } from '../../../view/replies/replies.ts';
import { ErrorBubble } from '../../../view/thread/ErrorBubble.tsx';
import { QuestionGroup } from '../../../view/thread/QuestionGroup.tsx';
import { WhyAsked } from '../../../view/thread/WhyAsked.tsx';
import { focusInSight } from '../../../view/use-arrival.ts';
import { useImpact } from '../../../view/use-impact.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { useDocument } from '../document/document-context.ts';
import type { Ask } from './asks/ask.ts';
import { askedKey, askWords, presentIn } from './asks/ask-words.ts';
import { gapId, isWritten } from './asks/reading.ts';
import { OtherReplies } from './OtherReplies.tsx';
import type { Filler } from './use-together.ts';

interface Props {
  ask: Ask;
  /** It was answered, or left open, and is to be changed. */
  isOpened: boolean;
  /** On the line below, as this came to be asked. */
  isWriting: boolean;
  filler: Filler;
}

/** The gap at hand. What is written is so on the line below; what is chosen, under the question. */
export function AskedGap({ ask, isOpened, isWriting, filler }: Props) {
  const { texts, prefix, announce, hasActed } = useWidget();
  const { material } = useDocument();
  const [error, setError] = useState<EntryError>();
  const group = useRef<HTMLDivElement>(null);
  // Who writes goes on writing: what is asked is said, and the keyboard of a phone stays.
  const [staysOnLine] = useState(isWriting && isWritten(ask));
  const words = askWords(texts, material, ask);
  const impact = useImpact(isOpened && ask.kind === 'answer' ? ask.question.id : '');
  const about = words.about && `${words.about}.`;
  const changing = isOpened && texts.t('question.changing');
  const told = [about, changing, impact, words.hint].filter(Boolean).join(' ');
  const id = gapId(prefix);
  useLayoutEffect(() => {
    if (!staysOnLine && hasActed() && group.current) focusInSight(group.current);
  }, []);
  useEffect(() => {
    if (staysOnLine) announce([words.ask, told].filter(Boolean).join(' '));
  }, []);
  const wrong = error && errorWords(texts, error, keyOf(ask));
  useEffect(() => {
    if (wrong) announce(`${texts.t('errors.prefix')} ${wrong}`);
  }, [error]);
  const last = isOpened ? (
    <Button kind="secondary" look="leave" onClick={filler.keep}>
      {texts.t('question.keep')}
    </Button>
  ) : (
    <Button kind="reply" look="unsure" onClick={() => filler.leave(ask)}>
      {texts.draft('gap.leave')}
    </Button>
  );
  const asked = ask.kind === 'answer' ? ask.question : ask.kind === 'item-field' && ask.field;
  const Replies = asked && asked.kind !== 'list' && !isWritten(ask) && replies[asked.kind];
  return (
    <QuestionGroup
      id={id}
      ask={words.ask}
      told={told}
      target={group}
      beside={
        <>
          {words.prompts.length > 0 && <Prompts prompts={words.prompts} />}
          {words.why && ask.kind === 'answer' && (
            <WhyAsked question={ask.question} why={words.why} />
          )}
        </>
      }
    >
      {wrong && <ErrorBubble id={`${id}-error`} text={wrong} />}
      {Replies ? (
        <Replies
          asked={asked}
          textKey={keyOf(ask)}
          name={id}
          present={presentIn(material, ask)}
          last={last}
          onAnswer={(value) => filler.give(ask, value)}
          onError={setError}
          onMended={() => setError(undefined)}
          onLine={(line) => filler.take(line, ask)}
          describedBy={wrong ? `${id}-error` : undefined}
        />
      ) : (
        <OtherReplies ask={ask} filler={filler} last={last} />
      )}
    </QuestionGroup>
  );
}

const keyOf = (ask: Ask): string =>
  ask.kind === 'answer' || ask.kind === 'item-field' ? askedKey(ask) : '';

function Prompts({ prompts }: { prompts: readonly string[] }) {
  const { draft } = useWidget().texts;
  return (
    <div class="hint prompts">
      <b>{draft('prompts')}</b>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </div>
  );
}
