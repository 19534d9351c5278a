import { useState } from 'preact/hooks';
import type { Finding } from './finding.ts';
import type { Words } from './words.ts';

interface Props {
  words: Words;
  examine: () => Map<Element | null, Finding[]>;
  close: () => void;
}

/** What is wrong on this page, for whoever looks after it, with the line that mends it. */
export function Doctor({ words: { language, doctor }, examine, close }: Props) {
  const [found, setFound] = useState(examine);
  const count = [...found.values()].flat().length;
  return (
    <section class="doctor" lang={language} aria-label={doctor('title')}>
      <header>
        <strong>{doctor('title')}</strong>
        <button type="button" onClick={() => setFound(examine())}>
          {doctor('again')}
        </button>
        <button type="button" onClick={close}>
          {doctor('close')}
        </button>
      </header>
      <p role="status">{count === 0 ? doctor('fine') : doctor('count', { number: count })}</p>
      {[...found].map(([widget, findings], place) =>
        findings.length === 0 ? null : (
          <section key={place}>
            <p class="where">{widget ? doctor('widget', { number: place }) : doctor('page')}</p>
            <ul>
              {findings.map(({ id, params, line }) => (
                <li key={`${id}${JSON.stringify(params)}`} data-finding={id}>
                  <p>{doctor(`findings.${id}.what`, params)}</p>
                  <p>{doctor(`findings.${id}.mend`, params)}</p>
                  {line && <code>{line}</code>}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </section>
  );
}
