import type { Answers } from '../../src/assessment/answers.ts';
import type { Parts } from '../../src/view/widget-context.ts';
import { academy } from '../support/academy.ts';
import { answersUpTo } from '../support/answers-up-to.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const { say } = localeTexts('nl');
const described = academy();

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
    chunk: 'Frame',
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
    chunk: 'hear',
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

for (const [name, part] of Object.entries(parts))
  test(`the part "${name}" that does not come is told of, loses nothing, and is fetched anew`, async ({
    open,
    page,
    complaints,
  }) => {
    const { chunk, given, before, want, failed, again = want, here } = part;
    const files = `**/chunks/${chunk}-*.js`;
    await page.route(files, (route) => route.abort());
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

    await page.unroute(files);
    await again(conversation);
    await expect(widget.locator(here).first()).toBeVisible();
    complaints.length = 0;
  });
