import type { Page, Route } from '@playwright/test';
import { unknown } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const { say } = localeTexts('nl');
const tall = '<p>Veel tekst van de gast.</p>'.repeat(40);
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** Where the thread has been scrolled to. */
const scrolled = ({ widget }: ConversationPage) =>
  widget.evaluate(({ shadowRoot }) => shadowRoot?.querySelector('.main')?.scrollTop ?? -1);

test.describe('over a phone', () => {
  test.use({ viewport: phone });

  test('the conversation opens over the page, Escape closes it, and it goes on where it was', async ({
    open,
    page,
  }) => {
    const conversation = await open({ before: tall, after: tall });
    const { over } = conversation;
    await conversation.start();
    await expect(over).toHaveJSProperty('open', true);
    expect(await over.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    expect(await over.boundingBox()).toEqual({ x: 0, y: 0, ...phone });
    await conversation.give('both');
    await conversation.typeOnly('wat is een traject?');
    await expect(conversation.widget.locator('.came')).toBeVisible();
    const before = await page.evaluate(() => window.scrollY);

    await page.keyboard.press('Escape');
    await expect(over).toHaveCount(0);
    const again = conversation.button(say('welcome.continue'));
    await expect(again).toBeFocused();
    await expect(again).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    expect(await conversation.answers()).toEqual({ goal: 'both' });

    await conversation.go('welcome.continue');
    expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
    await expect(conversation.widget.locator('.came'), 'what was asked back').toBeVisible();

    await conversation.go('frame.close');
    await expect(over).toHaveCount(0);
    await expect(again).toBeFocused();
  });

  test('what is asked stays whole in view where the names of towns come later', async ({
    open,
    page,
  }) => {
    const postcodes = ['9000', '9050', '2220', '1640', '9500'];
    const trajectories = [trajectory({ activities: unknown, postcodes })];
    const table: Route[] = [];
    await page.route('**/chunks/place-finder-*.js', (route) => void table.push(route));
    const conversation = await open();
    await conversation.start();
    await conversation.skipTo(academy({ trajectories }));
    await conversation.follow(conversation.button(say('result:step.answer', { count: 1 })));
    const last = conversation.button(say('question.unknown'));
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect.poll(() => table.length).toBe(1);
    await table[0]?.continue();
    await expect(conversation.widget.getByText('2220 Heist-op-den-Berg')).toBeVisible();
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(conversation.question).toBeInViewport({ ratio: 1 });
  });

  test('Escape closes first what lies over the conversation', async ({ open, page }) => {
    const conversation = await open();
    await conversation.start();
    const scheme = conversation.widget.locator('[part=board]').getByRole('button').first();
    await scheme.click();
    const sheet = conversation.widget.locator('.sheet');
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(scheme, 'the focus is given back').toBeFocused();

    await conversation.give('both');
    await conversation.go('header.answers');
    await conversation.button(say('header.undo')).focus();
    await page.keyboard.press('Escape');
    await expect(sheet, 'wherever the focus is').toHaveCount(0);
    await expect(conversation.button(say('header.menu'))).toBeFocused();
    await expect(conversation.over).toHaveCount(1);

    await conversation.openMenu();
    await page.keyboard.press('Escape');
    await expect(conversation.button(say('header.menu'))).toBeFocused();
    await expect(conversation.over).toHaveJSProperty('open', true);
  });

  test('what is said aloud is inside the dialog while that is open, and in the page after', async ({
    open,
    page,
  }) => {
    const conversation = await open();
    const status = page.locator('stem-check > [aria-live]');
    const isInDialog = () =>
      status.evaluate((region) => region.assignedSlot?.closest('dialog') !== null);
    await conversation.start();
    expect(await isInDialog()).toBe(true);
    await conversation.give('both');
    await conversation.undo();
    await expect(status).toContainText(say('said.undone'));
    await conversation.go('frame.close');
    expect(await isInDialog()).toBe(false);
  });

  test('who turns the phone while it is open loses nothing', async ({ open, page }) => {
    const conversation = await open();
    await conversation.start();
    await conversation.talk(academy(), { until: 'ages' });
    await conversation.fillIn(['5-17']);
    await conversation.composer.fill('half');
    for (const size of [{ width: 844, height: 390 }, phone]) {
      await page.setViewportSize(size);
      await expect(conversation.over).toHaveJSProperty('open', true);
      await expect(conversation.composer).toHaveValue('half');
      await expect(conversation.option('rules:questions.ages', '5-17')).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    }
    await conversation.follow(conversation.ask.locator('.finish [type=submit]'));
    expect(await conversation.answers()).toMatchObject({ ages: ['5-17'] });
  });

  test('a page that wants the conversation to stay has it in the page, the line to type on in sight', async ({
    open,
  }) => {
    const conversation = await open({ attributes: { expand: 'never' }, before: tall, after: tall });
    await conversation.start();
    await expect(conversation.over).toHaveCount(0);
    await conversation.talk(academy(), {
      until: 'legal-form',
      at: async () => {
        await expect(conversation.question).toBeInViewport({ ratio: 1 });
        await expect(conversation.composer).toBeInViewport({ ratio: 1 });
      },
    });
  });
});

test.describe('at a desk', () => {
  test.use({ viewport: desk });

  /**
   * What moved of itself, and not for what the person did: https://web.dev/articles/cls. Of a busy machine the answer can
   * come later than that counts as done by the person: what moves inside the widget then is no fault of the page.
   */
  const observeShifts = (page: Page) =>
    page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      // What is in the widget's shadow has no node here.
      const isInside = ({ node }: { node: Node | null }) => node === null;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (
            !Reflect.get(entry, 'hadRecentInput') &&
            !Reflect.get(entry, 'sources').every(isInside)
          )
            shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });

  const shiftsIn = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number[]>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(Reflect.get(globalThis, 'shifts')))),
        ),
    );

  test('nothing of the page moves while one talks, and what is below stays where it is', async ({
    open,
    page,
  }) => {
    await observeShifts(page);
    const conversation = await open({
      before: '<p>Kort.</p>',
      after: `<p id="below">Onder</p>${tall}`,
    });
    await conversation.start();
    const place = () => page.locator('#below').evaluate((each) => each.getBoundingClientRect().top);
    const [before, shifts] = [await place(), (await shiftsIn(page)).length];
    await conversation.talk(academy(), {
      at: async () => expect(await place()).toBe(before),
    });
    expect(await place()).toBe(before);
    expect((await shiftsIn(page)).slice(shifts)).toEqual([]);
  });

  test('the wheel goes on in the page at an end of the thread', async ({ open, page }) => {
    const conversation = await open({ before: tall, after: tall });
    await conversation.start();
    await conversation.talk(academy(), { until: 'legal-form' });
    const top = () => page.evaluate(() => window.scrollY);
    const box = (await conversation.widget.locator('.main > .thread').boundingBox()) as {
      x: number;
    };
    const composer = (await conversation.composer.boundingBox()) as { y: number };
    await page.mouse.move(box.x + 60, composer.y - 120);
    await expect.poll(() => scrolled(conversation)).toBeGreaterThan(0);
    const before = await top();

    await page.mouse.wheel(0, 5000);
    // A wheel that has begun to move one thing goes on with that: the next one is another.
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      expect(await top()).toBeGreaterThan(before);
    }).toPass();
  });

  test('the host sets the height, and the thread fills it', async ({ open }) => {
    const conversation = await open();
    await conversation.widget.evaluate((host) =>
      (host as HTMLElement).style.setProperty('--stem-check-height', '600px'),
    );
    await conversation.start();
    const heights: number[] = [];
    await conversation.talk(academy(), {
      until: 'legal-form',
      at: async () => {
        heights.push((await conversation.widget.boundingBox())?.height ?? 0);
      },
    });
    expect(new Set(heights)).toEqual(new Set([600]));
  });

  test('Close in the menu leads to the card, and the card back to where one was', async ({
    open,
  }) => {
    const conversation = await open();
    await conversation.start();
    await conversation.give('both');
    await conversation.go('frame.close');
    await expect(conversation.button(say('welcome.continue'))).toBeFocused();
    await conversation.go('welcome.continue');
    expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
  });

  test('shortcuts of the page never fire from what is typed here, and do from a button', async ({
    open,
    page,
  }) => {
    const conversation = await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keypress', 'keyup'])
        addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
    });
    const heard = () => page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
    await conversation.skipTo(academy(), 'postcodes');
    for (const field of [conversation.composer, conversation.field]) {
      await field.focus();
      await page.keyboard.type('s/?j9');
      await page.keyboard.press('ArrowDown');
    }
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Control+k');
    expect(await heard(), 'with Control it is not typed').toContain('keydown k');
  });
});
