import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWidget } from '../widget-context.ts';

interface Props {
  line: string;
  /** It was typed, or replied to, since this was drawn. */
  isNew: boolean;
  /** What came of it, if anything is said in return. */
  children?: ComponentChildren;
}

/** What a person typed, and under it what came of that. It is said aloud once, when it comes: the focus stays where it is. */
export function TypedLine({ line, isNew, children }: Props) {
  const { texts, announce } = useWidget();
  const came = useRef<HTMLLIElement>(null);
  const isToSay = useRef(isNew);
  useEffect(() => {
    if (!isToSay.current || !came.current) return;
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded is not said, and each bubble is a line
    const text = came.current.innerText;
    // Help may still be on its way.
    if (!text) return;
    isToSay.current = false;
    announce(text);
  });
  return (
    <>
      <li class="you">
        <span class="hidden">{texts.t('transcript.youTyped')} </span>
        {line}
      </li>
      {children && (
        <li class="came" ref={came}>
          {children}
        </li>
      )}
    </>
  );
}
