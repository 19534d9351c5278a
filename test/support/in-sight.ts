import type { ConversationPage } from './conversation-page.ts';

/**
 * What of the question at hand and its first reply is not to be seen: beyond the window, beyond what scrolls around it, or
 * behind something else.
 */
export const outOfSight = ({ widget }: ConversationPage): Promise<string[]> =>
  widget.evaluate(({ shadowRoot }) => {
    const question = shadowRoot?.querySelector('[part=question] .question');
    const reply = shadowRoot?.querySelector('[part=question] :is(.reply, .entry)');
    return [question, reply].flatMap((each) => {
      if (!each) return ['there is none'];
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const corners = [
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ] as const;
      const isSeen = corners.every(([x, y]) => {
        const hit = shadowRoot?.elementFromPoint(x, y);
        // A round corner lets what is around it be hit.
        return hit && (hit.contains(each) || each.closest('[part=question]')?.contains(hit));
      });
      const place = [left, top, right, bottom].map(Math.round).join(' ');
      return isSeen ? [] : [`${each.tagName} “${each.textContent?.slice(0, 30)}” at ${place}`];
    });
  });

/** Words that go on below: the browser of the tests has no hyphens for any language of ours. */
export const brokenWords = ({ widget }: ConversationPage): Promise<string[]> =>
  widget.evaluate(({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('.root, .doctor');
    if (!root) return [];
    const broken: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const linesOf = (part: Range) =>
      new Set([...part.getClientRects()].map(({ top }) => Math.round(top))).size;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const around = text.parentElement;
      if (!around?.checkVisibility() || around.closest('.hidden, select, svg, code')) continue;
      // What is only heard, in some widths.
      if (around.getBoundingClientRect().width <= 1) continue;
      range.selectNodeContents(text);
      // Nothing is broken in what stands on one line.
      if (linesOf(range) < 2) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (linesOf(range) > 1) broken.push(`${word} in ${around.className} “${text.data}”`);
      }
    }
    return broken;
  });
