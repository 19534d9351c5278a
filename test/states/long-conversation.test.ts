import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from '../support/browser-test.ts';
import { changesOf, start } from '../support/soaked.ts';

const { STATES_LOG } = process.env;
/** Every question with few options is changed to all of these, and back to where it was. */
const changes = changesOf(start);
/** How often all of that is done before it is counted, and how often more until it is counted again. */
const first = 4;
const more = 12;

test('an answer that is changed hundreds of times leaves no more on the page than it found', async ({
  open,
  page,
}) => {
  test.setTimeout(0);
  const conversation = await open();
  const { say } = conversation.texts;
  await conversation.start();
  // The thread is there as long as something is asked.
  await conversation.skipTo(start.answers ?? {}, 'hard-to-reach');
  const given = await conversation.answers();
  const session = await page.context().newCDPSession(page);

  /** As a person does: "Wijzig" in the thread, then a reply. What does not count at the moment is not in the thread. */
  const change = (times: number) =>
    conversation.widget.evaluate(
      async ({ shadowRoot }, { steps, times }) => {
        if (!shadowRoot) throw new Error('It has not started.');
        const words = (each: Element | null) => each?.textContent?.replace(/\s+/g, ' ').trim();
        const until = async (isSo: () => unknown): Promise<void> => {
          const end = performance.now() + 20_000;
          while (!isSo()) {
            if (performance.now() > end) throw new Error('It does not come.');
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        };
        let done = 0;
        for (let time = 0; time < times; time++)
          for (const { ask, opens, value } of steps) {
            const turns = [...shadowRoot.querySelectorAll<HTMLElement>('[part=turn] button')];
            const button = turns.find((each) => words(each) === opens);
            if (!button) continue;
            button.click();
            const reply = `[part=question] button[value="${value}"]`;
            const isAsked = () =>
              words(shadowRoot.querySelector('[part=question] .question')) === ask;
            await until(() => isAsked() && shadowRoot.querySelector(reply));
            shadowRoot.querySelector<HTMLElement>(reply)?.click();
            await until(() => !isAsked());
            done++;
          }
        return done;
      },
      {
        times,
        steps: changes.map(({ question, value }) => {
          const ask = say(`rules:questions.${question}.ask`);
          const what = say('transcript.changeWhat', { question: ask });
          return { ask, value: String(value), opens: `${say('transcript.change')} ${what}` };
        }),
      },
    );
  const counted = async () => {
    await expect.poll(async () => (await conversation.shown())?.question).toBe('hard-to-reach');
    // What was said aloud is taken away a while after the last of it.
    await expect(page.locator('stem-check > [aria-live]')).toBeEmpty();
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const elements = await conversation.widget.evaluate(
      ({ shadowRoot }) => shadowRoot?.querySelectorAll('*').length ?? 0,
    );
    return { elements, nodes, jsEventListeners };
  };

  const done = await change(first);
  const before = await counted();
  const changed = done + (await change(more));
  const after = await counted();
  if (STATES_LOG)
    appendFileSync(STATES_LOG, `${JSON.stringify({ done, changed, before, after })}\n`);

  expect(changed).toBeGreaterThanOrEqual(500);
  expect(await conversation.answers()).toEqual(given);
  expect(after.elements).toBe(before.elements);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  // What the browser itself keeps for a while is not always the same.
  expect(after.nodes, `${before.nodes} before`).toBeLessThan(before.nodes + 100);
});
