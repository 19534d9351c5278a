import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusInSight } from '../use-arrival.ts';
import { useLater } from '../use-later.ts';
import { useWidget } from '../widget-context.ts';

/** Whether the years stand in the place of the result; the focus comes back to what opened them. */
export function useYears(heading: RefObject<HTMLElement | null>) {
  const { parts, act, announce, texts } = useWidget();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const next = useRef<'opener' | 'heading' | null>(null);
  const close = (to: 'opener' | 'heading') => () => {
    next.current = to;
    setOpen(false);
  };
  const view = useLater(parts.years, isOpen, isOpen, () => {
    setOpen(false);
    announce(texts.t('said.notLoaded'));
  });
  useLayoutEffect(() => {
    const to = next.current === 'opener' ? opener.current : heading.current;
    if (isOpen || !next.current) return;
    next.current = null;
    if (to) focusInSight(to);
  }, [isOpen]);
  return {
    view: isOpen ? view : undefined,
    open: () => {
      act();
      const root = heading.current?.getRootNode() as Document | ShadowRoot | undefined;
      opener.current = (root?.activeElement ?? null) as HTMLElement | null;
      setOpen(true);
    },
    close: close('opener'),
    leave: close('heading'),
  };
}
