/**
 * Pictures of the key states of the built widget, to look at: in every language, theme and width, into shots/, under
 * names such as `verdict-both.nl.390.dark.png`. A word on the command line takes only the story of that name, or the
 * states that have it in theirs, and more words only those languages: `npm run shots verdict de`. The stories `start`,
 * `conversation` and `kinds` are those of the drawings.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { argv } from 'node:process';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { ensureChromium } from './ensure-chromium.mjs';

/** @typedef {import('../test/support/conversation-page.ts').ConversationPage} ConversationPage */

/** @type {<T>(path: string) => Promise<T>} */
const load = async (path) => (await runnerImport(path)).module;
/** @type {typeof import('../test/support/conversation-page.ts')} */
const { ConversationPage } = await load('./test/support/conversation-page.ts');
/** @type {typeof import('../test/support/locale-texts.ts')} */
const { localeTexts } = await load('./test/support/locale-texts.ts');
/** @type {typeof import('../test/support/cases.ts')} */
const { caseAbout } = await load('./test/support/cases.ts');
/** @type {typeof import('../test/support/academy.ts')} */
const { academy, online, trajectory } = await load('./test/support/academy.ts');
/** @type {typeof import('../test/support/open-draft.ts')} */
const { openDraft, savedJson } = await load('./test/support/open-draft.ts');

const folder = 'shots';
/** A desk and a phone. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
/** What is longer than a screen is taken whole; the rest as it is seen. */
const long = /^(verdict-(plan|criteria)|draft-more|review|what-if|share|failure|offer|years-whole)/;
const [wanted = '', ...languages] = argv.slice(2);

const library = caseAbout('library').answers;
const described = academy({
  companies: 'unknown',
  trajectories: [
    trajectory({ title: 'Robots bouwen', postcodes: ['9000', '9050'] }),
    online({ title: 'Sterren kijken', activities: 5 }),
  ],
});
/** One activity short of subsidy. */
const short = academy({
  audience: 'everyone',
  trajectories: [trajectory({ activities: 2 })],
});
const verdicts = {
  both: library,
  short,
  neither: caseAbout('A school').answers,
  undetermined: caseAbout('Does not know').answers,
  held: caseAbout('many towns').answers,
  range: caseAbout('Three new online').answers,
  recognition: academy({ goal: 'recognition' }),
  subsidy: academy({ goal: 'subsidy' }),
};
const doing = 'De deelnemers bouwen in kleine groepjes een robot die een lijn volgt.';
const written = {
  fields: {
    name: 'vzw Vonk',
    expertise: `${doing}\n\nTwee ingenieurs begeleiden hen, samen met een leerkracht.`,
  },
  examples: [
    {
      item: 0,
      fields: { thread: doing },
      units: [
        { title: 'De motor', date: '2021-09-04', 'part-of-day': 'morning', doing },
        {},
        {},
        { title: 'De wedstrijd' },
      ],
    },
  ],
};

/**
 * Each story is one conversation; it takes pictures on its way.
 *
 * @typedef {(conversation: ConversationPage, take: (state: string) => Promise<void>) => Promise<void>} Story
 * @type {Record<string, Story>}
 */
