import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusAtHand } from './at-hand.ts';

/** What has the focus can go away, with a panel or with what was chosen: the focus then goes to what is at hand. */
export function useFocusKept(widget: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = widget.current;
    if (!root) return;
    let focused: Node | null = null;
    const remember = ({ target }: FocusEvent) => {
      focused = target instanceof Node ? target : null;
    };
    const forget = ({ target }: FocusEvent) =>
      // Some browsers tell that what goes away loses the focus: by then it has not gone yet.
      queueMicrotask(() => {
        if (target === focused && root.contains(focused)) focused = null;
      });
    const observer = new MutationObserver(() => {
      if (focused === null || root.contains(focused)) return;
      const { activeElement, body } = root.ownerDocument;
      const isNowhere = activeElement === null || activeElement === body;
      // What comes in its place may have to be fetched first.
      if (!isNowhere || focusAtHand(root)) focused = null;
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, []);
}
