import type { Locator } from '@playwright/test';

/** How the widget looks inside, at a question: colours by part, and what a host page should not have changed. */
export const innerLook = (widget: Locator) =>
  widget.evaluate(({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('.frame') as HTMLElement;
    const all = [...root.querySelectorAll(':not(svg, svg *)')].filter((each) =>
      each.checkVisibility(),
    );
    const valuesOf = (property: string) => [
      ...new Set(all.map((each) => getComputedStyle(each).getPropertyValue(property))),
    ];
    const parts = ['.head', '.main', '.board', '.says', '.reply', '.you', '.say input', 'h3'];
    const colours = parts.map((part) => {
      const style = getComputedStyle(root.querySelector(part) as Element);
      return [part, style.color, style.backgroundColor, style.borderTopColor].join(' ');
    });
    return {
      colours,
      inherited: Object.fromEntries(
        ['text-transform', 'direction', 'font-style', 'text-indent', 'float', 'visibility'].map(
          (property) => [property, valuesOf(property)],
        ),
      ),
      // In em: a page may set the size of text.
      spacing: [
        ...new Set(
          all.map((each) => {
            const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(each);
            return [letterSpacing, wordSpacing]
              .map((space) => (Number.parseFloat(space) || 0) / Number.parseFloat(fontSize))
              .map((em) => em.toFixed(3))
              .join(' ');
          }),
        ),
      ].sort(),
      fontSize: Number.parseFloat(getComputedStyle(root).fontSize),
      width: root.getBoundingClientRect().width,
    };
  });

/** What can be pressed and is less than 44 px high, and what lies on top of something else. */
export const misplaced = (widget: Locator): Promise<string[]> =>
  widget.evaluate(({ shadowRoot }) => {
    const shown = (selector: string) =>
      [...(shadowRoot?.querySelectorAll(selector) ?? [])].filter(
        (each) => each.checkVisibility() && !each.closest('.hidden'),
      );
    const name = (each: Element) => `${each.tagName} “${each.textContent?.trim().slice(0, 25)}”`;
    const low = shown('button, select, summary').filter(
      (each) => each.getBoundingClientRect().height < 43.5,
    );
    const pieces = shown('.title, .tools button, .scheme-chip, .question, .reply');
    const pairs = pieces.flatMap((one, at) => pieces.slice(at + 1).map((other) => [one, other]));
    const touching = (pairs as [Element, Element][]).filter(([one, other]) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return !one.contains(other) && across > 1 && down > 1;
    });
    return [
      ...low.map((each) => `${name(each)} is low`),
      ...touching.map(([one, other]) => `${name(one)} lies on ${name(other)}`),
    ];
  });
