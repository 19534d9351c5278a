import type { ConversationPage } from './conversation-page.ts';

/** `seen` where what has focus is in sight, covered by nothing and, unless it is just words, marked; else what is not. */
export const focusSeen = ({ widget }: ConversationPage): Promise<string> =>
  widget.evaluate(({ shadowRoot }) => {
    const focused = shadowRoot?.activeElement;
    if (!shadowRoot || !focused) return 'seen';
    const name = `${focused.tagName} “${focused.textContent}”`;
    const { left, top, width, height } = focused.getBoundingClientRect();
    // Of a tall field the first line, where the caret stands: a browser brings no more of it into sight.
    const hit = shadowRoot.elementFromPoint(left + width / 2, top + Math.min(height, 44) / 2);
    if (!hit || !(focused.contains(hit) || hit.contains(focused)))
      return `${name} is out of sight, or behind ${hit?.tagName} “${hit?.textContent}”`;
    const isMarked = [focused, focused.parentElement].some(
      (each) => each && getComputedStyle(each).outlineStyle !== 'none',
    );
    return isMarked || focused.matches('[tabindex="-1"]') ? 'seen' : `${name} is not marked`;
  });
