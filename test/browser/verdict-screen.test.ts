import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Answer, type Answers, unknown } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { brokenWords } from '../support/in-sight.ts';
import { languages } from '../support/locale-texts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');

interface Organisation {
  name: string;
  answers: Answers;
}

const folder = new URL('../cases/', import.meta.url);
const cases: Organisation[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

/** What is not answered is not known: the conversation is over. */
function completed(answers: Answers): Answers {
  const { next } = replay(ruleSet, answers);
  return next ? completed({ ...answers, [next.id]: unknown as Answer }) : answers;
}

const generated: Organisation[] = [
  ...fc.sample(fullAnswers(ruleSet), { numRuns: 330, seed: 2021 }),
  ...fc.sample(partialAnswers(ruleSet), { numRuns: 170, seed: 2021 }),
].map((answers, index) => ({ name: `generated ${index + 1}`, answers }));

/** The same answers are drawn once. */
const organisations: readonly Organisation[] = [
  ...new Map(
    [...cases, ...generated].map(({ name, answers }) => {
      const all = completed(answers);
      return [JSON.stringify(all), { name, answers: all }];
    }),
  ).values(),
];

const phone = { name: 'a phone', width: 390, height: 844 };
const desk = { name: 'a desk', width: 1280, height: 800 };
const open = { when: 'while the call is open', date: callIsOpen };
const over = { when: 'years later', date: '2026-11-28' };
/** All of them on a phone and today; elsewhere the cases and every eighth of the others. */
const few = organisations.filter((_, index) => index < cases.length || index % 8 === 0);
const situations = [
  { ...phone, ...over, judged: organisations },
  { ...phone, ...open, judged: few },
  { ...desk, ...over, judged: few },
  { ...desk, ...open, judged: few },
];

for (const { name, width, height, when, date, judged } of situations)
  test(`on ${name} the verdict, the amount and the next step are one screen, ${when}`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height });
    const conversation = await open({ attributes: { date } });
    const { widget } = conversation;
    await conversation.press('welcome.start');
    const frame = widget.locator('.frame');
    await frame.scrollIntoViewIfNeeded();
    await expect(widget.locator('dialog')).toHaveCount(width < 768 ? 1 : 0);
    const measured = await widget.evaluate(
      measure,
      judged.map(({ answers }) => answers),
    );
    expect(measured).toHaveLength(judged.length);
    const tooLong = measured.flatMap(({ beyond, folded }, index) => [
      ...(beyond > 0 ? [`${judged[index]?.name}: the step ends ${beyond} px too low`] : []),
      ...(folded > 3 * 844 ? [`${judged[index]?.name}: ${folded} px folded`] : []),
    ]);
    expect(tooLong).toEqual([]);
  });

/** The widest font there is draws them here. */
for (const language of languages)
  test(`on a phone no word of a verdict is broken, and what can be typed is told whole: ${language}`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize(phone);
    const conversation = await open({ attributes: { date: over.date } }, language);
    const { widget, composer } = conversation;
    await conversation.press('welcome.start');
    await expect(widget.locator('dialog')).toHaveCount(1);
    const broken = new Set<string>();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: phone.height });
      for (const { answers } of organisations.slice(0, cases.length)) {
        await widget.evaluate(measure, [answers]);
        for (const word of await brokenWords(conversation)) broken.add(`${width}: ${word}`);
      }
      const hint = await composer.getAttribute('placeholder');
      await composer.fill(hint ?? '');
      expect(await composer.evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0);
      await composer.fill('');
    }
    expect([...broken]).toEqual([]);
  });

/** Shows the verdict on each of these answers, and measures it: how far the next step ends beyond what is in sight. */
async function measure(host: Element, all: readonly Answers[]) {
  const root = host.shadowRoot as ShadowRoot;
  const drawn = (former: Element | null) =>
    new Promise<Element>((resolve) => {
      const look = () => {
        const result = root.querySelector('.result');
        const isDrawn = result && result !== former && result.querySelector('.step');
        if (isDrawn) resolve(result);
        else requestAnimationFrame(look);
      };
      look();
    });
  const measured: { beyond: number; folded: number }[] = [];
  // In the page itself: to ask for each from outside takes as long again.
  for (const answers of all) {
    const former = root.querySelector('.result');
    Object.assign(host, { answers });
    const result = await drawn(former);
    const main = root.querySelector('.main') as HTMLElement;
    main.scrollTop = 0;
    const step = result.querySelector('.step') as Element;
    const inSight = Math.min(main.getBoundingClientRect().bottom, window.innerHeight);
    measured.push({
      beyond: Math.ceil(step.getBoundingClientRect().bottom - inSight),
      folded: result.getBoundingClientRect().height,
    });
  }
  return measured;
}
