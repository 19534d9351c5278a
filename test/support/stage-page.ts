import { expect, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { barriersIn } from './axe.ts';
import { localeTexts } from './locale-texts.ts';

const nl = localeTexts('nl');

/** In pixels, where the room is as high as a projector of 720 lines. */
const smallest = 28;

export const rooms = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

/** The stage of a coach in a page, as a room sees it. */
export class StagePage {
  readonly #page: Page;
  readonly stage: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.stage = page.locator('stem-check .stage');
  }

  get heading(): Locator {
    return this.stage.locator(':is(h1, h2)').last();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Once the wall is there. */
  async begin(): Promise<void> {
    await expect(this.stage.locator('.wall button').first()).toBeVisible();
  }

  async goToVerdict(): Promise<void> {
    const place = this.stage.locator('header > span');
    while ((await place.textContent()) !== nl.say('coach:verdict.place'))
      await this.press('PageDown');
    await expect(this.stage.locator('.trials input').first()).toBeVisible();
  }

  /** All is large, light and in sight, whatever theme the page has, and who works by key is where it is said. */
  async expectToBeSeen(): Promise<void> {
    const { size, isWide, ground } = await this.stage.evaluate((stage) => {
      const sizes = [...stage.querySelectorAll<HTMLElement>('*')]
        .filter((element) => element.checkVisibility() && !element.closest('.hidden, svg, option'))
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3))
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      return {
        size: Math.min(...sizes),
        isWide: stage.ownerDocument.documentElement.scrollWidth > innerWidth,
        ground: getComputedStyle(stage).backgroundColor,
      };
    });
    const { height = 0 } = this.#page.viewportSize() ?? {};
    expect(size).toBeGreaterThanOrEqual((smallest * height) / 720 - 0.1);
    expect([isWide, ground]).toEqual([false, 'rgb(255, 255, 255)']);
    await expect(this.heading).toBeInViewport({ ratio: 1 });
    await expect(this.heading).toBeFocused();
  }

  /** That, and nothing hinders anybody. */
  async expectToBeClean(): Promise<void> {
    await this.expectToBeSeen();
    expect(await barriersIn(this.#page)).toEqual([]);
  }

  /** What a camera reads of what is projected. */
  async decoded(): Promise<string | undefined> {
    await expect(this.stage.locator('.qr')).toBeInViewport({ ratio: 1 });
    await expect(this.stage.locator('figcaption')).toBeInViewport({ ratio: 1 });
    const { default: jsQr } = await import('jsqr');
    const { data, width, height } = PNG.sync.read(await this.#page.screenshot());
    return jsQr(new Uint8ClampedArray(data), width, height)?.data;
  }

  /** A case by keyboard alone: story, hands, answer, what if, phones; `look` looks at each. */
  async walk(digit: string, look: () => Promise<void>): Promise<void> {
    await this.press(digit);
    await expect(this.stage.locator('.told').first()).toBeVisible();
    await look();
    await this.press('PageDown', '1', '1', '2');
    await look();
    await this.press('r');
    await expect(this.stage.locator('.bars b').first()).toHaveText('2');
    await look();
    await this.goToVerdict();
    await look();
    await this.#turn();
    await this.press('q');
    await expect(this.heading).toHaveText(nl.say('coach:handOff.heading'));
  }

  /** Some answer, until that shows: by keys only. */
  async #turn(): Promise<void> {
    const standings = this.stage.locator('.standings');
    const before = (await standings.textContent()) ?? '';
    const focused = this.stage.locator('.turned button:focus');
    for (let tabs = 0; tabs < 40 && (await standings.textContent()) === before; tabs++) {
      await this.press('Tab');
      if ((await focused.count()) > 0) await this.press('Space');
    }
    await expect(standings).not.toHaveText(before);
  }
}

/** A file of the name, to be chosen. */
export const fileNamed = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
});
