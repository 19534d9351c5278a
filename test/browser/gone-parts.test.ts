import type { Answers } from '../../src/assessment/answers.ts';
import type { Parts } from '../../src/view/widget-context.ts';
import { academy } from '../support/academy.ts';
import { answersUpTo } from '../support/answers-up-to.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { savedJson } from '../support/open-draft.ts';
import { takeAway } from '../support/take-away.ts';

const { say } = localeTexts('nl');
const described = academy();
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });

interface Gone {
  /** Of its files, without what the build puts behind it. */
  chunk: string;
  /** What was answered before it is wanted. */
  given?: Answers;
  /** Leads on to where it is wanted. */
  before?: (conversation: ConversationPage) => Promise<void>;
  /** Asks for it. */
  want: (conversation: ConversationPage) => Promise<void>;
  /** What is said when it does not come. */
  failed: 'failed.heading' | 'said.notLoaded';
  /** Asks again, where that is not done in the same way. */
  again?: (conversation: ConversationPage) => Promise<void>;
  /** Is seen when it does. */
  here: string;
}

const goOn = (conversation: ConversationPage) => conversation.press('failed.continue');
const set = async ({ widget }: ConversationPage, answers: Answers): Promise<void> => {
  await widget.evaluate((host, answers) => Object.assign(host, { answers }), answers);
};
const toResult = (conversation: ConversationPage) => expect(conversation.verdict).toBeVisible();

/** Every part that is fetched when it is wanted; that of coaches has nothing to lose. */
const parts: Readonly<Record<Exclude<keyof Parts, 'coach'>, Gone>> = {
  frame: {
    chunk: 'frame',
    want: (conversation) => conversation.press('welcome.start'),
    failed: 'failed.heading',
    again: goOn,
    here: '.ask',
  },
  result: {
    chunk: 'result',
    given: answersUpTo(described, 'trajectories'),
    want: (conversation) => set(conversation, described),
    failed: 'failed.heading',
    again: goOn,
    here: '.sentence',
  },
  draft: {
    chunk: 'Draft',
    given: described,
    before: toResult,
    want: (conversation) => conversation.press('result:verdict.draft'),
    failed: 'failed.heading',
    again: async (conversation) => {
      await goOn(conversation);
      await conversation.press('result:verdict.draft');
    },
    here: '.pages',
  },
  years: {
    chunk: 'years-for',
    given: described,
    before: async (conversation) => {
      await toResult(conversation);
      await conversation.unfold('result:explore.heading');
    },
    want: (conversation) => conversation.press('result:years.open'),
    failed: 'said.notLoaded',
    here: '.years',
  },
  typing: {
    chunk: 'typing',
    given: {},
    want: (conversation) => conversation.typeOnly('allebei'),
    failed: 'said.notLoaded',
    here: '[part=turn]',
  },
  help: {
    chunk: 'help',
    given: {},
    want: (conversation) => conversation.typeOnly('wat is een vzw?'),
    failed: 'said.notLoaded',
    here: '.came .says',
  },
  keeping: {
    chunk: 'keeping',
    given: {},
    want: (conversation) => conversation.press('header.keep'),
    failed: 'said.notLoaded',
    here: '.keep-panel',
  },
};

test.describe('a part that does not come is told of, loses nothing, and is fetched anew (fault: part gone)', () => {
  for (const [name, part] of Object.entries(parts))
    test(name, async ({ open, page, complaints }) => {
      const { chunk, given, before, want, failed, again = want, here } = part;
      const giveBack = await takeAway(page, chunk);
      const conversation = await open({ attributes: { storage: 'local' } });
      const { widget } = conversation;
      await widget.evaluate((host) =>
        host.addEventListener('stem-check-error', (event) => {
          document.title += ` ${(event as CustomEvent).detail.code}`;
        }),
      );
      if (given) {
        await conversation.start();
        await set(conversation, given);
        await expect.poll(() => conversation.answers()).toEqual(given);
      }
      await before?.(conversation);
      const answers = await conversation.answers();

      await want(conversation);
      await expect(widget.getByText(say(failed)).first()).toBeAttached();
      await expect(page, 'the page is told').toHaveTitle(/ part\b/);
      expect(await conversation.answers()).toMatchObject(answers);

      giveBack();
      await again(conversation);
      await expect(widget.locator(here).first()).toBeVisible();
      complaints.length = 0;
    });
});

const openFile = async (conversation: ConversationPage) => {
  const input = conversation.widget.locator('input[type=file]').first();
  if ((await input.count()) === 0) await conversation.openMenu();
  await input.setInputFiles(fileNamed('ontwerp.json'));
};
const fileNamed = (name: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(savedJson(described)),
});
const toShare = async (conversation: ConversationPage) => {
  await toResult(conversation);
  await conversation.unfold('result:explore.heading');
  await conversation.press('result:verdict.share');
};
const toCode = (conversation: ConversationPage) => conversation.press('keeping:share.code');

/** What is fetched beside the parts, by the first letters of its file. */
const rest: Readonly<Record<string, Gone>> = {
  'what opens a file': {
    chunk: 'open-draft',
    given: { goal: 'recognition' },
    want: openFile,
    failed: 'said.notLoaded',
    here: '.pages',
  },
  'what draws a code': {
    chunk: 'dist',
    given: described,
    before: toShare,
    want: toCode,
    failed: 'said.notLoaded',
    again: async (conversation) => {
      await toCode(conversation);
      await toCode(conversation);
    },
    here: '.qr',
  },
};