const stories = {
  async start(conversation, take) {
    await take('start');
    await conversation.start();
    await conversation.talk(described, { until: 'legal-form' });
    await conversation.go('frame.close');
    await take('start-closed');
  },
  async conversation(conversation, take) {
    const { widget } = conversation;
    await conversation.start();
    await take('conversation-begin');
    await conversation.talk(short, { until: 'place' });
    await conversation.typeOnly('telt een namiddag mee?');
    await widget.locator('.came').waitFor();
    await take('conversation');
    await widget.locator('[part=board]').getByRole('button').last().click();
    await take('conversation-criteria');
    await conversation.page.keyboard.press('Escape');
    await conversation.openMenu();
    await take('conversation-menu');
    await conversation.openMenu();
  },
  async kinds(conversation, take) {
    const { ask, field, widget, texts } = conversation;
    const { say } = texts;
    await conversation.start();
    await conversation.talk(described, { until: 'school-hours' });
    await take('kind-choice');
    await ask.getByRole('button', { name: say('question.why') }).click();
    await take('kind-why');
    await conversation.talk(described, { until: 'announcement' });
    await conversation.finish();
    await take('kind-error');
    await conversation.fillIn(['uitdatabank', 'website']);
    await take('kind-several');
    await conversation.follow(ask.locator('.finish [type=submit]'));
    await take('kind-another');
    await conversation.giveMore('yes');
    await ask.getByRole('button', { name: say('question.more') }).click();
    await field.fill('7');
    await take('kind-number');
    await field.fill('366');
    await conversation.finish();
    await take('kind-number-error');
    await conversation.give(2);
    await conversation.give('on-site');
    await field.fill('9000, 9050,');
    await field.fill('sint');
    await ask.getByRole('option').first().waitFor();
    await take('kind-places');
    await field.fill('4000');
    await conversation.finish();
    await take('kind-places-error');
    await field.fill('');
    await conversation.follow(ask.locator('.finish [type=submit]'));
    await conversation.giveMore('yes');
    await conversation.give('no');
    await conversation.give('unknown');
    await conversation.give('online');
    await conversation.give('no');
    await take('kind-finding');
    await conversation.follow(conversation.changeInThread('audience'));
    await take('kind-reopened');
    await conversation.go('question.keep');
    await conversation.giveMore('no');
    await conversation.talk(described, { until: 'partnership' });
    await conversation.typeOnly('ja, soms met de hogeschool');
    await widget.locator('.came').last().waitFor();
    await take('kind-doubt');
    await conversation.go('header.answers');
    await take('review-incomplete');
  },
  async verdict(conversation, take) {
    await conversation.start();
    for (const [state, answers] of Object.entries(verdicts)) {
      await conversation.skipTo(answers);
      await take(`verdict-${state}`);
    }
    await conversation.skipTo(verdicts.short);
    await conversation.press('result:changes.try');
    await take('verdict-trial');
    await conversation.unfold('result:criteria.heading');
    await conversation.widget
      .locator('.folds [aria-label], .folds .change-button, .folds button')
      .filter({ hasText: conversation.texts.say('transcript.change') })
      .first()
      .click();
    await take('trial-asking');
    await conversation.press('trial.drop');
    await conversation.go('question.keep');
    await conversation.skipTo(verdicts.neither);
    await conversation.unfold('result:plan.heading');
    await take('verdict-plan');
    await conversation.skipTo(verdicts.short);
    await conversation.unfold('result:criteria.heading');
    await take('verdict-criteria');
  },
  async draft(conversation, take) {
    const { widget, texts } = conversation;
    const { say } = texts;
    /** @param {string} key */
    const press = (key) =>
      widget
        .getByRole('button', { name: say(key), exact: true })
        .filter({ visible: true })
        .first()
        .click();
    await openDraft(conversation, savedJson(described, written));
    await take('draft');
    await widget.locator('button.gap').filter({ visible: true }).first().click();
    await take('draft-gap');
    await conversation.page.keyboard.press('Escape');
    await press('draft:together.start');
    const line = widget.locator('.say').getByRole('textbox');
    for (const written of ['vzw', '12']) {
      await line.fill(written);
      await line.press('Enter');
    }
    await take('draft-together-error');
    await line.fill('0123.456.749');
    await line.press('Enter');
    await take('draft-together');
    await press('draft:together.document');
    await press('draft:more');
    await take('draft-more');
    const file = { name: 'foto.docx', mimeType: '', buffer: Buffer.from('?') };
    await widget.locator('input[type=file]').setInputFiles(file);
    await widget.getByRole('alert').waitFor();
    await take('draft-refused');
  },
  async typed(conversation, take) {
    const { say } = conversation.texts;
    /** @param {string} line @param {string} state */
    const type = async (line, state) => {
      await conversation.typeOnly(line);
      await conversation.widget.locator('.you').filter({ hasText: line }).waitFor();
      await conversation.widget.locator('.came').last().waitFor();
      await take(state);
    };
    await conversation.start();
    await type('subsidie?', 'typed-candidate');
    await type('qwerty', 'typed-nonsense');
    await type('wat is een traject?', 'typed-help');
    await type('wat is het weer?', 'typed-help-none');
    await conversation.type(say('rules:questions.goal.options.both.label'));
    await take('typed-understood');
  },
  async whatIf(conversation, take) {
    const { widget, texts } = conversation;
    const { say } = texts;
    await conversation.start();
    await conversation.skipTo(caseAbout('youth club').answers);
    await conversation.unfold('result:explore.heading');
    await take('what-if');
    /** @param {string} question @param {string} option */
    const turn = async (question, option) => {
      const others = widget.locator('.trials > .inner:not([open]) > summary');
      if (await others.isVisible()) await others.click();
      await widget
        .getByRole('group', { name: say(`rules:questions.${question}.label`), exact: true })
        .locator(`[value="${option}"]`)
        .check();
    };
    await turn('legal-form', 'unincorporated');
    await take('what-if-trial');
    await conversation.press('result:whatIf.save');
    await turn('partnership', 'beneficiary');
    await conversation.press('result:whatIf.save');
    await take('what-if-variants');
    await conversation.follow(conversation.button(say('result:verdict.share')));
    await conversation.button(say('keeping:share.code')).click();
    await widget.getByRole('img', { name: say('keeping:share.codeLabel') }).waitFor();
    await take('share');
    const link = await widget
      .getByRole('textbox', { name: say('keeping:share.link') })
      .inputValue();
    await conversation.page.goto(link);
    await conversation.heading(say('keeping:offer.link.heading')).waitFor();
    await take('offer-link');
  },
  async years(conversation, take) {
    const { widget, texts } = conversation;
    await conversation.start();
    await conversation.skipTo(library);
    await conversation.unfold('result:explore.heading');
    await conversation.press('result:years.open');
    await widget.locator('.years').waitFor();
    await take('years');
    await take('years-whole');
    await conversation.button(texts.say('result:years.goOn.button', { year: 2023 })).click();
    await widget.locator('.years').waitFor({ state: 'detached' });
    await take('years-gone-on');
  },
  async keeping(conversation, take) {
    const { widget, texts } = conversation;
    await widget.evaluate((element) => element.setAttribute('storage', 'local'));
    await conversation.start();
    await conversation.give('both');
    await conversation.press('header.keep');
    await take('keep-off');
    await widget.getByRole('button', { name: texts.say('keeping:keep.keep') }).click();
    await take('keep-on');
  },
  async failure(conversation, take) {
    await conversation.start();
    await conversation.talk(library, { until: 'announcement' });
    await conversation.page.evaluate(() => {
      Intl.ListFormat.prototype.format = () => {
        throw new Error('Broken for a picture.');
      };
    });
    await conversation.give('website');
    await take('failure');
  },
};

