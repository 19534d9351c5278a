import { useConversation, useWidget } from '../widget-context.ts';

/** Who helps, and where they are found. */
export function Support() {
  const { texts } = useWidget();
  const { support = [] } = useConversation().ruleSet;
  if (support.length === 0) return null;
  return (
    <ul class="support">
      {support.map(({ id, url, mail }) => (
        <li key={id}>
          {texts.rule(`support.${id}`)}{' '}
          {url && (
            <a href={url} target="_blank" rel="noreferrer">
              {new URL(url).host}
            </a>
          )}
          {url && mail && ' · '}
          {mail && <a href={`mailto:${mail}`}>{mail}</a>}
        </li>
      ))}
    </ul>
  );
}
