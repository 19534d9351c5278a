import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { noTexts } from '../../../../src/conversation/draft-texts.ts';
import { academy, trajectory } from '../../../support/academy.ts';
import { drawDraft } from '../../../support/drawn-draft.tsx';
import { reading } from '../../../support/drawn-widget.tsx';
import { viewTexts } from '../../../support/view-texts.ts';

const dutch = viewTexts('nl');
const unitOf = (number: number) => dutch.say('rules:draft.example.unit', { number });

/** The first example, and one more of what it describes: the one with this number. */
async function drawExample(...given: Parameters<typeof academy>) {
  const drawn = await drawDraft('example-1', academy(...given));
  const { say, user, button, part } = drawn;
  const change = say('transcript.change');
  return {
    ...drawn,
    units: () =>
      part('example-1')
        .getAllByRole('heading')
        .slice(1)
        .map(({ textContent }) => textContent),
    add: (number: number) => user.click(button(say('draft:example.add', { unit: unitOf(number) }))),
    /** Opens the gap of an activity that is not begun: the first there is. */
    begin: async () => {
      const name = new RegExp(`^${say('draft:gap.fill')}\\s*${drawn.fieldName('title')}`);
      const [gap] = part('example-1').getAllByRole('button', { name });
      await user.click(gap as HTMLElement);
    },
    open: (what: string) =>
      user.click(part('example-1').getByRole('button', { name: reading(`${change} ${what}`) })),
  };
}

const two = {
  trajectories: [trajectory({ title: 'Robots' }), trajectory({ title: 'Sterren', activities: 5 })],
};

test('an example starts with as many activities as are needed; more can be added and removed', async () => {
  const { units, add, written, begin, say, button, user, announced, field, done } =
    await drawExample();
  expect(units()).toEqual([1, 2, 3].map(unitOf));
  await add(4);
  expect(units()).toEqual([1, 2, 3, 4].map(unitOf));
  expect(written().examples[0]?.units).toHaveLength(4);
  await begin();
  await user.type(field('title'), 'De motor');
  await done();
  await begin();
  await user.click(button(`${say('items.remove')} ${unitOf(2)}`));
  expect(units()).toEqual([1, 2, 3].map(unitOf));
  expect(written().examples[0]?.units.map(({ title }) => title)).toEqual([
    'De motor',
    undefined,
    undefined,
  ]);
  expect(announced).toContain(say('said.removed', { item: unitOf(2) }));
});

test('who describes more activities than were answered can set the number to it', async () => {
  const { say, add, button, user, items } = await drawExample();
  const name = say('draft:example.adapt', { described: 4 });
  expect(screen.queryByText(name)).toBeNull();
  await add(4);
  await user.click(button(name));
  expect(items()[0]?.activities).toBe(4);
  expect(screen.queryByText(name)).toBeNull();
});

test('an example stays about its trajectory where that becomes shorter, and asks for less', async () => {
  const { say, user, open, done, units, part, items } = await drawExample(two);
  await open('Robots');
  const number = part('example-1').getByLabelText<HTMLInputElement>(
    new RegExp(`^${say('rules:questions.trajectories.fields.activities.label')}`),
  );
  await user.clear(number);
  await user.type(number, '2');
  await done();
  expect(items()[0]?.activities).toBe(2);
  expect(part('example-1').getAllByText(/Robots/)).not.toEqual([]);
  expect(units()).toEqual([1, 2].map(unitOf));
});

test('an example without a trajectory is a gap that says so, and leads to the trajectories', async () => {
  const { say, user, part, gap } = await drawDraft('example-2');
  await user.click(gap(dutch.say('rules:application.example.missing')));
  part('example-2').getByText(say('draft:example.missing'));
  const what = say('rules:questions.trajectories.label');
  await user.click(
    part('example-2').getByRole('button', { name: say('draft:list.fill', { what }) }),
  );
  screen.getByText(say('rules:questions.trajectories.more.ask'));
});

test('another trajectory can be chosen as the example: what was written stays', async () => {
  const { say, user, gap, fieldName, field, done, open, written, context, part } =
    await drawExample(two);
  const [thread] = part('example-1').getAllByRole('button', {
    name: reading(`${say('draft:gap.fill')} ${fieldName('thread')}`),
  });
  expect(gap).toBeDefined();
  await user.click(thread as HTMLElement);
  await user.type(field('thread'), 'Samen bouwen.');
  await done();
  await open(say('draft:example.which'));
  await user.selectOptions(screen.getByLabelText(say('draft:example.which')), 'Sterren');
  expect(written().examples).toEqual([
    { item: context().keys.trajectories?.[1], fields: { thread: 'Samen bouwen.' }, units: [] },
  ]);
  part('example-1').getByText('Samen bouwen.');
});

test('an example whose trajectory was removed asks for another one, and keeps its texts', async () => {
  const examples = [{ item: null, fields: { thread: 'Samen bouwen.' }, units: [] }];
  const { say, user, part, written, context } = await drawDraft('example-1', academy(), {
    events: [{ type: 'draft.written', texts: { ...noTexts, examples } }],
  });
  const missing = dutch.say('rules:application.example.missing');
  await user.click(
    part('example-1').getByRole('button', { name: reading(`${say('draft:gap.fill')} ${missing}`) }),
  );
  part('example-1').getByText(say('draft:example.gone'));
  await user.selectOptions(screen.getByLabelText(say('draft:example.which')), '0');
  part('example-1').getByText('Samen bouwen.');
  expect(written().examples[0]?.item).toBe(context().keys.trajectories?.[0]);
});
