import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, itemsOf, unknown } from '../../../src/assessment/answers.ts';
import { academy, trajectory, without } from '../../support/academy.ts';
import { drawVerdict, money, spaced } from '../../support/drawn-verdict.tsx';
import { reading } from '../../support/drawn-widget.tsx';
import { escaped } from '../../support/escaped.ts';

const answers = academy({ relevance: 'no', trajectories: [trajectory({ title: 'Robots' })] });

async function drawWhatIf(given: Answers = answers) {
  const drawn = await drawVerdict(given);
  const { say, user, fold } = drawn;
  fold('result:explore.heading').open = true;
  for (const others of document.querySelectorAll<HTMLDetailsElement>('.trials details'))
    others.open = true;
  const label = (question: string) => say(`rules:questions.${question}.label`);
  const group = (question: string) => within(screen.getByRole('group', { name: label(question) }));
  /** An option; the one that is the answer says so. */
  const option = (question: string, id: string) => {
    const words = say(`rules:questions.${question}.options.${id}.label`);
    const name = new RegExp(`^${escaped(words)}(\\s*${say('result:whatIf.present')})?$`);
    return group(question).getByLabelText<HTMLInputElement>(name);
  };
  const sizeOf = (title: string) =>
    screen.getByRole<HTMLInputElement>('spinbutton', {
      name: reading(`${title} ${say('rules:questions.trajectories.fields.activities.label')}`),
    });
  return {
    ...drawn,
    group,
    option,
    sizeOf,
    turn: (question: string, id: string) => user.click(option(question, id)),
    step: (key: 'oneMore' | 'oneLess', title: string) =>
      user.click(
        drawn.button(
          say(`result:whatIf.${key}`, {
            what: `${title}, ${say('rules:questions.trajectories.fields.activities.label')}`,
          }),
        ),
      ),
    outlook: () =>
      spaced(screen.getByRole('region', { name: say('result:whatIf.outlook') }).textContent) ?? '',
  };
}

const isTried = () => document.querySelector('.tried') !== null;

test('a tap on another answer tries it: the verdicts and the amount beside it say what it does', async () => {
  const { say, context, turn, option, outlook } = await drawWhatIf();
  const was = say('result:whatIf.was', { answer: say('verdicts.ineligible') });
  expect(outlook()).not.toContain(was);
  expect(isTried()).toBe(false);
  await turn('relevance', 'yes');
  expect(option('relevance', 'yes').checked).toBe(true);
  expect(outlook()).toContain(say('verdicts.eligible'));
  expect(outlook().split(was)).toHaveLength(3);
  expect(outlook()).toContain(money(1000));
  const label = (id: string) => say(`rules:questions.relevance.options.${id}.label`);
  screen.getByText(
    say('result:whatIf.changed', {
      question: say('rules:questions.relevance.label'),
      before: label('no'),
      after: label('yes'),
    }),
  );
  expect(context().answers).toEqual(answers);
});

test('what is tried and what it does is said once', async () => {
  const { say, turn, announced } = await drawWhatIf();
  const before = announced.length;
  await turn('relevance', 'yes');
  expect(announced.slice(before)).toHaveLength(1);
  const said = announced.at(-1) ?? '';
  expect(said).toContain(say('trial.heading'));
  expect(said).toContain(say('rules:schemes.recognition.label'));
  await turn('relevance', 'partly');
  expect(announced.slice(before)).toHaveLength(2);
  expect(announced.at(-1)).not.toContain(say('trial.heading'));
  expect(announced.at(-1)).toContain(say('rules:questions.relevance.options.partly.label'));
});

test('a tap on the answer of now puts that back', async () => {
  const { turn, context } = await drawWhatIf();
  await turn('relevance', 'yes');
  await turn('relevance', 'no');
  expect(isTried()).toBe(false);
  expect(context().trial?.set).toEqual({});
});

test('what is kept is given, is no trial, and can be undone', async () => {
  const { context, turn, press, send } = await drawWhatIf();
  await turn('relevance', 'yes');
  await press('trial.keep');
  expect(context().answers).toEqual({ ...answers, relevance: 'yes' });
  expect(isTried()).toBe(false);
  await send({ type: 'history.undone' });
  expect(context().answers).toEqual(answers);
});

