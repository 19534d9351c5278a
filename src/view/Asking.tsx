import { promptOf } from '../conversation/asked/prompt.ts';
import { Board } from './Board.tsx';
import { Composer } from './Composer.tsx';
import { Overview } from './Overview.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import board from './styles/board.css?inline';
import conversation from './styles/conversation.css?inline';
import { Transcript } from './Transcript.tsx';
import { useConversation, useWidget } from './widget-context.ts';

/** The conversation: what was said, the question at hand, and how things stand. */
export function Asking() {
  const { parts } = useWidget();
  const prompt = promptOf(useConversation());
  return (
    <div class="body">
      <Board />
      <div class="talk">
        <Transcript />
        {prompt?.kind === 'overview' && <Overview key={prompt.id} prompt={prompt} />}
        {prompt && prompt.kind !== 'overview' && <QuestionForm key={prompt.id} prompt={prompt} />}
        {prompt && parts.reply && <Composer key={`${prompt.id}-typed`} prompt={prompt} />}
      </div>
    </div>
  );
}

export const styles = [conversation, board].join('\n');
