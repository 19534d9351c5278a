import { useEffect, useRef } from 'preact/hooks';
import type { Aside } from '../../conversation/asides/aside.ts';
import { useWidget } from '../widget-context.ts';
import { AsideAnswer } from './AsideAnswer.tsx';

/** Something is said in return; where the line was an answer or an order, that is to be seen by itself. */
export const isReplied = ({ reply }: Aside): boolean =>
  reply !== null && reply.kind !== 'done' && reply.kind !== 'given';

/** What a person typed, and under it what came of that. It is said aloud once, when it comes: the focus stays where it is. */
export function AsideItem({ aside }: { aside: Aside }) {
  const { texts, announce } = useWidget();
  const { line, reply } = aside;
  const came = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(reply === null);
  useEffect(() => {
    if (!wasOpen.current || !came.current) return;
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded is not said, and each bubble is a line
    const text = came.current.innerText;
    // Help may still be on its way.
    if (!text) return;
    wasOpen.current = false;
    announce(text);
  });
  return (
    <>
      <li class="you">
        <span class="hidden">{texts.t('transcript.youTyped')} </span>
        {line}
      </li>
      {reply && isReplied(aside) && (
        <li class="came" ref={came}>
          <AsideAnswer aside={aside} reply={reply} />
        </li>
      )}
    </>
  );
}
