import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { noTexts } from '../../src/conversation/draft-texts.ts';
import { academy, trajectory } from '../support/academy.ts';
import { drawDraft } from '../support/drawn-draft.tsx';
import { reading } from '../support/drawn-widget.tsx';
import { escaped } from '../support/literally.ts';

const two = academy({
  trajectories: [trajectory({ title: 'Robots' }), trajectory({ title: 'Sterren', activities: 5 })],
});

test('an example starts with as many activities as are needed; more can be added and removed', async () => {
  const { say, press, written, announced } = await drawDraft('example-1');
  const shown = () =>
    screen.queryAllByRole('heading', {
      name: new RegExp(
        `^${escaped(say('draft:example.activity', { number: 1 })).replace('1', '\\d+')}$`,
      ),
    }).length;
  const remove = reading(say('draft:example.remove', { number: 2 }));
  expect(shown()).toBe(3);
  expect(screen.queryByRole('button', { name: remove })).toBeNull();
  await press('draft:example.add');
  expect(shown()).toBe(4);
  expect(written().examples[0]?.activities).toHaveLength(4);
  screen.getByRole('button', { name: remove }).click();
  await waitFor(() => expect(shown()).toBe(3));
  expect(written().examples[0]?.activities).toHaveLength(3);
  expect(announced).toContain(say('draft:example.removed', { number: 2 }));
});

test('the texts of an activity stay its own where another one is removed', async () => {
  const { say, user, press, button, written } = await drawDraft('example-1');
  await press('draft:example.add');
  const titles = () => screen.getAllByLabelText(say('draft:fields.title.label'));
  for (const [index, title] of ['een', 'twee', 'drie', 'vier'].entries())
    await user.type(titles()[index] as HTMLElement, title);
  await user.click(button(say('draft:example.remove', { number: 2 })));
  const kept = ['een', 'drie', 'vier'];
  expect(written().examples[0]?.activities.map(({ title }) => title)).toEqual(kept);
  expect(titles().map((each) => (each as HTMLInputElement).value)).toEqual(kept);
});

test('who describes more activities than were answered can set the number to it', async () => {
  const { say, press, button, user, items } = await drawDraft('example-1');
  expect(screen.queryByText(say('draft:example.adapt', { described: 4 }))).toBeNull();
  await press('draft:example.add');
  await user.click(button(say('draft:example.adapt', { described: 4 })));
  expect(items()[0]?.activities).toBe(4);
  expect(screen.queryByText(say('draft:example.adapt', { described: 4 }))).toBeNull();
});

test('an example stays about its trajectory where that becomes shorter, and asks for less', async () => {
  const { say, user } = await drawDraft('example-1', two);
  const number = () => screen.getByLabelText<HTMLInputElement>(say('draft:example.activities'));
  const shorten = async (count: number) => {
    await user.clear(number());
    await user.type(number(), String(count));
    await user.tab();
    const title = screen.getByLabelText<HTMLInputElement>(say('draft:example.title'));
    expect(title.value).toBe('Robots');
    screen.getByText(say('draft:example.least', { count }));
    expect(titles()).toHaveLength(count);
    expect(screen.queryByText(say('draft:example.adapt', { described: count + 1 }))).toBeNull();
  };
  const titles = () => screen.getAllByLabelText(say('draft:fields.title.label'));
  await shorten(2);
  await user.type(titles()[0] as HTMLElement, 'De motor');
  await shorten(1);
});

test('an example without a trajectory says so, and leads to the trajectories', async () => {
  const { say, press, context } = await drawDraft('example-2');
  screen.getByText(say('draft:example.missing'));
  await press('draft:example.addTrajectory');
  expect(context()).toMatchObject({ phase: 'asking', editing: 'trajectories' });
});

test('another trajectory can be chosen as the example: what was written stays', async () => {
  const { say, user, field, written, items } = await drawDraft('example-1', two);
  await user.type(field('thread'), 'Samen bouwen.');
  await user.selectOptions(screen.getByLabelText(say('draft:example.which')), 'Sterren');
  expect(written().examples).toEqual([
    { trajectory: 1, fields: { thread: 'Samen bouwen.' }, activities: [] },
  ]);
  const title = screen.getByLabelText<HTMLInputElement>(say('draft:example.title'));
  expect(title.value).toBe('Sterren');
  await user.clear(title);
  await user.type(title, 'Planeten');
  await user.tab();
  expect(items().map((item) => item.title)).toEqual(['Robots', 'Planeten']);
});

test('an example whose trajectory was removed asks for another one, and keeps its texts', async () => {
  const examples = [{ trajectory: null, fields: { thread: 'Samen bouwen.' }, activities: [] }];
  const { say, user, field, written } = await drawDraft('example-1', academy(), {
    events: [{ type: 'draft.written', texts: { ...noTexts, examples } }],
  });
  screen.getByText(say('draft:example.gone'));
  expect(screen.queryByLabelText(say('draft:fields.thread.label'))).toBeNull();
  await user.selectOptions(screen.getByLabelText(say('draft:example.which')), '0');
  expect(field('thread').value).toBe('Samen bouwen.');
  expect(written().examples[0]?.trajectory).toBe(0);
  expect(screen.queryByText(say('draft:example.gone'))).toBeNull();
});

test('without any trajectory the example does not speak of another one', async () => {
  const { say } = await drawDraft('example-1', academy({ trajectories: [] }));
  screen.getByText(say('draft:example.none'));
});
