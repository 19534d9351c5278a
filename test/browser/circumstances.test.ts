import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { ConversationPage, type Shown } from '../support/conversation-page.ts';
import { brokenWords, outOfSight } from '../support/in-sight.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { overflowing } from '../support/overflowing.ts';
import { smallTargets } from '../support/small-targets.ts';
import { expectVerdict } from '../support/verdict.ts';
import { widenSpacing } from '../support/wider-spacing.ts';

const nl = localeTexts('nl');
const held = academy({ 'recognition-status': 'current' });
const long =
  'Programmeren-en-robots-bouwen-voor-beginners-en-gevorderden-in-de-bibliotheek-van-Gent';

const atOneStep = academy({
  'recognition-status': 'current',
  trajectories: [trajectory({ title: long, activities: 2, postcodes: ['9050', '9000'] })],
});

for (const [what, size, language] of [
  ['a desk', { width: 1280, height: 800 }, 'nl'],
  ['a phone', { width: 390, height: 844 }, 'nl'],
  ['a phone on its side', { width: 844, height: 390 }, 'nl'],
  ['320 px wide, in French', { width: 320, height: 568 }, 'fr'],
  ['320 px wide, in German', { width: 320, height: 568 }, 'de'],
  ['400 % zoom', { width: 320, height: 256 }, 'nl'],
] as const) {
  test(`${what}: at each step the question and a reply are in sight, and nothing sticks out, is cut or too small`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize(size);
    const conversation = await open({}, language);
    const faults = new Set<string>();
    const look = async (shown?: Shown | null) => {
      for (const fault of [
        ...(await overflowing(page)),
        ...(await brokenWords(conversation)),
        ...(await smallTargets(conversation)),
        ...(shown ? await outOfSight(conversation) : []),
      ])
        faults.add(fault);
    };
    await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeVisible();
    await look();
    await conversation.start();
    await conversation.talk(academy(), { at: look });
    await expectVerdict(conversation, academy(), callIsOpen);
    await conversation.openMenu();
    await look();
    expect([...faults]).toEqual([]);
  });
}

test('a long title breaks where it has to, and 200 % text scrolls nowhere sideways', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const conversation = await open();
  await conversation.widget.evaluate((host) => {
    (host as HTMLElement).style.fontSize = '200%';
  });
  const fits = async () => expect.soft(await overflowing(page)).toEqual([]);
  await fits();
  await conversation.start();
  await conversation.talk(atOneStep, { at: fits });
  // A title is asked in the draft only, and shown here from then on.
  await conversation.skipTo(atOneStep);
  await conversation.go('frame.answers');
  await fits();
  await conversation.follow(conversation.changeInReview('trajectories'));
  await expect(conversation.widget.getByText(long).first()).toBeVisible();
  await fits();
  await conversation.openMenu();
  await fits();
});

test('columns of 320 and 280 px hold the whole widget', async ({ page }) => {
  await page.goto('/demo/narrow.html');
  for (const id of ['wide', 'narrow']) {
    const conversation = new ConversationPage(page, nl, {
      widget: page.locator(`#${id}`),
    });
    await conversation.start();
    await conversation.talk(held, {
      at: async () => expect(await overflowing(page)).toEqual([]),
    });
    await conversation.openMenu();
    expect(await overflowing(page)).toEqual([]);
  }
});

test('wider spacing of text, asked by the person, loses nothing', async ({ open, page }) => {
  const conversation = await open();
  await page.setViewportSize({ width: 390, height: 800 });
  await widenSpacing(conversation);
  const fits = async () => expect(await overflowing(page)).toEqual([]);
  await conversation.start();
  await conversation.talk(held, { at: fits });
  await fits();
  await expectVerdict(conversation, held, callIsOpen);
});

