import { openedQuestion } from '../conversation/asked/at-hand.ts';
import type { Prompt } from '../conversation/asked/prompt.ts';
import { progressOf } from '../conversation/selectors.ts';
import { itemTitle } from './answer-text.ts';
import { useConversation, useWidget } from './widget-context.ts';

/** Where we are, in words. */
export function QuestionProgress({ prompt }: { prompt: Prompt }) {
  const { texts } = useWidget();
  const context = useConversation();
  const progress = progressOf(context);
  if (!progress) return null;
  const group = texts.rule(`steps.${progress.group}`) || progress.group;
  const item =
    prompt.kind === 'field' &&
    itemTitle(
      texts,
      prompt.question,
      prompt.field.kind === 'text' ? {} : prompt.item,
      prompt.index,
    );
  return (
    <p class="progress">
      {openedQuestion(context)
        ? texts.t('question.editing', { ...progress, group })
        : texts.t('question.progress', { ...progress, group })}
      {item && ` · ${item}`}
    </p>
  );
}
