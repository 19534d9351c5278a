import type { Locator, Page } from '@playwright/test';

/** How a person works a control. */
export interface Hand {
  press(button: Locator): Promise<void>;
  /** Turns on what can be on or off. */
  toggle(option: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
}

export const mouse: Hand = {
  press: (button) => button.click(),
  async toggle(option) {
    if (!(await isOn(option))) await option.click();
  },
  write: (field, text) => field.fill(text),
};

const isOn = async (option: Locator) => (await option.getAttribute('aria-pressed')) === 'true';

const mostStops = 80;

/** Only the keys that every keyboard user has: Tab, Shift+Tab, Space, Enter and letters. */
export function keyboard(page: Page, atStop = async () => {}): Hand {
  async function reach(target: Locator) {
    for (let stop = 0; stop < mostStops; stop++) {
      const place = await placeOfFocus(target);
      if (place === 'here') return atStop();
      await page.keyboard.press(keyTowards[place]);
      await atStop();
    }
    throw new Error(`The keyboard does not reach ${target}.`);
  }
  return {
    async press(button) {
      await reach(button);
      await page.keyboard.press('Enter');
    },
    async toggle(option) {
      await reach(option);
      if (!(await isOn(option))) await page.keyboard.press('Space');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
  };
}

const keyTowards = { before: 'Tab', after: 'Shift+Tab' } as const;

/** Where focus is, seen from an element: on it, before or after it. */
const placeOfFocus = (target: Locator) =>
  target.evaluate((element): 'here' | keyof typeof keyTowards => {
    const { activeElement } = element.getRootNode() as ShadowRoot;
    if (activeElement === element) return 'here';
    if (!activeElement) return 'before';
    const position = activeElement.compareDocumentPosition(element);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
  });
