import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Item, itemsOf, unknown } from '../../../src/assessment/answers.ts';
import { online, trajectory } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { type DrawnWidget, drawWidget, type Situation } from '../../support/drawn-widget.tsx';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';

const started = { type: 'conversation.started' } as const;
const questions = 'rules:questions';
const asking = (question: string, situation: Situation = {}) =>
  drawWidget({ answers: answersBefore(question), events: [started], ...situation });
const change = ({ button, say }: DrawnWidget, question: string) =>
  button(`${say('transcript.change')} ${say('transcript.changeWhat', { question })}`);

test('every answer can be changed, by a button that names its question once', async () => {
  const { say } = await asking('audience');
  const buttons = screen.getAllByRole('button', {
    name: new RegExp(`^${say('transcript.change')}`),
  });
  expect(buttons).toHaveLength(4);
  for (const [index, id] of ['goal', 'recognition-status', 'ages', 'school-hours'].entries()) {
    const ask = say(`${questions}.${id}.ask`);
    expect(buttons[index]?.textContent?.split(ask)).toHaveLength(2);
  }
});

test('changing an answer keeps the later ones, comes back, and says so', async () => {
  const drawn = await asking('expertise-evidence');
  const { user, say, asks, choose, context, announced } = drawn;
  await user.click(change(drawn, say(`${questions}.legal-form.ask`)));
  expect(document.activeElement).toBe(asks('legal-form'));
  await choose('legal-form', unknown);
  expect(document.activeElement).toBe(asks('expertise-evidence'));
  expect(context().answers).toMatchObject({ 'legal-form': unknown, 'stem-expertise': 'own' });
  expect(announced).toContain(say('said.back'));
});

test.each(['yes', 'no'])(
  'that there is a first item is said as it was pressed: %s',
  async (opens) => {
    const { say, choose } = await asking('trajectories');
    await choose('trajectories.fields.coherent', opens);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    const row = rows.find((each) => each.startsWith(say(`${questions}.trajectories.first.ask`)));
    expect(row).toContain(say(`${questions}.trajectories.fields.coherent.options.${opens}.label`));
    expect(row).not.toContain(say(`${questions}.trajectories.first.options.yes.label`));
  },
);

test('a field of an item is changed by itself', async () => {
  const drawn = await asking('legal-form', {
    answers: { ...answersBefore('legal-form'), trajectories: [trajectory()] },
  });
  const { user, say, asks, button, context } = drawn;
  await user.click(change(drawn, say(`${questions}.trajectories.fields.activities.ask`)));
  asks('trajectories.fields.activities');
  await user.click(button('5'));
  asks('legal-form');
  expect(context().answers.trajectories).toEqual([trajectory({ activities: 5 })]);
});

test('while an item is described an answer of it can be changed, said as that, or left', async () => {
  const drawn = await asking('trajectories');
  const { user, say, asks, button, choose, announced } = drawn;
  const coherent = 'trajectories.fields.coherent';
  await choose(coherent, 'yes');
  await user.click(change(drawn, say(`${questions}.${coherent}.ask`)));
  expect(asks(coherent).textContent).toContain(say('question.changing'));
  await user.click(button(say('question.keep')));
  expect(document.activeElement).toBe(asks('trajectories.fields.activities'));
  expect(announced).toContain(say('said.back'));
});

test('a text that was left empty reads as not filled in', async () => {
  const { say } = await drawWidget({
    ruleSet: smallRuleSet,
    answers: { ...smallAcademy, series: [{ title: '' }] },
    events: [started],
  });
  screen.getByText(say('question.empty'));
});

const withItems = (...trajectories: Item[]) =>
  drawWidget({
    answers: { ...answersBefore('trajectories'), trajectories },
    events: [started, { type: 'question.opened', question: 'trajectories' }],
  });

test('an item that is removed is gone, that is said aloud, and undone', async () => {
  const drawn = await withItems(
    trajectory({ title: 'Robots bouwen' }),
    online({ title: 'Codeclub' }),
  );
  const { user, button, say, announced, context, press } = drawn;
  const described = () =>
    screen.getAllByText(say(`${questions}.trajectories.fields.place.ask`), {
      exact: false,
      selector: 'p',
    });
  expect(described()).toHaveLength(2);
  await user.click(button(`${say('items.remove')} Robots bouwen`));
  expect(context().round?.items).toHaveLength(1);
  expect(announced).toContain(say('said.removed', { item: 'Robots bouwen' }));
  expect(described()).toHaveLength(1);
  await press('header.undo');
  expect(described()).toHaveLength(2);
});

test('an item is removed by the name that it was given last', async () => {
  const called = (item: Item): Item => ({ ...item, title: 'Bruggen' });
  const drawn = await drawWidget({
    ruleSet: smallRuleSet,
    answers: { ...smallAcademy, series: itemsOf(smallAcademy.series)?.map(called) ?? [] },
    events: [started, { type: 'question.opened', question: 'series' }],
  });
  const { user, button, say, context, announced } = drawn;
  await user.click(change(drawn, 'title'));
  const field = screen.getByRole('textbox', { name: 'title' });
  await user.clear(field);
  await user.type(field, 'Robots{Enter}');
  expect(context().round?.items).toMatchObject([{ title: 'Robots' }]);
  await user.click(button(`${say('items.remove')} Robots`));
  expect(announced).toContain(say('said.removed', { item: 'Robots' }));
});

test('when the last one is removed it is asked again whether there is any, with the focus there', async () => {
  const { user, button, say, asks } = await withItems(trajectory());
  await user.click(
    button(`${say('items.remove')} ${say(`${questions}.trajectories.item`, { number: 1 })}`),
  );
  expect(document.activeElement).toBe(asks('trajectories.first'));
});

test('every button in the thread has a name of its own', async () => {
  await withItems(trajectory(), trajectory());
  const names = screen.getAllByRole('button').map((each) => each.ariaLabel ?? each.textContent);
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
});
