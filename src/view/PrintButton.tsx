import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './parts/Button.tsx';
import { useWidget } from './widget-context.ts';

interface Props {
  kind: Parameters<typeof Button>[0]['kind'];
  /** Tells whether the browser began to. */
  onPrint: () => boolean;
  children: ComponentChildren;
}

/** Prints, and says so where the page around the widget does not let it. */
export function PrintButton({ kind, onPrint, children }: Props) {
  const { texts, announce } = useWidget();
  const [isBlocked, setBlocked] = useState(false);
  const blocked = texts.t('failed.print');
  const print = () => {
    const isRefused = !onPrint();
    setBlocked(isRefused);
    if (isRefused) announce(blocked);
  };
  return (
    <>
      <Button kind={kind} onClick={print}>
        {children}
      </Button>
      {isBlocked && <span class="hint">{blocked}</span>}
    </>
  );
}