test('what is put back leaves no trace, and focus goes to the verdict', async () => {
  const { say, turn, press, option } = await drawWhatIf();
  await turn('relevance', 'yes');
  await press('trial.drop');
  expect(isTried()).toBe(false);
  expect(option('relevance', 'no').checked).toBe(true);
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { name: say('rules:headlines.not-yet', { count: 1 }) }),
  );
});

test('of several options each is toggled, one stays, and one that stands alone lets the others go', async () => {
  const { say, context, turn, group, announced } = await drawWhatIf({
    ...answers,
    announcement: ['website'],
  });
  await turn('announcement', 'print');
  expect(context().trial?.set).toEqual({ announcement: ['website', 'print'] });
  await turn('announcement', 'none');
  expect(context().trial?.set).toEqual({ announcement: ['none'] });
  await turn('announcement', 'none');
  expect(context().trial?.set).toEqual({});
  group('announcement').getByText(say('result:whatIf.atLeastOne'));
  expect(announced.filter((each) => each === say('result:whatIf.atLeastOne'))).toHaveLength(1);
  await turn('announcement', 'website');
  expect(isTried()).toBe(false);
});

test('that something is not known can be left behind', async () => {
  const { say, context, turn, group } = await drawWhatIf({ ...answers, relevance: unknown });
  expect(
    group('relevance').getByLabelText<HTMLInputElement>(new RegExp(say('question.unknown')))
      .checked,
  ).toBe(true);
  await turn('relevance', 'yes');
  expect(context().trial?.set).toEqual({ relevance: 'yes' });
});

test('the size of an item goes by steps, by keys and by typing, within its bounds', async () => {
  const { context, step, sizeOf, user } = await drawWhatIf();
  const size = () => itemsOf(context().trial?.answers.trajectories)?.[0]?.activities;
  await step('oneMore', 'Robots');
  expect(size()).toBe(4);
  expect(sizeOf('Robots').value).toBe('4');
  sizeOf('Robots').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(size()).toBe(2);
  await user.clear(sizeOf('Robots'));
  await user.type(sizeOf('Robots'), '1');
  expect(size()).toBe(1);
  await step('oneLess', 'Robots');
  expect(size()).toBe(1);
  await user.clear(sizeOf('Robots'));
  await user.type(sizeOf('Robots'), '999');
  expect(sizeOf('Robots').getAttribute('aria-invalid')).toBe('true');
  await user.tab();
  expect(sizeOf('Robots').value).toBe('99');
});

test('one more item is tried, and one is taken away; focus stays at hand', async () => {
  const { say, user, group, context, press } = await drawWhatIf();
  const more = () =>
    group('trajectories').getByRole('button', {
      name: new RegExp(`^${say('result:whatIf.more')}`),
    });
  await user.click(more());
  await user.click(
    group('trajectories').getByRole('button', {
      name: reading(`${say('result:whatIf.takeAway')} Robots`),
    }),
  );
  expect(document.activeElement).toBe(more());
  await press('trial.keep');
  expect(context().answers.trajectories).toEqual([trajectory()]);
});

test('an item that stays is beside what it was itself, also where one before it was taken away', async () => {
  const { say, user, group, sizeOf } = await drawWhatIf({
    ...answers,
    trajectories: [
      trajectory({ title: 'Robots', activities: 9 }),
      trajectory({ title: 'Bruggen', activities: 4 }),
    ],
  });
  await user.click(
    group('trajectories').getByRole('button', {
      name: reading(`${say('result:whatIf.takeAway')} Robots`),
    }),
  );
  const beside = () => sizeOf('Bruggen').closest('.stepper')?.textContent;
  expect(beside()).not.toContain(say('result:whatIf.was', { answer: '9' }));
  await user.clear(sizeOf('Bruggen'));
  await user.type(sizeOf('Bruggen'), '7');
  expect(beside()).toContain(say('result:whatIf.was', { answer: '4' }));
});

