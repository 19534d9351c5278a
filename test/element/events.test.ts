import { afterEach, expect, test, vi } from 'vitest';
import { unknown } from '../../src/assessment/answers.ts';
import '../../src/element/define.ts';
import type { StemCheckEventDetails } from '../../src/element/events.ts';
import { academy, without } from '../support/academy.ts';
import {
  answerGoal,
  fault,
  inside,
  placed,
  press,
  pressInMenu,
  say,
  settled,
  started,
  user,
} from '../support/placed-element.ts';

const names: (keyof StemCheckEventDetails)[] = [
  'stem-check-ready',
  'stem-check-answer',
  'stem-check-verdict',
  'stem-check-error',
];

afterEach(() => vi.restoreAllMocks());

/** What the document hears of the elements within it. */
function listen() {
  const heard: [name: string, detail: unknown][] = [];
  const listener = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
  for (const name of names) document.body.addEventListener(name, listener);
  return {
    heard,
    stop: () => {
      for (const name of names) document.body.removeEventListener(name, listener);
    },
  };
}

test('the page hears once that the widget is ready, with which rules and in which language', async () => {
  const { heard, stop } = listen();
  const element = await started({ lang: 'nl-BE' });
  element.setAttribute('heading-level', '4');
  await inside(element).findByRole('heading', { name: say('rules:title'), level: 4 });
  expect(heard).toEqual([['stem-check-ready', { ruleSet: 'vlaio-2021', language: 'nl' }]]);
  stop();
});

test('the page hears which question was answered, and never the answer', async () => {
  const element = await started();
  const { heard, stop } = listen();
  await answerGoal(element);
  expect(heard).toEqual([['stem-check-answer', { question: 'goal' }]]);
  stop();
});

test.each(['false', '0'])('share-answers="%s" tells the page no answer', async (value) => {
  const element = await started({ 'share-answers': value });
  const { heard, stop } = listen();
  await answerGoal(element);
  expect(heard).toEqual([['stem-check-answer', { question: 'goal' }]]);
  stop();
});

test('an answer that is taken back or given again is told as well', async () => {
  const element = await started();
  await answerGoal(element);
  const { heard, stop } = listen();
  await press(element, 'header.undo');
  await pressInMenu(element, 'header.redo');
  const answered = ['stem-check-answer', { question: 'goal' }];
  expect(heard).toEqual([answered, answered]);
  stop();
});

test('looking around tells the page nothing', async () => {
  const element = await started();
  await answerGoal(element);
  const { heard, stop } = listen();
  await user.click(
    inside(element).getByRole('button', { name: new RegExp(`^${say('transcript.change')}`) }),
  );
  await press(element, 'question.keep');
  await pressInMenu(element, 'header.answers');
  expect(heard).toEqual([]);
  stop();
});

test('the page hears the verdict in ids, each time it is another one', async () => {
  const element = await started();
  element.answers = without(academy({ relevance: unknown }), 'hard-to-reach');
  await settled(element);
  const { heard, stop } = listen();
  await press(element, 'question.unknown');
  const undetermined = { recognition: 'undetermined', subsidy: 'undetermined' };
  const verdictsHeard = () => heard.filter(([name]) => name === 'stem-check-verdict');
  expect(verdictsHeard()).toEqual([
    [
      'stem-check-verdict',
      { ruleSet: 'vlaio-2021', verdicts: undetermined, overall: 'undetermined' },
    ],
  ]);
  const goOn = { name: new RegExp(`^${say('result:step.answer', { count: 1 }).slice(0, 6)}`) };
  await inside(element).findByRole('button', goOn);
  element.setAttribute('heading-level', '4');
  await inside(element).findByRole('heading', { name: say('rules:title'), level: 4 });
  expect(verdictsHeard()).toHaveLength(1);

  await user.click(await inside(element).findByRole('button', goOn));
  const name = say('rules:questions.relevance.options.yes.label');
  await user.click(
    await inside(element).findByRole('button', { name: (each) => each.startsWith(name) }),
  );
  await inside(element).findByRole('heading', { name: say('rules:headlines.both') });
  expect(heard.at(-1)?.[1]).toMatchObject({ verdicts: { recognition: 'eligible' } });
  stop();
});

test.each([
  ['rule-set', { 'rule-set': 'vlaio-1999' }, 'unknown-rule-set'],
  ['date', { date: 'morgen' }, 'date'],
])('a fault of %s is told with a code', async (_what, attributes, code) => {
  const { heard, stop } = listen();
  await fault(placed(attributes));
  expect(heard).toEqual([['stem-check-error', { code, message: expect.any(String) }]]);
  stop();
});

test('events come out of every shadow root around the element', async () => {
  const { heard, stop } = listen();
  const outer = document.body.appendChild(document.createElement('div'));
  await started({}, outer.attachShadow({ mode: 'open' }));
  expect(heard.map(([name]) => name)).toEqual(['stem-check-ready']);
  stop();
});

test('no event can be used to read answers or to stop the widget', async () => {
  const element = await started();
  const events: CustomEvent[] = [];
  element.addEventListener('stem-check-answer', (event) => events.push(event));
  await answerGoal(element);
  expect(
    events.map(({ cancelable, bubbles, composed }) => [cancelable, bubbles, composed]),
  ).toEqual([[false, true, true]]);
  expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain('both');
});
