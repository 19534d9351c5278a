import { expect, type Page, test } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { startWordPress, type WordPress } from './wordpress.ts';

const nl = localeTexts('nl');
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });
const files = '/wp-content/plugins/stem-check/files';
const themes = ['twentytwentyone', 'twentytwentythree'];

let wordPress: WordPress;

test.beforeAll(async () => {
  const started = await startWordPress(Number(process.env.PORT ?? 4173));
  if (typeof started !== 'string') wordPress = started;
  else {
    console.warn(`No WordPress: ${started}. Its tests are skipped.`);
    test.skip();
  }
});
test.afterAll(() => wordPress?.stop());

async function signIn(page: Page, name: string): Promise<void> {
  const form = { log: name, pwd: name };
  await page.request.post(`${wordPress.address}/wp-login.php`, { form });
  await page.goto(`${wordPress.address}/wp-admin/post-new.php`);
  await expect(asText(page).or(page.locator('.block-editor-writing-flow'))).toBeVisible();
}

const asText = (page: Page) => page.locator('.editor-post-text-editor');

/** The editor stays as an author left it. */
async function turn(page: Page, isText: boolean): Promise<void> {
  if ((await asText(page).isVisible()) !== isText)
    await page.keyboard.press('Control+Shift+Alt+KeyM');
  await expect(asText(page)).toBeVisible({ visible: isText });
}

/** Publishes what stands in the editor, and returns its address. */
async function publish(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'Publish', exact: true });
  await button.click();
  await page
    .locator('.editor-post-publish-panel')
    .getByRole('button', { name: 'Publish', exact: true })
    .click();
  const link = page
    .locator('.post-publish-panel__postpublish')
    .getByRole('link', { name: 'View Post' });
  return String(await link.getAttribute('href'));
}

/** Writes a post as HTML, in the block editor. */
async function write(page: Page, name: string, html: string): Promise<string> {
  await signIn(page, name);
  await turn(page, true);
  await page.locator('.editor-post-title__input').fill(`Van ${name}`);
  await asText(page).fill(html);
  return publish(page);
}

/** Visits it as anybody, in each theme, and talks until the verdict. */
async function walk(page: Page, address: string, begin = async () => {}): Promise<void> {
  await page.context().clearCookies();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(wordPress.address)) strangers.push(request.url());
  });
  for (const theme of themes) {
    wordPress.run(`switch_theme('${theme}');`);
    await page.goto(address);
    expect(wordPress.run('echo get_template();')).toBe(theme);
    await begin();
    const conversation = new ConversationPage(page, nl);
    await conversation.start();
    await conversation.talk(held);
    await expect(conversation.heading(nl.say('rules:headlines.held'))).toBeVisible();
  }
  expect(strangers).toEqual([]);
}

test('an administrator writes the tag and the script', async ({ page }) => {
  const html = `<!-- wp:html --><script type="module" src="${files}/stem-check.js"></script>
    <stem-check lang="nl" date="2021-04-01"><p>Reserve</p></stem-check><!-- /wp:html -->`;
  await walk(page, await write(page, 'beheerder', html));
});

test('an author writes a placeholder; what an author may not write is gone', async ({ page }) => {
  const html = `<!-- wp:html --><div data-stem-check data-stem-check-lang="nl" data-stem-check-date="2021-04-01"><p>Reserve</p></div>
    <stem-check onclick="alert(1)"></stem-check><script src="/x.js"></script><!-- /wp:html -->`;
  const address = await write(page, 'auteur', html);
  const id = Number(new URL(address).searchParams.get('p'));
  const kept = wordPress.run(`echo get_post(${id})->post_content;`);
  expect(kept).toContain('data-stem-check-lang="nl"');
  expect(kept).not.toMatch(/<stem-check|<script|onclick/);
  await walk(page, address);
});

test('an author writes a link, which opens it in a dialog', async ({ page }) => {
  const html = `<!-- wp:paragraph --><p><a data-stem-check data-stem-check-lang="nl" data-stem-check-date="2021-04-01"
    href="${files}/embed.html">Doe de zelftest</a></p><!-- /wp:paragraph -->`;
  await walk(page, await write(page, 'auteur', html), () =>
    page.getByRole('button', { name: 'Doe de zelftest' }).click(),
  );
});

test('an author writes the shortcode', async ({ page }) => {
  const html =
    '<!-- wp:shortcode -->[stem_check lang="nl" date="2021-04-01" heading-level="2"]<!-- /wp:shortcode -->';
  await walk(page, await write(page, 'auteur', html));
});

test('an author puts in the block and chooses its language', async ({ page }) => {
  await signIn(page, 'auteur');
  await turn(page, false);
  await page.locator('.editor-post-title__input').fill('Van een blok');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/self-test');
  await expect(page.getByRole('option', { name: 'STEM academy self-test' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The self-test will be here.')).toBeVisible();
  await page.getByLabel('Language').selectOption('nl');
  await walk(page, await publish(page));
});
