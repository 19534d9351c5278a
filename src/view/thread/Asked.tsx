import { useLayoutEffect, useState } from 'preact/hooks';
import { type Prompt, promptOf } from '../../conversation/asked/prompt.ts';
import { useSettled } from '../Settled.tsx';
import { useArrival } from '../use-arrival.ts';
import { useWidget } from '../widget-context.ts';
import { Ask } from './Ask.tsx';
import { Still } from './Still.tsx';

/**
 * The question at hand. The one before it stays behind it, unseen and with the focus, until this one has been painted
 * and takes that: moving the focus sooner would hold up the painting.
 */
export function Asked({ prompt }: { prompt: Prompt }) {
  const widget = useWidget();
  const isArrived = promptOf(useSettled())?.id === prompt.id;
  const place = useArrival<HTMLLIElement>(isArrived && prompt.id, '.ask');
  const [arrived, setArrived] = useState(prompt);
  // By now it has the focus.
  useLayoutEffect(() => {
    if (isArrived) setArrived(prompt);
  }, [isArrived, prompt]);
  const draw = (asked: Prompt, canFocus: boolean) => (
    <li
      key={asked.id}
      ref={asked.id === prompt.id ? place : null}
      class={asked === prompt ? undefined : 'leaving'}
      // Until it can take the focus its description still changes: a screen reader that knew it would say that twice.
      aria-hidden={!canFocus}
    >
      <Still of={[asked, widget]}>
        <Ask prompt={asked} />
      </Still>
    </li>
  );
  return (
    <>
      {draw(prompt, isArrived)}
      {arrived.id !== prompt.id && draw(arrived, true)}
    </>
  );
}
