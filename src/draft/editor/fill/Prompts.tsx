import type { Texts } from '../../../i18n/texts.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { promptsOf } from '../../compose/parts/compose-passage.ts';
import type { Spot } from '../spots/spot.ts';

/** The questions that help to write it; the first one stands above the field as its name. */
export const promptsFor = (texts: Texts, { content }: Spot): string[] =>
  content.kind === 'passage' ? promptsOf({ words: texts }, content.part).slice(1) : [];

export function Prompts({ id, prompts }: { id: string; prompts: readonly string[] }) {
  const { texts } = useWidget();
  return (
    <aside class="prompts" id={id} lang={texts.language}>
      <b>{texts.draft('prompts')}</b>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </aside>
  );
}
