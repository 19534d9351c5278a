import { useEffect, useRef } from 'preact/hooks';
import type { Aside } from '../../conversation/aside.ts';
import { useWidget } from '../widget-context.ts';
import { AsideAnswer } from './AsideAnswer.tsx';

/** What a person typed, and under it what came of that. It is said aloud once, when it comes: the focus stays where it is. */
export function AsideItem({ aside }: { aside: Aside }) {
  const { texts, announce } = useWidget();
  const reply = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(aside.reply === null);
  useEffect(() => {
    if (wasOpen.current && aside.reply) announce(reply.current?.innerText ?? '');
    wasOpen.current = aside.reply === null;
  }, [aside.reply]);
  return (
    <>
      <li class="you">
        <span class="hidden">{texts.t('transcript.youTyped')} </span>
        {aside.line}
      </li>
      {aside.reply && aside.reply.kind !== 'done' && (
        <li class="came" ref={reply}>
          <AsideAnswer aside={aside} reply={aside.reply} />
        </li>
      )}
    </>
  );
}
