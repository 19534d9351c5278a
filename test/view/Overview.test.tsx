import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Item, unknown } from '../../src/assessment/answers.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { online, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { changed } from '../support/changed-rules.ts';
import { drawWidget, type Situation } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import { given } from '../support/talk.ts';

const started = { type: 'conversation.started' } as const;
const list = 'rules:questions.trajectories';

const first = () => drawWidget({ answers: answersBefore('trajectories'), events: [started] });
const withItems = (trajectories: readonly Item[], situation: Situation = {}) =>
  drawWidget({
    answers: { ...answersBefore('trajectories'), trajectories },
    events: [started, { type: 'question.opened', question: 'trajectories' }],
    ...situation,
  });

const options = () => screen.getAllByRole('radio').map((each) => each.parentElement?.textContent);
const titles = () =>
  screen.queryAllByText(/./, { selector: 'li b' }).map((each) => each.textContent);

test('first it is asked whether there is any trajectory, and what that is', async () => {
  const { say, asks } = await first();
  within(asks('trajectories.first')).getByText(say(`${list}.hint`));
  expect(options()).toEqual([
    say(`${list}.first.options.yes.label`),
    say(`${list}.first.options.no.label`),
    say('question.unknown'),
  ]);
});

test('the hint is in the description of the options', async () => {
  const { say } = await first();
  expect(screen.getAllByRole('radio', { description: say(`${list}.hint`) })).toHaveLength(3);
});

test('yes leads to the description of a trajectory', async () => {
  const { say, user, press, asks } = await first();
  await user.click(screen.getByRole('radio', { name: say(`${list}.first.options.yes.label`) }));
  await press('question.next');
  asks('trajectories.fields.coherent');
});

test.each([
  ['no', []],
  ['unknown', unknown],
])('%s leads on, and is kept as an answer', async (option, answer) => {
  const { say, user, press, asks, context } = await first();
  const name = say(option === 'no' ? `${list}.first.options.no.label` : 'question.unknown');
  await user.click(screen.getByRole('radio', { name }));
  await press('question.next');
  asks('legal-form');
  expect(context().answers.trajectories).toEqual(answer);
});

test('nothing chosen is refused at the first option, each time', async () => {
  const { say, press } = await first();
  for (const _attempt of [1, 2]) {
    await press('question.next');
    const radios = screen.getAllByRole('radio');
    expect(document.activeElement).toBe(radios[0]);
    expect(radios.map((each) => each.ariaInvalid)).toEqual(['true', 'true', 'true']);
    const error = `${say('errors.prefix')} ${say('errors.nothingChosen')}`;
    const description = (text: string) => text.startsWith(error);
    expect(screen.getAllByRole('radio', { description })).toEqual(radios);
  }
});

test('every trajectory stands there on one line, and then it is asked whether there is another', async () => {
  const { say, asks } = await withItems([
    trajectory({ title: 'Robots bouwen' }),
    online({ postcodes: ['9000'] }),
  ]);
  const field = `${list}.fields.place.options`;
  const activities = say('rules:questions.trajectories.fields.activities.count', { count: 3 });
  const lines = within(asks('trajectories.more'));
  lines.getByText(`${activities} · ${say(`${field}.on-site.label`)} · 9000 Gent`);
  lines.getByText(`${activities} · ${say(`${field}.online.label`)} · 9000 Gent`);
  expect(titles()).toEqual([
    'Robots bouwen',
    say('rules:questions.trajectories.item', { number: 2 }),
  ]);
  expect(options()).toEqual([
    say(`${list}.more.options.yes.label`),
    say(`${list}.more.options.no.label`),
  ]);
});

test('what one does not know of a trajectory is marked on its line', async () => {
  const { say } = await withItems([trajectory({ activities: unknown })]);
  const line = screen.getByText(/ · 9000 Gent$/).textContent;
  expect(line).toContain(`${say(`${list}.fields.activities.label`)}: ?`);
});

