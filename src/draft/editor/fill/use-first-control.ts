import { useLayoutEffect } from 'preact/hooks';
import { useWidget } from '../../../view/widget-context.ts';

/** Once it is drawn one can write, with all of it in sight; another language moves nobody. */
export function useFirstControl(form: { current: HTMLElement | null }): void {
  const { hasActed } = useWidget();
  useLayoutEffect(() => {
    if (!hasActed()) return;
    const control = form.current?.querySelector<HTMLElement>('input, textarea, select, button');
    control?.focus({ preventScroll: true });
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
}
