import { useEffect, useMemo } from 'preact/hooks';
import { promptOf } from '../conversation/selectors.ts';
import { useConversation, useWidget } from '../view/widget-context.ts';
import { EntryAnswer } from './EntryAnswer.tsx';
import { entryOf, searchFor } from './entries.ts';
import helpStyles from './help.css?inline';

/** How many entries are offered beside an answer, or where there is none. */
const mostOffered = 4;
const mostNear = 3;

/** A question that a person typed, and what we know of it: never more than one of our entries says. */
export function Help({ line }: { line: string }) {
  const { texts, announce } = useWidget();
  const { help } = texts;
  const prompt = promptOf(useConversation());
  const { best, offered } = useMemo(
    () => answerTo(searchFor(texts)(line, prompt?.question.id)),
    [texts, line],
  );
  const title = best && help(`entries.${best}.title` as 'entries.stem.title');
  const answer = best ? help(`entries.${best}.answer` as 'entries.stem.answer') : help('unknown');
  useEffect(() => announce(answer), [line]);
  return (
    <div class="turn help" part="turn">
      <div class="you">
        <p>
          <span class="hidden">{help('you')} </span>
          {line}
        </p>
      </div>
      <div class="says">
        {title && <strong>{title}</strong>}
        {best ? <EntryAnswer id={best} /> : <p>{answer}</p>}
      </div>
      {offered.length > 0 && (
        <div class="offered">
          <p>{best ? help('related') : help('near')}</p>
          {offered.map((id) => (
            <details key={id}>
              <summary>{help(`entries.${id}.title` as 'entries.stem.title')}</summary>
              <EntryAnswer id={id} />
            </details>
          ))}
        </div>
      )}
    </div>
  );
}

/** The best answer with what goes with it, or what was perhaps meant. */
function answerTo({ answers, near }: ReturnType<ReturnType<typeof searchFor>>) {
  const [best, second, third] = answers;
  if (!best) return { best, offered: near.slice(0, mostNear) };
  const others = [second, ...(entryOf(best)?.related ?? []), third].filter(
    (id) => id !== undefined && id !== best,
  );
  return { best, offered: [...new Set(others)].slice(0, mostOffered) as string[] };
}

export const styles = helpStyles;
