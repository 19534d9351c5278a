import type { HelpData } from '../rules/help.ts';
import { type Answering, type Mailing, useWidget } from '../view/widget-context.ts';
import { AmountNow } from './AmountNow.tsx';
import { EntryAnswer } from './EntryAnswer.tsx';
import { entryOf, entryText } from './entries.ts';
import { ToMail } from './ToMail.tsx';

/** What we know of a question that a person typed: never more than one of the entries says. */
export function Helped({
  best,
  offered,
  data,
  ...mailing
}: Answering & Mailing & { data: HelpData }) {
  const { texts } = useWidget();
  const { help, rule } = texts;
  const known = offered.filter((id) => entryOf(data, id));
  return (
    <>
      {best && entryOf(data, best) ? (
        <div class="says helped">
          <strong>{entryText(texts, best, 'title')}</strong>
          {entryOf(data, best)?.about === 'amount' && <AmountNow />}
          <EntryAnswer id={best} data={data} />
        </div>
      ) : (
        <div class="says">
          <p>{[help('unknown'), rule('help.ask')].filter(Boolean).join(' ')}</p>
          <ToMail {...mailing} />
        </div>
      )}
      {known.length > 0 && (
        <details class="offered" open={!best}>
          <summary>{best ? help('related') : help('near')}</summary>
          {known.map((id) => (
            <details key={id}>
              <summary>{entryText(texts, id, 'title')}</summary>
              <EntryAnswer id={id} data={data} />
            </details>
          ))}
        </details>
      )}
    </>
  );
}
