import { useEffect, useMemo } from 'preact/hooks';
import { promptOf } from '../conversation/asked/prompt.ts';
import type { Texts } from '../i18n/texts.ts';
import type { HelpData } from '../rules/help.ts';
import { type Typed, useConversation, useWidget } from '../view/widget-context.ts';
import { EntryAnswer } from './EntryAnswer.tsx';
import { entryOf, entryText, searchFor } from './entries.ts';
import helpStyles from './help.css?inline';
import type { Found } from './search.ts';

/** How many entries are offered beside an answer, or where there is none. */
const mostOffered = 4;
const mostNear = 3;

interface Props {
  typed: Typed;
  data: HelpData;
}

/** A question that a person typed, and what we know of it: never more than one of the entries says. */
export function Help({ typed, data }: Props) {
  const { line } = typed;
  const { texts, announce } = useWidget();
  const { help, rule } = texts;
  const prompt = promptOf(useConversation());
  const { best, offered } = useMemo(
    () => answerTo(data, foundFor({ typed, data }, texts, prompt?.question.id)),
    [texts, typed],
  );
  const answer = best
    ? entryText(texts, best, 'answer')
    : [help('unknown'), rule('help.ask')].filter(Boolean).join(' ');
  useEffect(() => announce(answer), [typed]);
  return (
    <div class="turn help" part="turn">
      <div class="you">
        <p>
          <span class="hidden">{help('you')} </span>
          {line}
        </p>
      </div>
      <div class="says">
        {best && <strong>{entryText(texts, best, 'title')}</strong>}
        {best ? <EntryAnswer id={best} data={data} /> : <p>{answer}</p>}
      </div>
      {offered.length > 0 && (
        <div class="offered">
          <p>{best ? help('related') : help('near')}</p>
          {offered.map((id) => (
            <details key={id}>
              <summary>{entryText(texts, id, 'title')}</summary>
              <EntryAnswer id={id} data={data} />
            </details>
          ))}
        </div>
      )}
    </div>
  );
}

/** What was found for a line stays its answer when the language changes: the line does not change along. */
const answered = new WeakMap<Typed, Found>();

function foundFor({ typed, data }: Props, texts: Texts, question?: string): Found {
  const found = answered.get(typed) ?? searchFor(texts, data)(typed.line, question);
  if (found.answers.length > 0) answered.set(typed, found);
  return found;
}

/** The best answer with what goes with it, or what was perhaps meant. */
function answerTo(data: HelpData, { answers, near }: Found) {
  const [best] = answers;
  if (!best) return { best, offered: near.slice(0, mostNear) };
  const related = entryOf(data, best)?.related ?? [];
  const offered = [...answers.slice(1, 2), ...related, ...answers.slice(2, 3)];
  return { best, offered: [...new Set(offered)].filter((id) => id !== best).slice(0, mostOffered) };
}

export const styles = helpStyles;