test('each thing said of a trajectory can be looked at and changed', async () => {
  const { say, user, button, asks, context } = await withItems([
    trajectory({ title: 'Robots bouwen' }),
  ]);
  const label = say(`${list}.fields.activities.label`);
  await user.click(screen.getByText(say('items.details')));
  const what = say('items.change', { field: label, item: 'Robots bouwen' });
  await user.click(button(`${say('transcript.change')} ${what}`));
  asks('trajectories.fields.activities');

  const field = screen.getByRole('textbox');
  await user.clear(field);
  await user.type(field, '5{Enter}');
  asks('trajectories.more');
  expect(context().round?.items[0]?.activities).toBe(5);
});

test('a text that was left empty reads as not filled in, under its id where it has no texts', async () => {
  const series = [{ activities: 2, place: 'online', shared: 'no' }];
  const { say } = await drawWidget({
    ruleSet: smallRuleSet,
    answers: { ...smallAcademy, series },
    events: [started, { type: 'question.opened', question: 'series' }],
  });
  const row = screen.getByRole('rowheader', { name: 'title' }).closest('tr') as HTMLElement;
  within(row).getByText(say('question.empty'));
  expect(options()).toEqual(['yes', 'no']);
  screen.getByRole('heading', { name: 'series' });
});

test('a trajectory that is removed is gone, and that is said aloud', async () => {
  const { say, user, button, announced } = await withItems([
    trajectory({ title: 'Robots bouwen' }),
    trajectory({ title: 'Codeclub' }),
  ]);
  await user.click(button(`${say('items.remove')} Robots bouwen`));
  expect(titles()).toEqual(['Codeclub']);
  expect(announced).toEqual([say('said.removed', { item: 'Robots bouwen' })]);
  expect(document.activeElement?.textContent).toBe(say(`${list}.more.ask`));
});

test('an item that was removed comes back when that is undone', async () => {
  const described: ConversationEvent[] = ['yes', 3, 'on-site', ['9000']].map(given);
  const { say, user, button, press } = await drawWidget({
    answers: answersBefore('trajectories'),
    events: [started, { type: 'item.added' }, ...described],
  });
  const item = say(`${list}.item`, { number: 1 });
  await user.click(button(`${say('items.remove')} ${item}`));
  expect(titles()).toEqual([]);
  screen.getByText(say('said.removed', { item }));
  await press('items.putBack');
  expect(titles()).toEqual([item]);
  expect(screen.queryByText(say('said.removed', { item }))).toBeNull();
});

test('of answers that come from elsewhere nothing is said to be removed', async () => {
  const both = [trajectory({ title: 'Robots bouwen' }), online()];
  const { say, send } = await withItems(both);
  const answers = { ...answersBefore('trajectories'), trajectories: both.slice(1) };
  await send({ type: 'answers.replaced', answers });
  await send({ type: 'question.opened', question: 'trajectories' });
  expect(titles()).toHaveLength(1);
  expect(screen.queryByRole('button', { name: say('items.putBack') })).toBeNull();
});

test('when the last one is removed it is asked again whether there is any', async () => {
  const { say, user, button, asks } = await withItems([trajectory()]);
  const item = say('rules:questions.trajectories.item', { number: 1 });
  await user.click(button(`${say('items.remove')} ${item}`));
  asks('trajectories.first');
});

test('where no more fit another one is not offered, and that is said', async () => {
  const rules = changed(ruleSetOf('vlaio-2021'), { 'questions.#trajectories.max': 1 });
  const { say } = await withItems([trajectory()], { ruleSet: rules });
  screen.getByText(say('items.full', { max: 1 }));
  expect(options()).toEqual([say(`${list}.more.options.no.label`)]);
});

test('a finding stands beside the trajectory that it is about', async () => {
  const { say } = await withItems([trajectory(), trajectory({ coherent: 'no' })]);
  const finding = screen.getByText(say('rules:findings.trajectories.loose'));
  const item = finding.closest('li') as HTMLElement;
  within(item).getByText(say('rules:questions.trajectories.item', { number: 2 }), {
    selector: 'b',
  });
});

test.each([
  ['without a name', trajectory(), trajectory()],
  ['with names', trajectory({ title: 'Robots bouwen' }), online({ title: 'Codeclub' })],
])('every button at trajectories %s has a name of its own', async (_what, ...both) => {
  await withItems(both);
  const names = screen.getAllByRole('button').map((each) => each.textContent);
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
});
