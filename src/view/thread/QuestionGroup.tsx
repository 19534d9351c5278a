import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { Heading } from '../Heading.tsx';
import { soon } from '../use-undo.ts';
import { useWidget } from '../widget-context.ts';
import { moveAmongReplies } from './move-among-replies.ts';

interface Props {
  /** Unique in the page: of the question it is `<id>-question`, of what is told with it `<id>-hint`. */
  id: string;
  ask: string;
  /** What it is about, and how to answer. */
  told: string;
  target: Ref<HTMLDivElement>;
  /** What else stands in its bubble. */
  beside?: ComponentChildren;
  /** What is wrong, and the replies. */
  children?: ComponentChildren;
}

/**
 * A question: a bubble, and its replies directly under it. The group itself takes the focus, so that the question is said
 * once, with its hint, what it is about, and how far we are.
 */
export function QuestionGroup({ id, ask, told, target, beside, children }: Props) {
  const { prefix } = useWidget();
  const [since] = useState(() => performance.now());
  // The second tap of two was meant for what stood here before.
  const leaveOut = (event: MouseEvent) => {
    if (event.detail < 2 || performance.now() - since > soon) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend would say the heading once more; the heading names the group
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only moves the focus among its buttons
    <div
      class="ask"
      part="question"
      role="group"
      tabIndex={-1}
      ref={target}
      aria-labelledby={`${id}-question`}
      aria-describedby={[told && `${id}-hint`, `${prefix}-progress`].filter(Boolean).join(' ')}
      onClickCapture={leaveOut}
      onKeyDown={moveAmongReplies}
    >
      <div class="says">
        <Heading depth={1} class="question" id={`${id}-question`}>
          {ask}
        </Heading>
        {told && (
          <p class="hint" id={`${id}-hint`}>
            {told}
          </p>
        )}
        {beside}
      </div>
      {children}
    </div>
  );
}
