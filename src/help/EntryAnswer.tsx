import type { HelpData } from '../rules/help.ts';
import { Source } from '../view/Source.tsx';
import { useConversation, useWidget } from '../view/widget-context.ts';
import { entryOf, entryText } from './entries.ts';

interface Props {
  id: string;
  data: HelpData;
}

/** What an entry says, where that is written, and whether that is of another year than the rules at hand. */
export function EntryAnswer({ id, data }: Props) {
  const { texts } = useWidget();
  const { help, rule } = texts;
  const rules = useConversation().ruleSet.period.from.slice(0, 4);
  const { document = '', place } = entryOf(data, id)?.source ?? {};
  const { year, url } = data.sources[document] ?? {};
  const title = rule(`help.sources.${document}`);
  return (
    <>
      <p>{entryText(texts, id, 'answer')}</p>
      {url && !year && <p class="year">{help('undated', { rules })}</p>}
      {year && String(year) !== rules && <p class="year">{help('otherYear', { year, rules })}</p>}
      {place ? (
        <Source source={{ document, place }} />
      ) : (
        <cite>
          {help('source')}{' '}
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </cite>
      )}
    </>
  );
}
