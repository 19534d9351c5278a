import type { Locator } from '@playwright/test';

/** Gives a widget styles over its own, those too that come with its parts later. */
export const wearSheet = (widget: Locator, css: string): Promise<void> =>
  widget.evaluate(({ shadowRoot }, css) => {
    const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
    if (!shadowRoot || !own) return;
    const worn = new CSSStyleSheet();
    worn.replaceSync(css);
    const above = Object.getOwnPropertyDescriptor(shadowRoot, 'adoptedStyleSheets') ?? own;
    Object.defineProperty(shadowRoot, 'adoptedStyleSheets', {
      configurable: true,
      get: () => above.get?.call(shadowRoot),
      set: (sheets: CSSStyleSheet[]) => above.set?.call(shadowRoot, [...sheets, worn]),
    });
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets];
  }, css);