test('forced colours leave choices, focus and outcomes to be seen', async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const conversation = await open();
  await conversation.start();
  await conversation.skipTo(held, 'ages');
  await conversation.fillIn(['5-17']);
  const borderOf = (option: string) =>
    conversation
      .option('rules:questions.ages', option)
      .evaluate((reply) => getComputedStyle(reply).borderTopColor);
  expect(await borderOf('5-17'), 'what is chosen').not.toBe(await borderOf('18-plus'));
  expect(await barriersIn(page)).toEqual([]);

  await conversation.skipTo(held);
  await expectVerdict(conversation, held, callIsOpen);
  expect(await barriersIn(page)).toEqual([]);
});

test('nothing moves for who asked for reduced motion', async ({ open, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const conversation = await open();
  await conversation.start();
  await conversation.skipTo(held, 'trajectories');
  const moving = await conversation.widget.evaluate(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((each) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
        return (
          transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      })
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
  expect(moving).toEqual([]);
});

test('print gives the verdict, tagged, and nothing to press', async ({ open, page }) => {
  const conversation = await open();
  await conversation.skipTo(held);

  await page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'combobox'] as const)
    await expect(conversation.widget.getByRole(role).filter({ visible: true })).toHaveCount(0);
  await expectVerdict(conversation, held, callIsOpen);
  const reason = nl.say('rules:criteria.legal-personality.rule');
  await expect(conversation.widget.getByText(reason), 'what folds away').toBeVisible();
  expect(await overflowing(page)).toEqual([]);
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
});

test('the verdict prints light, whatever the theme', async ({ open, page }) => {
  const conversation = await open({ attributes: { theme: 'dark' } });
  await page.emulateMedia({ media: 'print' });
  await expect(conversation.widget.locator('.root')).toHaveCSS('color-scheme', 'light');
});

test('the theme follows the device where the host page leaves it to that', async ({
  open,
  page,
}) => {
  const { widget } = await open({ attributes: { theme: 'auto' } });
  const ground = () =>
    widget.locator('.start').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});

test('rules of the host page for everything do no harm inside', async ({ open, page }) => {
  const conversation = await open();
  const look = () =>
    conversation.button(nl.say('welcome.start')).evaluate((element) => {
      const { color, textTransform, fontWeight, textAlign, display, padding } =
        getComputedStyle(element);
      return { color, textTransform, fontWeight, textAlign, display, padding };
    });
  const before = await look();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: 62.5% } * { color: red !important; padding: 3em !important;
      text-transform: uppercase !important; font-weight: 900 !important;
      text-align: end !important; text-indent: 4em !important; visibility: hidden !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await look()).toEqual(before);
  await expect(conversation.button(nl.say('welcome.start'))).toBeVisible();
  await conversation.skipTo(held, 'trajectories');
  expect(await overflowing(page)).toEqual([]);
});

/** What the translation of a browser does: every text becomes an element, and the old node is gone. */
const translate = (conversation: ConversationPage) =>
  conversation.widget.evaluate(({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('.root');
    if (!root) return;
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter((each) => each.data.trim() !== '')) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

test('a page that the browser translates does not break, nor keep telling what is no longer so', async ({
  open,
}) => {
  const conversation = await open();
  const answers = academy({
    audience: 'one-school',
    trajectories: [trajectory({ activities: 2 })],
  });
  const board = conversation.widget.getByRole('region', { name: nl.say('board.heading') });
  await translate(conversation);
  await conversation.start();
  await conversation.talk(answers, {
    until: 'individual-enrolment',
    at: () => translate(conversation),
  });
  await expect(board).toContainText(nl.say('verdicts.ineligible'));
  await conversation.talk(answers, { at: () => translate(conversation) });
  await translate(conversation);

  await expectVerdict(conversation, answers, callIsOpen);
  await conversation.unfold('result:explore.heading');
  const { widget } = conversation;
  await widget.locator('.trials input[value=everyone]').check();
  await expect(conversation.button(nl.say('trial.keep'))).toBeVisible();
  await expectVerdict(conversation, { ...answers, audience: 'everyone' }, callIsOpen);
});
