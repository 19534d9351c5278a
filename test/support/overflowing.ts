import type { Page } from '@playwright/test';

/** Elements that are wider than the widget, or whose text does not fit in them. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nameOf = ({ tagName, textContent }: Element) =>
      `${tagName} “${textContent?.slice(0, 30)}”`;
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    for (const host of document.querySelectorAll('stem-check, [data-stem-check-doctor]')) {
      for (const each of host.shadowRoot?.querySelectorAll(':is(.root, .doctor) *') ?? []) {
        const { right, width } = each.getBoundingClientRect();
        const style = getComputedStyle(each);
        const isShown = each.checkVisibility() && width > 1 && style.clipPath === 'none';
        if (!isShown || each.closest('svg') || each.closest('.hidden')) continue;
        // A dialog lies over the page, wherever the widget ends in it.
        const edge = (each.closest('dialog') ?? host).getBoundingClientRect().right + 1;
        if (right > edge) faults.push(`${nameOf(each)} sticks out ${right - edge}`);
        const isClipped = style.overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
        if (isClipped && each.tagName !== 'INPUT') faults.push(`${nameOf(each)} is cut off`);
      }
    }
    return faults;
  });
