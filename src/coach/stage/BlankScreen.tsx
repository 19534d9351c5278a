import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWidget } from '../../view/widget-context.ts';

/** Nothing to see for a while: who talks is looked at. */
export function BlankScreen() {
  const { coach } = useWidget().texts;
  const black = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => black.current?.focus(), []);
  return <div class="blank" role="img" aria-label={coach('blank')} tabIndex={-1} ref={black} />;
}
