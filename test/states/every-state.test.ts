import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { barriersIn } from '../support/axe.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { drawnFonts } from '../support/drawn-fonts.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { brokenWords, outOfSight } from '../support/in-sight.ts';
import { enlargeText } from '../support/larger-text.ts';
import { overflowing } from '../support/overflowing.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallTargets } from '../support/small-targets.ts';
import { asking } from '../support/talk.ts';
import { widenSpacing } from '../support/wider-spacing.ts';
import { wearFont } from '../support/worn-font.ts';
import { type Circumstance, circumstances } from './circumstances.ts';
import { parts } from './parts.ts';
import { type State, states } from './states.ts';

/** In how many circumstances each state is looked at. */
const each = Number(process.env.STATES_EACH ?? 2);
const { STATES_LOG } = process.env;
const ruleSet = ruleSetOf('vlaio-2021');

/** Which of them are looked at in a row: another few in each. */
const shareOf = <One>(all: readonly One[], row: number): One[] =>
  all.filter((_, index) =>
    Array.from({ length: each }, (_, time) => (index + time * 7) % circumstances.length).includes(
      row,
    ),
  );

const titleOf = (circumstance: Circumstance) => Object.values(circumstance).join(', ');

/** Gives what it is drawn in then. */
async function dress(
  conversation: ConversationPage,
  { text, font }: Circumstance,
): Promise<string> {
  if (font !== 'of the machine') await wearFont(conversation.page, font);
  if (text === 'spaced') await widenSpacing(conversation);
  if (text === '200 %') await enlargeText(conversation);
  const drawn = (await drawnFonts(conversation)).join(' and ');
  // A machine may have what is asked for by another name.
  return drawn === font ? font : `${font}: ${drawn}`;
}

interface Looked {
  /** A question is at hand. */
  isAsked?: boolean;
  /** The element that is looked at. */
  part?: string;
}

/** All that can be wrong with what is on show. */
async function faultsIn(
  conversation: ConversationPage,
  { text }: Circumstance,
  { isAsked = false, part = 'stem-check' }: Looked,
): Promise<string[]> {
  const { page, widget } = conversation;
  const focus = await focusSeen(conversation);
  const isLost = await widget.evaluate(
    (host) => host.shadowRoot?.querySelector('.frame') && document.activeElement === document.body,
  );
  return [
    // What lies half behind the edge of what scrolls is measured whole below.
    ...(await barriersIn(page, part)).filter((barrier) => !/partially obscured/.test(barrier)),
    ...(await overflowing(page)),
    // A link in a sentence is as high as its line.
    ...(await smallTargets(conversation)).filter((target) => !target.startsWith('A ')),
    // Larger text has fewer letters on a line than any word needs.
    ...(text === 'as it is'
      ? (await brokenWords(conversation)).map((word) => `broken: ${word}`)
      : []),
    ...(isAsked && text === 'as it is' ? await outOfSight(conversation) : []),
    // What is pressed by mouse is marked by no browser: the keyboard has a test of its own.
    ...(/^seen$| is not marked$/.test(focus) ? [] : [focus]),
    ...(isLost ? ['the focus is nowhere'] : []),
  ];
}

async function reach(conversation: ConversationPage, { answers, field, isEnd }: State) {
  if (field) {
    // What the page set before, and sets again, changes nothing.
    await conversation.skipTo({}, 'goal');
    return conversation.skipTo(answers, field);
  }
  await conversation.widget.evaluate(
    (host, given) => Object.assign(host, { answers: given }),
    answers,
  );
  if (isEnd) return expect(conversation.verdict).toBeVisible();
  const wanted = promptOf(asking(ruleSet, answers).context)?.question.id;
  await expect.poll(async () => (await conversation.shown())?.question).toBe(wanted);
}

circumstances.forEach((circumstance, row) => {
  const { size, colours, language } = circumstance;
  const [width = 0, height = 0] = size.split('x').map(Number);

  test.describe(titleOf(circumstance), () => {
    test.use({
      viewport: { width, height },
      colorScheme: colours === 'dark' ? 'dark' : 'light',
      contextOptions: { forcedColors: colours === 'forced' ? 'active' : 'none' },
    });
    const attributes = { date: callIsOpen, theme: 'auto' };

    const looking =
      (conversation: ConversationPage, font: string) =>
      async (name: string, looked: Looked = {}) => {
        const faults = await faultsIn(conversation, circumstance, looked);
        expect.soft(faults, `${name}, ${titleOf(circumstance)}`).toEqual([]);
        if (!STATES_LOG) return;
        const seen = { name, ...circumstance, font, faults: faults.length };
        appendFileSync(STATES_LOG, `${JSON.stringify(seen)}\n`);
      };

    const asked = shareOf(states, row);
    if (asked.length > 0)
      test('questions and verdicts', async ({ open }) => {
        const conversation = await open({ attributes }, language);
        await conversation.start();
        const look = looking(conversation, await dress(conversation, circumstance));
        for (const state of asked) {
          await reach(conversation, state);
          await look(state.name, { isAsked: !state.isEnd });
        }
      });

    for (const [name, walk] of shareOf(Object.entries(parts), row))
      test(`beside them: ${name}`, async ({ open, page, complaints }) => {
        const conversation = await open({ attributes }, language);
        await expect(conversation.widget.getByRole('button').first()).toBeVisible();
        const worn = await dress(conversation, circumstance);
        await walk(conversation, async (name, part) => {
          if (part === undefined) return looking(conversation, worn)(name);
          const beside = conversation.with({ widget: page.locator(part) });
          await looking(beside, await dress(beside, circumstance))(name, { part });
        });
        // It is broken for the test, and says so.
        if (name === 'failure' || name === 'fault') complaints.length = 0;
      });
  });
});
