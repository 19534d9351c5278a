import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Answer, type Answers, unknown } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { headlineOf } from '../../src/assessment/headline.ts';
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

const phone = { name: 'a phone', width: 390, height: 844 };
const desk = { name: 'a desk', width: 1280, height: 800 };
const open = { when: 'while the call is open', date: callIsOpen };
const over = { when: 'years later', date: '2026-11-28' };

const judged = [...cases, ...generated].map(({ name, answers }) => {
  const all = completed(answers);
  return { name, answers: all, assessment: assess(ruleSet, all, { date: over.date }) };
});
type Judged = (typeof judged)[number];

/** What the first screen is made of: the sentence, the verdicts, the figures of the amount and the next step. */
function firstScreenOf({ assessment }: Judged): string {
  const { verdicts, amount, deciding, changes } = assessment;
  const figures = amount && [amount.low, amount.high].map((euro) => `${euro}`.length);
  const way = changes[0] && Object.keys(changes[0].set);
  const step = deciding[0] ?? [way, changes.length];
  return JSON.stringify([headlineOf(ruleSet, assessment), verdicts, figures, step]);
}

/** What a verdict tells, all of it. */
function toldBy({ assessment }: Judged): string[] {
  const { verdicts, deciding, criteria } = assessment;
  return [
    JSON.stringify([headlineOf(ruleSet, assessment), verdicts]),
    ...deciding.slice(0, 1),
    ...criteria.map(({ id, outcome }) => `${id} ${outcome}`),
  ];
}

/** The ones that tell something that none before them tells. */
function tellingMore(all: readonly Judged[], tell: (each: Judged) => readonly string[]): Judged[] {
  const told = new Set<string>();
  return all.filter((each) => {
    const before = told.size;
    for (const one of tell(each)) told.add(one);
    return told.size > before;
  });
}

/** Every first screen there is among them on a phone and today; elsewhere those of the cases and every fifth of the others. */
const screens = tellingMore(judged, (each) => [firstScreenOf(each)]);
const few = screens.filter((each, index) => judged.indexOf(each) < cases.length || index % 5 === 0);
const situations = [
  { ...phone, ...over, judged: screens },
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
      for (const { answers } of tellingMore(judged, toldBy)) {
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
