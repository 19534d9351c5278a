import { Grounds } from '../../../view/thread/WhyAsked.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { useDocument } from '../document/document-context.ts';
import type { Ask } from './asks/ask.ts';
import { askWords } from './asks/ask-words.ts';

/** For who typed "help": what is asked there and why, and what can be typed in its place. */
export function AboutGap({ ask }: { ask: Ask | undefined }) {
  const { texts } = useWidget();
  const { material } = useDocument();
  const words = ask && askWords(texts, material, ask);
  const about = words && [words.hint, ...words.prompts].filter(Boolean).join(' ');
  return (
    <div class="says">
      {ask?.kind === 'answer' && words?.why ? (
        <Grounds question={ask.question} why={[words.hint, words.why].filter(Boolean).join(' ')} />
      ) : (
        about && <p>{about}</p>
      )}
      <p>{texts.draft('together.help')}</p>
    </div>
  );
}