test.describe('neither does the rest that is fetched when it is wanted (fault: part gone)', () => {
  for (const [
    name,
    { chunk, given = {}, before, want, failed, again = want, here },
  ] of Object.entries(rest))
    test(name, async ({ open, page, complaints }) => {
      const giveBack = await takeAway(page, chunk);
      const conversation = await open();
      await conversation.start();
      await set(conversation, given);
      await expect.poll(() => conversation.answers()).toEqual(given);
      await before?.(conversation);
      await want(conversation);
      await expect(conversation.widget.getByText(say(failed)).first()).toBeAttached();
      expect(await conversation.answers()).toEqual(given);

      giveBack();
      await again(conversation);
      await expect(conversation.widget.locator(here).first()).toBeVisible();
      complaints.length = 0;
    });

  test('what reads the answers of the page: the page is told, and sets them again', async ({
    open,
    page,
    complaints,
  }) => {
    const giveBack = await takeAway(page, 'parse-answers');
    const conversation = await open();
    await conversation.start();
    await conversation.give('recognition');
    const said = conversation.widget.evaluate(
      (host) =>
        new Promise((resolve) =>
          host.addEventListener('stem-check-error', (event) =>
            resolve((event as CustomEvent).detail.code),
          ),
        ),
    );
    await set(conversation, held);
    expect(await said).toBe('part');
    expect(await conversation.answers()).toEqual({ goal: 'recognition' });

    giveBack();
    await set(conversation, held);
    await expect.poll(() => conversation.answers()).toEqual(held);
    complaints.length = 0;
  });
});

for (const [what, chunk] of [
  ['its texts', 'welcome'],
  ['what keeps', 'Memory'],
  ['what leads the conversation', 'talk'],
] as const)
  test(`without ${what} the content of the host page stays, below what is wrong, and one can try again (fault: part gone)`, async ({
    open,
    complaints,
    page,
  }) => {
    const giveBack = await takeAway(page, chunk);
    const conversation = await open({
      attributes: { storage: 'session' },
      fallback: '<p>Vaste inhoud</p>',
    });
    await set(conversation, { goal: 'both' });
    const { widget } = conversation;
    const again = widget.getByRole('button', { name: say('doctor:notStarted.again') });

    await expect(widget.getByRole('alert')).toHaveText(say('doctor:notStarted.what'));
    await expect(widget.getByText('Vaste inhoud')).toBeVisible();
    expect(complaints.join()).toContain('could not start');
    expect(await barriersIn(page, 'stem-check')).toEqual([]);
    complaints.length = 0;
    await again.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => complaints.join(), 'still').toContain('could not start');
    await expect(again).toBeFocused();

    giveBack();
    await page.keyboard.press('Enter');
    // The card stands there only until the frame has come.
    await expect(conversation.question).toHaveText(say('rules:questions.recognition-status.ask'));
    await expect(again).toHaveCount(0);
    await expect(widget.getByText('Vaste inhoud')).toBeHidden();
    expect(await conversation.answers(), 'what the page had set meanwhile').toEqual({
      goal: 'both',
    });
    await expect(widget).toBeFocused();
    complaints.length = 0;
  });

test('a card that stands ahead of a conversation that does not come goes, and one can try again (fault: part gone)', async ({
  open,
  page,
  complaints,
}) => {
  const giveBack = await takeAway(page, 'talk');
  const conversation = await open({ fallback: '<p>Vaste inhoud</p>' });
  const { widget } = conversation;
  await expect(widget.getByRole('alert')).toHaveText(say('doctor:notStarted.what'));
  await expect(widget.getByText('Vaste inhoud')).toBeVisible();
  await expect(conversation.button(say('welcome.start'))).toHaveCount(0);

  giveBack();
  await widget.getByRole('button', { name: say('doctor:notStarted.again') }).click();
  await conversation.start();
  await expect(widget.getByText('Vaste inhoud')).toBeHidden();
  complaints.length = 0;
});

test('questions that cannot be fetched lose nothing, and come once the network is back (fault: part gone)', async ({
  open,
  page,
  complaints,
}) => {
  const giveBack = await takeAway(page, 'asking', 'questions');
  const conversation = await open();
  const given = answersUpTo(held, 'ages');
  await conversation.go('welcome.start');
  await expect(conversation.heading(say('failed.heading'))).toBeFocused();
  await conversation.widget.evaluate((host, answers) => Object.assign(host, { answers }), given);
  await expect.poll(() => conversation.answers()).toEqual(given);
  await conversation.press('failed.continue');
  await expect(conversation.heading(say('failed.heading')), 'without a network').toBeVisible();

  giveBack();
  await conversation.go('failed.continue');
  await expect.poll(async () => (await conversation.shown())?.question).toBe('ages');
  expect(await conversation.answers()).toEqual(given);
  complaints.length = 0;
});

test('what came under another address is not fetched again (fault: part gone)', async ({
  open,
  page,
  complaints,
}) => {
  const giveBack = await takeAway(page, 'write-docx');
  const conversation = await open();
  await conversation.start();
  const exported = () =>
    conversation.widget.evaluate((host: HTMLElementTagNameMap['stem-check']) =>
      host.exportDraft('docx').then(
        ({ name }) => name,
        ({ code }) => code,
      ),
    );
  expect(await exported()).toBe('part-missing');
  giveBack();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const _ of [1, 2]) expect(await exported()).toMatch(/\.docx$/);
  expect(asked.filter((url) => url.includes('/write-docx-') && url.includes('?'))).toHaveLength(1);
  complaints.length = 0;
});
