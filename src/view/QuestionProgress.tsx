import { type Prompt, progressOf } from '../conversation/selectors.ts';
import { useConversation, useWidget } from './widget-context.ts';

/** Where we are, in words. */
export function QuestionProgress({ prompt }: { prompt: Prompt }) {
  const { texts } = useWidget();
  const context = useConversation();
  const progress = progressOf(context);
  if (!progress) return null;
  const group = texts.rule(`steps.${progress.group}`) || progress.group;
  const item =
    prompt.kind === 'field' && prompt.field.kind !== 'text'
      ? (prompt.item.title ?? texts.t('items.numbered', { number: prompt.index + 1 }))
      : prompt.kind === 'field' && texts.t('items.numbered', { number: prompt.index + 1 });
  return (
    <p class="progress">
      {context.editing
        ? texts.t('question.editing', { ...progress, group })
        : texts.t('question.progress', { ...progress, group })}
      {item && ` · ${String(item)}`}
    </p>
  );
}