/** @param {ConversationPage} conversation @param {string} state @param {{ width: number, height: number }} size */
async function take(conversation, state, size) {
  if (!(wanted in stories) && !state.includes(wanted)) return;
  const { page, texts, widget } = conversation;
  await page.mouse.move(0, 0);
  if (long.test(state)) await lengthen(conversation);
  for (const theme of ['light', 'dark']) {
    await widget.evaluate((element, value) => element.setAttribute('theme', value), theme);
    const name = [state, texts.language, size.width, theme, 'png'].join('.');
    await page.screenshot({ path: `${folder}/${name}`, fullPage: long.test(state) });
    console.log(`${folder}/${name}`);
  }
  await widget.evaluate((element) => element.removeAttribute('style'));
  await page.setViewportSize(size);
}

/** Makes room until nothing scrolls inside. @param {ConversationPage} conversation */
async function lengthen({ page, widget }) {
  const more = await widget.evaluate((element) => {
    const main = element.shadowRoot?.querySelector('.main');
    const frame = element.shadowRoot?.querySelector('.frame');
    if (!main || !frame) return 0;
    const room = main.scrollHeight - main.clientHeight;
    element.style.setProperty('--stem-check-height', `${frame.clientHeight + room}px`);
    return room;
  });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width, height: height + more });
}

const server = await preview({ preview: { open: false }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(folder, { recursive: true });

/** @typedef {import('../test/support/locale-texts.ts').Language} Language */

/** @param {Language} language @param {{ width: number, height: number }} viewport @param {string} [path] */
async function open(language, viewport, path = 'index.html') {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport });
  await page.goto(`${address}${path}`);
  const widget = page.locator('stem-check');
  await widget.evaluate((element, lang) => element.setAttribute('lang', lang), language);
  await page.waitForLoadState('networkidle');
  return new ConversationPage(page, localeTexts(language));
}

/** The page for who writes rules, with its examples. @param {string} language @param {{ width: number, height: number }} viewport */
async function takeWorkbench(language, viewport) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await browser.newPage({ viewport, colorScheme });
    await page.goto(`${address}demo/rule-set.html?lang=${language}`);
    for (const [at, state] of ['fine', 'faulty'].entries()) {
      await page.locator('.choose .quiet').nth(at).click();
      await page.locator('stem-check .widget').waitFor();
      const name = [`rule-set-${state}`, language, viewport.width, colorScheme, 'png'].join('.');
      if (name.includes(wanted))
        await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
    }
    await page.close();
  }
}

if (languages.length === 0) languages.push(...readdirSync('locales'));
for (const language of /** @type {Language[]} */ (languages))
  for (const size of sizes) {
    for (const [name, story] of Object.entries(stories)) {
      if (wanted in stories && name !== wanted) continue;
      const conversation = await open(language, size);
      await story(conversation, (state) => take(conversation, state, size));
      await conversation.page.close();
    }
    if (wanted in stories) continue;
    await takeWorkbench(language, size);
  }

await browser.close();
await server.close();
