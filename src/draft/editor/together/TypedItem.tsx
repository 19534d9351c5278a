import type { Answer } from '../../../assessment/answers.ts';
import { errorWords } from '../../../view/error-words.ts';
import { Button } from '../../../view/parts/Button.tsx';
import { AsideAnswer } from '../../../view/thread/AsideAnswer.tsx';
import { Candidates } from '../../../view/thread/Candidates.tsx';
import { ErrorBubble } from '../../../view/thread/ErrorBubble.tsx';
import { TypedLine } from '../../../view/thread/TypedLine.tsx';
import { usePlaces } from '../../../view/use-places.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { faultWords } from '../fill/fault-words.ts';
import { AboutGap } from './AboutGap.tsx';
import type { Ask } from './asks/ask.ts';
import { answerWords } from './asks/ask-words.ts';
import type { Typed, TypedReply } from './filling.ts';
import type { Filler } from './use-together.ts';

interface Props {
  typed: Typed;
  isNew: boolean;
  /** The same is asked still. */
  isOpen: boolean;
  /** What was asked then, where that is there still. */
  ask: Ask | undefined;
  filler: Filler;
}

/** Something is said in return; an order that was done is to be seen by itself. */
export const isReplied = ({ kind }: TypedReply): boolean => kind !== 'done';

/** A line that was typed and did not become an answer, and what came of it. */
export function TypedItem(props: Props) {
  const { line, reply } = props.typed;
  return (
    <TypedLine line={line} isNew={props.isNew}>
      {reply && isReplied(reply) && <Reply {...props} reply={reply} />}
    </TypedLine>
  );
}

function Reply({ typed, reply, isOpen, ask, filler }: Props & { reply: TypedReply }) {
  const { texts } = useWidget();
  const { draft } = texts;
  const places = usePlaces(reply.kind === 'offered');
  /** It belongs in the application, or this does in its place. */
  const write = (value: Answer) => ask && filler.give(ask, value, typed.id);
  /** It may be meant for us, or be what is to be written. */
  const toUsOrText = ({ says, toUs }: { says: string; toUs: string }, take: () => void) => (
    <div class="ask">
      <p class="says">{says}</p>
      {isOpen && (
        <div class="replies flow">
          <Button kind="reply" onClick={take}>
            {toUs}
          </Button>
          <Button kind="reply" onClick={() => write(typed.line)}>
            {draft('together.isText')}
          </Button>
        </div>
      )}
    </div>
  );
  switch (reply.kind) {
    case 'wrong': {
      const { fault } = reply;
      const suggestion = 'suggestion' in fault ? fault.suggestion : undefined;
      return (
        <div class="ask">
          <ErrorBubble text={faultWords(texts, fault)} />
          {suggestion && isOpen && (
            <div class="replies">
              <Button kind="reply" onClick={() => write(suggestion)}>
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
      return toUsOrText(
        { says: draft('together.doubt'), toUs: draft('together.isQuestion') },
        () => ask && filler.lookUp(typed.id, typed.line, ask),
      );
    case 'order':
      return toUsOrText({ says: draft('together.order'), toUs: draft('together.isOrder') }, () =>
        filler.obey(typed.id, reply.command),
      );
    case 'why':
      return <AboutGap ask={ask} />;
    case 'offered':
      return (
        <Candidates
          offered={reply}
          isOpen={isOpen}
          wordsFor={(value) =>
            ask ? answerWords(texts, ask, value, { names: reply.names, places }) : ''
          }
          onChoose={write}
          onNeither={() => filler.refuse(typed.id)}
        />
      );
    default:
      return <AsideAnswer aside={{ ...typed, at: typed.ask, question: '', reply }} reply={reply} />;
  }
}
