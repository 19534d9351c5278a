import { appendFileSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import type { Answers } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { barriersIn } from '../support/axe.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { overflowing } from '../support/overflowing.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

/** How many monkeys, from which number on, and how often each of them does something. */
const { MONKEYS = '4', MONKEY_SEED = '1', MONKEY_ACTS = '250', STATES_LOG } = process.env;
/** After so many acts all is looked at that takes long. */
const few = 25;
const sets = [ruleSetOf('vlaio-2021')];
const languages = ['nl', 'en', 'fr', 'de'] as const;
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
];
const lines: [string, ...string[]] = [
  'ja',
  'nee',
  'oui',
  'keine Ahnung',
  '3',
  '9000',
  'Gent, Aalst',
  'een stuk of vijf',
  'subsidie?',
  'terug',
  'opnieuw',
  'waarom',
  'wijzig leeftijd',
  '0',
  '   ',
  '🤖'.repeat(40),
  'x'.repeat(300),
  '<b>vet</b>',
  '9000 9000 9000',
];
const keys: [string, ...string[]] = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  '1',
  'Backspace',
];

for (let index = 0; index < Number(MONKEYS); index++) {
  const seed = Number(MONKEY_SEED) + index;
  const language = languages[index % languages.length] ?? 'nl';

  test.describe(`monkey ${seed}`, () => {
    test.use({ viewport: sizes[index % sizes.length] ?? null });

    test(`does ${MONKEY_ACTS} things in ${language}, and nothing breaks`, async ({
      open,
      page,
    }) => {
      test.setTimeout(0);
      const dice = fc.sample(fc.nat(), { seed, numRuns: 4 * Number(MONKEY_ACTS) + 1 });
      const below = (end: number): number => (dice.pop() ?? 0) % end;
      const of = <One>(all: readonly [One, ...One[]]): One => all[below(all.length)] ?? all[0];
      const conversation = await open(
        { attributes: { date: callIsOpen, storage: 'local', history: of(['none', 'push']) } },
        language,
      );
      const { widget } = conversation;
      // What would leave the page, or wait for somebody who is not there.
      await page.evaluate(() => {
        window.print = () => undefined;
        document.addEventListener('click', (event) => {
          const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
          if (link) event.preventDefault();
        });
      });
      page.on('filechooser', () => undefined);
      await expect(widget.getByRole('button').first()).toBeVisible();
      const done: string[] = [];

      const press = async () => {
        const pressed = await widget.evaluate(({ shadowRoot }, at) => {
          const root = shadowRoot?.querySelector('dialog[open]') ?? shadowRoot;
          const all = [
            ...(root?.querySelectorAll<HTMLElement>('button, summary, [role=option], a, label') ??
              []),
          ].filter((each) => each.checkVisibility() && !each.closest('[inert]'));
          const one = all[Math.floor(at * all.length)];
          one?.focus();
          one?.click();
          return one?.textContent?.trim().slice(0, 40);
        }, below(1_000_000) / 1_000_000);
        done.push(`press ${pressed}`);
      };
      const type = async () => {
        const fields = widget.locator('input:visible:not([type=file]), textarea:visible');
        const count = await fields.count();
        if (count === 0) return;
        const line = of(lines);
        done.push(`type ${line.slice(0, 20)}`);
        const field = fields.nth(below(count));
        await field.evaluate((element, value) => {
          (element as HTMLInputElement).focus();
          document.execCommand('selectAll');
          document.execCommand('insertText', false, value);
        }, line);
        await page.keyboard.press('Enter');
      };
      const strike = async () => {
        const key = of(keys);
        done.push(key);
        await page.keyboard.press(key);
      };

      for (let act = 0; act < Number(MONKEY_ACTS); act++) {
        await of([press, press, press, type, strike])();
        const where = `seed ${seed}, after ${done.slice(-8).join(' | ')}`;
        const answers: Answers = await conversation.answers();
        expect(parseAnswers(answers, sets).ok, `${where}: the answers are some`).toBe(true);
        await expect(widget.locator('.root'), where).not.toBeEmpty();
        await expect(
          conversation.heading(conversation.texts.say('failed.heading')),
          where,
        ).toHaveCount(0);
        if (act % few > 0) continue;
        expect(await barriersIn(page), where).toEqual([]);
        expect(await overflowing(page), where).toEqual([]);
      }
      if (STATES_LOG)
        appendFileSync(STATES_LOG, `${JSON.stringify({ seed, acts: done.length })}\n`);
    });
  });
}