test('of a long list the first items are in sight, and the others one tap away', async () => {
  const { group, say } = await drawWhatIf({
    ...answers,
    trajectories: Array.from({ length: 9 }, () => trajectory()),
  });
  expect(group('trajectories').getAllByRole('spinbutton')).toHaveLength(9);
  group('trajectories').getByText(say('result:whatIf.moreItems', { count: 6 }));
});

test('a question that is asked because of a trial can be tried too', async () => {
  const { say, turn, group } = await drawWhatIf(
    without(academy({ goal: 'recognition' }), 'legal-form', 'partnership'),
  );
  await turn('goal', 'both');
  screen.getByText(say('result:whatIf.waiting', { count: 2 }));
  group('legal-form');
  group('partnership');
});

test('a variant gets a name, and stands beside now with what differs only', async () => {
  const { say, user, turn, press, context } = await drawWhatIf();
  await turn('relevance', 'yes');
  await press('result:whatIf.save');
  expect(document.activeElement).toBe(
    screen.getByLabelText(say('result:whatIf.name', { number: 1 })),
  );
  await user.keyboard('Met belang');
  expect(context().variants).toMatchObject([{ number: 1, name: 'Met belang' }]);
  const table = within(screen.getByRole('table'));
  table.getByRole('columnheader', { name: 'Met belang' });
  const rows = table.getAllByRole('row').map((row) =>
    within(row)
      .queryAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
  const option = (id: string) => say(`rules:questions.relevance.options.${id}.label`);
  expect(rows).toContainEqual([option('no'), option('yes')]);
  expect(rows).toContainEqual([say('verdicts.ineligible'), say('verdicts.eligible')]);
  expect(rows).toContainEqual([say('result:outcomes.unmet'), say('result:outcomes.show')]);
  expect(
    table.queryByRole('rowheader', { name: say('rules:criteria.expertise.label') }),
  ).toBeNull();
  expect(
    table.queryByRole('rowheader', { name: say('rules:questions.audience.label') }),
  ).toBeNull();
  screen.getByText(say('result:whatIf.same', { count: 12 }));
});

test('places have their names beside their postcodes', async () => {
  const { send } = await drawWhatIf();
  await send({
    type: 'change.tried',
    set: { trajectories: [trajectory({ title: 'Robots', postcodes: ['9100'] })] },
  });
  await waitFor(() =>
    expect(document.querySelector('.tried')?.textContent).toContain('9100 Sint-Niklaas'),
  );
  await send({ type: 'variant.saved' });
  for (const place of ['9000 Gent', '9100 Sint-Niklaas'])
    await waitFor(() => expect(screen.getByRole('table').textContent).toContain(place));
});

test('the same is there as a list for each row, where there is no room for a table', async () => {
  const { say, turn, press } = await drawWhatIf();
  await turn('relevance', 'yes');
  await press('result:whatIf.save');
  const list = document.querySelector<HTMLElement>('.comparison > ul');
  const rows = [...(list?.querySelectorAll('dl') ?? [])].map(({ textContent }) => textContent);
  const columns = [say('result:whatIf.now'), say('result:whatIf.variant', { number: 1 })];
  expect(rows).toContain(
    `${columns[0]}${say('verdicts.ineligible')}${columns[1]}${say('verdicts.eligible')}`,
  );
  expect(rows).toHaveLength(screen.getAllByRole('rowheader').length - 3);
});

test('with four variants there is no fifth, and that is said', async () => {
  const { say, turn, send } = await drawWhatIf();
  for (let more = 0; more < 4; more++) {
    await send({ type: 'change.tried', set: { relevance: 'partly' } });
    await send({ type: 'variant.saved' });
  }
  await turn('relevance', 'yes');
  expect(screen.queryByRole('button', { name: say('result:whatIf.save') })).toBeNull();
  screen.getByText(say('result:whatIf.full', { max: 4 }));
});

test('a few answers are in sight, the telling ones first; no trial moves them', async () => {
  const { turn } = await drawWhatIf();
  const names = () =>
    [...document.querySelectorAll('.bench > .trials > fieldset > legend')].map(
      ({ textContent }) => textContent,
    );
  const before = names();
  expect(before.length).toBeGreaterThan(1);
  expect(before.length).toBeLessThanOrEqual(5);
  await turn('relevance', 'yes');
  expect(names()).toEqual(before);
});
