import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { barriersIn } from '../support/axe.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { brokenWords, outOfSight } from '../support/in-sight.ts';
import { overflowing } from '../support/overflowing.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallTargets } from '../support/small-targets.ts';
import { asking } from '../support/talk.ts';
import { wearWideFont } from '../support/wide-font.ts';
import { widenSpacing } from '../support/wider-spacing.ts';
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

async function dress(conversation: ConversationPage, { text, font }: Circumstance): Promise<void> {
  if (font === 'wide') await wearWideFont(conversation.page);
  if (text === 'spaced') await widenSpacing(conversation);
  if (text === '200 %')
    await conversation.widget.evaluate((host) => {
      (host as HTMLElement).style.fontSize = '200%';
    });
}

/** All that can be wrong with what is on show. */
async function faultsIn(
  conversation: ConversationPage,
  { text }: Circumstance,
  isAsked: boolean,
): Promise<string[]> {
  const { page, widget } = conversation;
  const focus = await focusSeen(conversation);
  const isLost = await widget.evaluate(
    (host) => host.shadowRoot?.querySelector('.frame') && document.activeElement === document.body,
  );
  return [
    // What lies half behind the edge of what scrolls is measured whole below.
    ...(await barriersIn(page)).filter((barrier) => !/partially obscured/.test(barrier)),
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
  if (field) return conversation.skipTo(answers, field);
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
      (conversation: ConversationPage) =>
      async (name: string, isAsked = false) => {
        const faults = await faultsIn(conversation, circumstance, isAsked);
        expect.soft(faults, `${name}, ${titleOf(circumstance)}`).toEqual([]);
        if (STATES_LOG)
          appendFileSync(
            STATES_LOG,
            `${JSON.stringify({ name, ...circumstance, faults: faults.length })}\n`,
          );
      };

    const asked = shareOf(states, row);
    if (asked.length > 0)
      test('questions and verdicts', async ({ open }) => {
        const conversation = await open({ attributes }, language);
        await conversation.start();
        await dress(conversation, circumstance);
        const look = looking(conversation);
        for (const state of asked) {
          await reach(conversation, state);
          await look(state.name, !state.isEnd);
        }
      });

    for (const [name, walk] of shareOf(Object.entries(parts), row))
      test(`beside them: ${name}`, async ({ open, complaints }) => {
        const conversation = await open({ attributes }, language);
        await expect(conversation.widget.getByRole('button').first()).toBeVisible();
        await dress(conversation, circumstance);
        await walk(conversation, looking(conversation));
        // It is broken for the test, and says so.
        if (name === 'failure' || name === 'fault') complaints.length = 0;
      });
  });
});
