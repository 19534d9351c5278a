import { useLayoutEffect, useRef } from 'preact/hooks';
import { daysKept } from '../conversation/saved-session.ts';
import { Heading } from '../view/Heading.tsx';
import { Button } from '../view/parts/Button.tsx';
import { focusInSight, useArrival } from '../view/use-arrival.ts';
import { useWidget } from '../view/widget-context.ts';
import { focusBelow } from './focus-below.ts';

/** What is kept on this device, where, for how long, and how it goes away again. */
export function KeepPanel({ close }: { close: () => void }) {
  const { texts, storing, announce } = useWidget();
  const { keeping } = texts;
  const heading = useArrival<HTMLHeadingElement>('keep');
  const hasPressed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed has gone.
    if (hasPressed.current && heading.current) focusInSight(heading.current);
    hasPressed.current = false;
  }, [storing?.state]);
  if (!storing) return null;
  const { state } = storing;
  const keep = () => {
    const after = storing.keep();
    hasPressed.current = after !== state;
    announce(keeping(after === 'on' ? 'keep.said.kept' : 'keep.refused.heading'));
  };
  const forget = ({ detail }: MouseEvent) => {
    // The second click of two was meant for the button that stood here before.
    if (detail > 1) return;
    storing.forget();
    hasPressed.current = true;
    announce(keeping('keep.said.forgotten'));
  };
  return (
    <section class="keep-panel">
      <Heading depth={1} target={heading}>
        {keeping(`keep.${state}.heading`)}
      </Heading>
      <p>{keeping(`keep.${state}.lead`, { days: daysKept })}</p>
      <div class="row">
        {state !== 'on' && (
          <Button kind="primary" onClick={keep}>
            {keeping(state === 'off' ? 'keep.keep' : 'keep.again')}
          </Button>
        )}
        <Button
          kind={state === 'on' ? 'primary' : 'secondary'}
          onClick={({ currentTarget }) => {
            focusBelow(currentTarget);
            close();
          }}
        >
          {keeping('keep.close')}
        </Button>
        {state === 'on' && (
          <Button kind="ghost" onClick={forget}>
            {keeping('keep.forget')}
          </Button>
        )}
      </div>
    </section>
  );
}
