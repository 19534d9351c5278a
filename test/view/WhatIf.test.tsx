import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { withVariant } from '../../src/conversation/variants.ts';
import { academy, trajectory } from '../support/academy.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

const answers = academy({ 'legal-person': 'no', trajectories: [trajectory({ title: 'Robots' })] });

async function drawVerdict(given: Answers = answers) {
  const drawn = await drawWidget({ answers: given, events: [{ type: 'result.requested' }] });
  const { say, user } = drawn;
  const choose = async (label: string, option: string) =>
    user.selectOptions(screen.getByLabelText(say(label)), option);
  return {
    ...drawn,
    choose,
    tryLegalPerson: async () => {
      await choose('result:whatIf.question', 'legal-person');
      await user.click(
        screen.getByRole('radio', { name: say('rules:questions.legal-person.options.yes.label') }),
      );
    },
    press: (key: string) =>
      user.click(screen.getAllByRole('button', { name: new RegExp(say(key)) })[0] as HTMLElement),
  };
}

test('another answer shows before beside after, and gives nothing', async () => {
  const { say, context, tryLegalPerson, announced } = await drawVerdict();
  await tryLegalPerson();
  for (const side of ['now', 'trial'])
    screen.getByRole('heading', { name: say(`result:whatIf.${side}`) });
  expect(context().answers).toEqual(answers);
  expect(announced.at(-1)).toContain(say('rules:schemes.subsidy.label'));
});

test('what is kept is given, is no trial, and can be undone', async () => {
  const { say, context, tryLegalPerson, press, send } = await drawVerdict();
  await tryLegalPerson();
  await press('result:whatIf.keep');
  expect(context().answers).toEqual({ ...answers, 'legal-person': 'yes' });
  expect(screen.queryByText(say('result:changes.tried'))).toBeNull();
  await send({ type: 'history.undone' });
  expect(context().answers).toEqual(answers);
});

test('what is put back leaves no trace, and focus goes to the choice of a question', async () => {
  const { say, tryLegalPerson, press } = await drawVerdict();
  await tryLegalPerson();
  await press('result:changes.undo');
  expect(screen.queryByRole('heading', { name: say('result:whatIf.trial') })).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText(say('result:whatIf.question')));
});

test('of a trajectory the number of activities can be tried, and one more trajectory', async () => {
  const { say, user, choose, press, context } = await drawVerdict();
  await choose('result:whatIf.question', 'trajectories');
  await choose('result:whatIf.item', '0');
  const field = () =>
    screen.getByLabelText(say('rules:questions.trajectories.fields.activities.label'));
  await user.clear(field());
  await user.type(field(), '7');
  await choose('result:whatIf.item', 'more');
  await press('result:whatIf.keep');
  expect(context().answers.trajectories).toEqual([
    trajectory({ title: 'Robots', activities: 7 }),
    trajectory({ activities: 7 }),
  ]);
});

test('a variant gets a name, and stands beside now with its verdict and criteria', async () => {
  const { say, user, tryLegalPerson, press, context } = await drawVerdict();
  await tryLegalPerson();
  await press('result:whatIf.save');
  expect(document.activeElement).toBe(
    screen.getByLabelText(say('result:whatIf.name', { number: 1 })),
  );
  await user.keyboard('Met vzw');
  expect(context().variants).toMatchObject([{ number: 1, name: 'Met vzw' }]);
  const row = screen.getByRole('row', {
    name: new RegExp(`^${say('rules:criteria.legal-personality.label')}`),
  });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([say('result:outcomes.unmet'), say('result:outcomes.met')]);
  screen.getByRole('columnheader', { name: 'Met vzw' });
});

test('with four variants there is no fifth, and that is said', async () => {
  const { say, tryLegalPerson, send } = await drawVerdict();
  let variants = withVariant([], answers);
  for (let more = 0; more < 5; more++) variants = withVariant(variants, answers);
  await send({ type: 'variants.changed', variants });
  await tryLegalPerson();
  expect(screen.queryByRole('button', { name: say('result:whatIf.save') })).toBeNull();
  screen.getByText(say('result:whatIf.full', { max: 4 }));
});
