import type { Finding } from '../conversation/findings.ts';
import type { Texts } from '../i18n/texts.ts';
import { useWidget } from './widget-context.ts';

/** The findings that have a text, in words. */
export function findingTexts(texts: Texts, findings: readonly Finding[]): string[] {
  return findings
    .map(({ id, ...params }) => texts.rule(`findings.${id}`, params))
    .filter((text) => text !== '');
}

export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { texts } = useWidget();
  return (
    <>
      {findingTexts(texts, findings).map((text) => (
        <p class="finding" key={text}>
          {text}
        </p>
      ))}
    </>
  );
}
