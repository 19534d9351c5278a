import type { Prompt } from '../../conversation/asked/prompt.ts';
import type { Texts } from '../../i18n/texts.ts';
import { itemTitle, textKey } from '../answer-text.ts';

export interface PromptTexts {
  ask: string;
  hint: string;
  why: string;
  /** The path of its texts. */
  key: string;
  /** Which item it is about, and that an answer is being changed. */
  place: string;
}

export function textsOfPrompt(texts: Texts, prompt: Prompt, isChange: boolean): PromptTexts {
  const { t, rule } = texts;
  const { question } = prompt;
  const own = textKey(question, prompt.kind === 'field' ? prompt.field : undefined);
  const isFirst = prompt.kind === 'overview' && prompt.items.length === 0;
  const key = prompt.kind === 'overview' ? `${own}.${isFirst ? 'first' : 'more'}` : own;
  const asked = prompt.kind === 'field' ? prompt.field : question;
  const item =
    prompt.kind === 'field' && (prompt.index > 0 || isChange)
      ? `${itemTitle(texts, question, prompt.item, prompt.index)}.`
      : '';
  return {
    key,
    ask: rule(`${key}.ask`) || asked.id,
    hint:
      rule(`${key}.hint`) ||
      (isFirst ? rule(`${own}.hint`) : '') ||
      (asked.kind === 'multi' ? t('question.multi') : ''),
    why: rule(`${key}.why`) || rule(`${textKey(question)}.why`),
    place: [item, isChange && t('question.changing')].filter(Boolean).join(' '),
  };
}
