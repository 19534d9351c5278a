import { errorWords } from '../../../view/error-words.ts';
import { Button } from '../../../view/parts/Button.tsx';
import { AsideAnswer } from '../../../view/thread/AsideAnswer.tsx';
import { ErrorBubble } from '../../../view/thread/ErrorBubble.tsx';
import { TypedLine } from '../../../view/thread/TypedLine.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { faultWords } from '../fill/fault-words.ts';
import type { Typed, TypedReply } from './filling.ts';

interface Props {
  typed: Typed;
  isNew: boolean;
  /** The same is asked still. */
  isOpen: boolean;
  /** It was a question. */
  onHelp: () => void;
  /** It belongs in the application, or this does in its place. */
  onWrite: (text: string) => void;
}

/** A line that was typed and did not become an answer, and what came of it. */
export function TypedItem(props: Props) {
  const { line, reply } = props.typed;
  return (
    <TypedLine line={line} isNew={props.isNew}>
      {reply && <Reply {...props} reply={reply} />}
    </TypedLine>
  );
}

function Reply({ typed, reply, isOpen, onHelp, onWrite }: Props & { reply: TypedReply }) {
  const { texts } = useWidget();
  const { draft } = texts;
  switch (reply.kind) {
    case 'wrong': {
      const { fault } = reply;
      const suggestion = 'suggestion' in fault ? fault.suggestion : undefined;
      return (
        <div class="ask">
          <ErrorBubble text={faultWords(texts, fault)} />
          {suggestion && isOpen && (
            <div class="replies">
              <Button kind="reply" onClick={() => onWrite(suggestion)}>
                {draft('errors.useSuggestion', { suggestion })}
              </Button>
            </div>
          )}
        </div>
      );
    }
    case 'unfit':
      return <ErrorBubble text={errorWords(texts, reply.error, reply.textKey)} />;
    case 'doubt':
      return (
        <div class="ask">
          <p class="says">{draft('together.doubt')}</p>
          {isOpen && (
            <div class="replies flow">
              <Button kind="reply" onClick={onHelp}>
                {draft('together.isQuestion')}
              </Button>
              <Button kind="reply" onClick={() => onWrite(typed.line)}>
                {draft('together.isText')}
              </Button>
            </div>
          )}
        </div>
      );
    default:
      return <AsideAnswer aside={{ ...typed, at: typed.ask, question: '', reply }} reply={reply} />;
  }
}
