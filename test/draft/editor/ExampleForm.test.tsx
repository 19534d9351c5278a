import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { noTexts } from '../../../src/conversation/draft-texts.ts';
import { academy, trajectory } from '../../support/academy.ts';
import { drawDraft } from '../../support/drawn-draft.tsx';
import { reading } from '../../support/drawn-widget.tsx';
import { escaped } from '../../support/literally.ts';

/** The first example, and one more of what it describes: the one with this number. */
async function drawExample() {
  const drawn = await drawDraft('example-1');
  const { say, user, button } = drawn;
  const add = (number: number) =>
    user.click(
      button(say('draft:example.add', { unit: say('rules:draft.example.unit', { number }) })),
    );
  return { ...drawn, add };
}

const two = academy({
  trajectories: [trajectory({ title: 'Robots' }), trajectory({ title: 'Sterren', activities: 5 })],
});

test('an example starts with as many activities as are needed; more can be added and removed', async () => {
  const { say, add, written, announced } = await drawExample();
  const shown = () =>
    screen.queryAllByRole('heading', {
      name: new RegExp(
        `^${escaped(say('rules:draft.example.unit', { number: 1 })).replace('1', '\\d+')}$`,
      ),
    }).length;
  const remove = reading(
    `${say('items.remove')} ${say('rules:draft.example.unit', { number: 2 })}`,
  );
  expect(shown()).toBe(3);
  expect(screen.queryByRole('button', { name: remove })).toBeNull();
  await add(4);
  expect(shown()).toBe(4);
  expect(written().examples[0]?.units).toHaveLength(4);
  screen.getByRole('button', { name: remove }).click();
  await waitFor(() => expect(shown()).toBe(3));
  expect(written().examples[0]?.units).toHaveLength(3);
  expect(announced).toContain(
    say('said.removed', { item: say('rules:draft.example.unit', { number: 2 }) }),
  );
});

test('the texts of an activity stay its own where another one is removed', async () => {
  const { say, user, add, button, written } = await drawExample();
  await add(4);
  const titles = () => screen.getAllByLabelText(say('rules:draft.fields.title.label'));
  for (const [index, title] of ['een', 'twee', 'drie', 'vier'].entries())
    await user.type(titles()[index] as HTMLElement, title);
  await user.click(
    button(`${say('items.remove')} ${say('rules:draft.example.unit', { number: 2 })}`),
  );
  const kept = ['een', 'drie', 'vier'];
  expect(written().examples[0]?.units.map(({ title }) => title)).toEqual(kept);
  expect(titles().map((each) => (each as HTMLInputElement).value)).toEqual(kept);
});

test('who describes more activities than were answered can set the number to it', async () => {
  const { say, add, button, user, items } = await drawExample();
  expect(screen.queryByText(say('draft:example.adapt', { described: 4 }))).toBeNull();
  await add(4);
  await user.click(button(say('draft:example.adapt', { described: 4 })));
  expect(items()[0]?.activities).toBe(4);
  expect(screen.queryByText(say('draft:example.adapt', { described: 4 }))).toBeNull();
});

test('an example stays about its trajectory where that becomes shorter, and asks for less', async () => {
  const { say, user } = await drawDraft('example-1', two);
  const number = () =>
    screen.getByLabelText<HTMLInputElement>(
      say('rules:questions.trajectories.fields.activities.label'),
    );
  const shorten = async (count: number) => {
    await user.clear(number());
    await user.type(number(), String(count));
    await user.tab();
    const title = screen.getByLabelText<HTMLInputElement>(
      say('rules:questions.trajectories.fields.title.label'),
    );
    expect(title.value).toBe('Robots');
    screen.getByText(
      say('draft:example.least', {
        units: say('rules:questions.trajectories.fields.activities.count', { count }),
      }),
    );
    expect(titles()).toHaveLength(count);
    expect(screen.queryByText(say('draft:example.adapt', { described: count + 1 }))).toBeNull();
  };
  const titles = () => screen.getAllByLabelText(say('rules:draft.fields.title.label'));
  await shorten(2);
  await user.type(titles()[0] as HTMLElement, 'De motor');
  await shorten(1);
});

test('an example without a trajectory says so, and leads to the trajectories', async () => {
  const { say, user, button } = await drawDraft('example-2');
  screen.getByText(say('draft:example.missing'));
  const what = say('rules:questions.trajectories.label');
  await user.click(button(say('draft:list.fill', { what })));
  screen.getByRole('group', { name: say('rules:questions.trajectories.more.ask') });
});

test('another trajectory can be chosen as the example: what was written stays', async () => {
  const { say, user, field, written, items, context } = await drawDraft('example-1', two);
  await user.type(field('thread'), 'Samen bouwen.');
  await user.selectOptions(screen.getByLabelText(say('draft:example.which')), 'Sterren');
  expect(written().examples).toEqual([
    { item: context().keys.trajectories?.[1], fields: { thread: 'Samen bouwen.' }, units: [] },
  ]);
  const title = screen.getByLabelText<HTMLInputElement>(
    say('rules:questions.trajectories.fields.title.label'),
  );
  expect(title.value).toBe('Sterren');
  await user.clear(title);
  await user.type(title, 'Planeten');
  await user.tab();
  expect(items().map((item) => item.title)).toEqual(['Robots', 'Planeten']);
});

test('an example whose trajectory was removed asks for another one, and keeps its texts', async () => {
  const examples = [{ item: null, fields: { thread: 'Samen bouwen.' }, units: [] }];
  const { say, user, field, written, context } = await drawDraft('example-1', academy(), {
    events: [{ type: 'draft.written', texts: { ...noTexts, examples } }],
  });
  screen.getByText(say('draft:example.gone'));
  expect(screen.queryByLabelText(say('rules:draft.fields.thread.label'))).toBeNull();
  await user.selectOptions(screen.getByLabelText(say('draft:example.which')), '0');
  expect(field('thread').value).toBe('Samen bouwen.');
  expect(written().examples[0]?.item).toBe(context().keys.trajectories?.[0]);
  expect(screen.queryByText(say('draft:example.gone'))).toBeNull();
});

test('without any trajectory the example does not speak of another one', async () => {
  const { say } = await drawDraft('example-1', academy({ trajectories: [] }));
  screen.getByText(say('draft:example.none'));
});
