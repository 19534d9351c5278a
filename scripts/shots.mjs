/**
 * Pictures of the key states of the built widget, to look at: in every language, theme and width, into shots/, under
 * names such as `verdict-both.nl.390.dark.png`. A word on the command line takes only the story of that name, or the
 * states that have it in theirs, and more words only those languages: `npm run shots verdict de`.
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
const { draftSections, openDraft, savedJson } = await load('./test/support/open-draft.ts');
/** @type {typeof import('../test/support/looks.ts')} */
const { looks, wear } = await load('./test/support/looks.ts');

const folder = 'shots';
const [wanted = '', ...languages] = argv.slice(2);

const library = caseAbout('library').answers;
const described = academy({
  companies: 'unknown',
  trajectories: [
    trajectory({ title: 'Robots bouwen', postcodes: ['9000', '9050'] }),
    online({ title: 'Sterren kijken', activities: 5 }),
  ],
});
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
const longTitle = 'Programmeren, robots bouwen en sterren kijken voor beginners en gevorderden';

/**
 * Each story is one conversation; it takes pictures on its way.
 *
 * @typedef {(conversation: ConversationPage, take: (state: string) => Promise<void>) => Promise<void>} Story
 * @type {Record<string, Story>}
 */
const stories = {
  async questions(conversation, take) {
    const { widget, texts } = conversation;
    const { say } = texts;
    await take('welcome');
    await conversation.start();
    await take('choice');
    await widget.getByText(say('question.why')).click();
    await take('choice-why');
    await widget.getByText(say('question.why')).click();
    await conversation.press('question.next');
    await take('error-choice');
    await conversation.talk(library, { until: 'announcement' });
    await take('multi');
    await conversation.fillIn(['website', 'none']);
    await conversation.press('question.next');
    await take('error-multi');
    await conversation.option('rules:questions.announcement', 'none').uncheck();
    await conversation.give('website');
    await conversation.talk(library, { until: 'trajectories' });
    await take('trajectories-first');
    await conversation.giveMore('yes');
    await take('text');
    await conversation.give('Robots bouwen');
    await conversation.give('yes');
    await take('number');
    await conversation.field.fill('366');
    await conversation.press('question.next');
    await take('error-number');
    await conversation.give(2);
    await conversation.give('on-site');
    await conversation.field.fill('9050 Gentbrugge, Merel');
    await take('postcodes');
    await conversation.field.fill('9050 Gentbrugge, 4000');
    await conversation.press('question.next');
    await take('error-postcodes');
    await conversation.give('9050 Gentbrugge');
    await conversation.giveMore('yes');
    await conversation.give(longTitle);
    await conversation.give('yes');
    await conversation.give(12);
    await conversation.give('on-site');
    await conversation.give('9000, 9030, 9031, 9032, 9040, 9041, 9042, 8400, 2000, 3000, 1000');
    await conversation.giveMore('yes');
    await conversation.give('');
    await conversation.give('no');
    await conversation.give('unknown');
    await conversation.give('online');
    await conversation.give('no');
    await take('trajectories');
    await widget.getByText(say('items.details')).first().click();
    await take('trajectories-details');
    await conversation.giveMore('no');
    await take('long');
    await conversation.talk(library, { until: 'living-world' });
    await conversation.go('header.answers');
    await take('review-incomplete');
    await conversation.go('result:review.continue');
    await conversation.talk(library);
    await take('review');
    await conversation.go('result:review.result');
    await take('verdict-long');
  },
  async both(conversation, take) {
    await reachVerdict(conversation, library);
    await take('verdict-both');
  },
  async recognition(conversation, take) {
    await reachVerdict(conversation, caseAbout('youth club').answers);
    await take('verdict-recognition');
    const tries = new RegExp(`^${conversation.texts.say('result:changes.try')}`);
    await conversation.follow(conversation.button(tries).first());
    await take('verdict-tried');
  },
  async neither(conversation, take) {
    await reachVerdict(conversation, caseAbout('A school').answers);
    await take('verdict-neither');
  },
  async held(conversation, take) {
    await reachVerdict(conversation, caseAbout('many towns').answers);
    await take('verdict-held');
  },
  async online(conversation, take) {
    await reachVerdict(conversation, caseAbout('Three new online').answers);
    await take('verdict-range');
  },
  async undetermined(conversation, take) {
    await reachVerdict(conversation, caseAbout('Does not know').answers);
    await take('verdict-undetermined');
  },
  async draft(conversation, take) {
    const { widget, texts } = conversation;
    const { say } = texts;
    /** @param {string} label */
    const field = (label) => widget.getByLabel(say(label), { exact: true });
    await openDraft(conversation, savedJson(described, written));
    await take('draft-organisation');
    await field('draft:fields.enterprise-number.label').fill('123456749');
    await field('draft:fields.email.label').fill('vonk');
    await field('draft:fields.email.label').blur();
    await take('draft-error');
    for (const section of draftSections.slice(1)) {
      await conversation.go('draft:next');
      await take(`draft-${section}`);
    }
    // At a desk the overview has one too.
    await conversation.follow(conversation.button(say('draft:save')).last());
    await widget.getByText(say('draft:exports.preview')).click();
    await take('draft-save');
    const file = { name: 'foto.docx', mimeType: '', buffer: Buffer.from('?') };
    await widget.locator('input[type=file]').setInputFiles(file);
    await widget.getByRole('alert').waitFor();
    await take('draft-refused');
  },
  async gone(conversation, take) {
    const examples = written.examples.map((each) => ({ ...each, item: null }));
    await openDraft(conversation, savedJson(described, { examples }));
    for (let step = 0; step < 4; step++) await conversation.go('draft:next');
    await take('draft-gone');
  },
  async blank(conversation, take) {
    await openDraft(conversation, savedJson({}));
    await take('draft-blank-organisation');
    for (const section of ['expertise', 'openness', 'trajectories', 'example-1']) {
      await conversation.go('draft:next');
      await take(`draft-blank-${section}`);
    }
    for (let step = 0; step < 4; step++) await conversation.go('draft:next');
    await take('draft-blank-subsidy');
  },
  async typed(conversation, take) {
    const { say } = conversation.texts;
    /** @param {string} line @param {string} state */
    const type = async (line, state) => {
      await conversation.typeOnly(line);
      await conversation.widget.locator('.reply, .help, .matches').first().waitFor();
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
    await reachVerdict(conversation, caseAbout('youth club').answers);
    await take('what-if-unused');
    /** @param {string} option */
    const choose = (option) =>
      widget.getByLabel(say('result:whatIf.question'), { exact: true }).selectOption(option);
    await choose('legal-person');
    await conversation.option('rules:questions.legal-person', 'no').check();
    await take('what-if-trial');
    await conversation.press('result:whatIf.save');
    await choose('companies');
    await conversation.option('rules:questions.companies', 'no').check();
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

/** @param {ConversationPage} conversation @param {import('../src/core.ts').Answers} answers */
async function reachVerdict(conversation, answers) {
  await conversation.start();
  await conversation.talk(answers);
  await conversation.go('result:review.result');
}

/** @param {ConversationPage} conversation @param {string} state */
async function take(conversation, state) {
  if (!(wanted in stories) && !state.includes(wanted)) return;
  const { page, texts, widget } = conversation;
  await page.mouse.move(0, 0);
  for (const look of looks) {
    await wear(conversation, look);
    // As high as the page: nothing is stuck halfway.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: look.width, height });
    await widget
      .getByRole('region', { name: texts.say('transcript.label') })
      .evaluateAll((transcripts) => {
        for (const each of transcripts) each.scrollTo(0, each.scrollHeight);
      });
    const name = [state, texts.language, look.width, look.theme, 'png'].join('.');
    await widget.screenshot({ path: `${folder}/${name}` });
    console.log(`${folder}/${name}`);
  }
}

const server = await preview({ preview: { open: false }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(folder, { recursive: true });

/** @typedef {import('../test/support/locale-texts.ts').Language} Language */

/** @param {Language} language @param {string} [path] */
async function open(language, path = 'index.html') {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${address}${path}`);
  const widget = page.locator('stem-check');
  await widget.evaluate((element, lang) => element.setAttribute('lang', lang), language);
  await page.waitForLoadState('networkidle');
  return new ConversationPage(page, localeTexts(language));
}

if (languages.length === 0) languages.push(...readdirSync('locales'));
for (const language of /** @type {Language[]} */ (languages)) {
  for (const [name, story] of Object.entries(stories)) {
    if (wanted in stories && name !== wanted) continue;
    const conversation = await open(language);
    await story(conversation, (state) => take(conversation, state));
    await conversation.page.close();
  }
  if (wanted in stories) continue;
  const broken = await open(language, 'demo/rule-set.html');
  await take(broken, 'fault-rule-set');
  await broken.page.close();
}

await browser.close();
await server.close();
