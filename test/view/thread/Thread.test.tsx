import { cleanup, screen, waitFor } from '@testing-library/preact';
import { options } from 'preact';
import { expect, test } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { trajectory } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { type DrawnWidget, drawWidget, type Situation } from '../../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;
const questions = 'rules:questions';
const asking = (question: string, situation: Situation = {}) =>
  drawWidget({ answers: answersBefore(question), events: [started], ...situation });

/** What stands in the thread, from the beginning; what was said of a list stands in one of its own. */
const rows = () =>
  screen.getAllByRole('listitem').filter((each) => !each.matches(':has(> .thread)'));
const said = () => rows().map((each) => each.textContent ?? '');
const placeOf = (text: string) => said().findIndex((each) => each.includes(text));

test('it begins with a welcome and ends with the question', async () => {
  const { say } = await asking('goal');
  expect(said()[0]).toBe(say('rules:hello'));
  expect(said().at(-1)).toContain(say(`${questions}.goal.ask`));
  expect(said()).toHaveLength(2);
});

test('every question that was answered stands in order, with its answer in words', async () => {
  const { say } = await asking('individual-enrolment', {
    answers: { ...answersBefore('individual-enrolment'), audience: unknown },
  });
  const turns: [question: string, answer: string][] = [
    ['goal', say(`${questions}.goal.options.both.label`)],
    ['recognition-status', say(`${questions}.recognition-status.options.none.label`)],
    ['ages', say(`${questions}.ages.options.5-17.label`)],
    ['school-hours', say(`${questions}.school-hours.options.outside.label`)],
    ['audience', say('question.unknown')],
  ];
  for (const [index, [question, answer]] of turns.entries()) {
    expect(said()[index + 1]).toContain(say(`${questions}.${question}.ask`));
    expect(said()[index + 1]).toContain(answer);
  }
});

test('a finding stands under its answer at once, is said aloud once, and stays', async () => {
  const { say, choose, announced } = await asking('audience');
  const finding = say('rules:findings.audience.members-only');
  await choose('audience', 'members-only');
  expect(placeOf(finding)).toBe(placeOf(say(`${questions}.audience.ask`)) + 1);
  const times = () => announced.filter((each) => each === finding).length;
  expect(times()).toBe(1);
  await choose('individual-enrolment', unknown);
  expect(times()).toBe(1);
  expect(placeOf(finding)).toBe(placeOf(say(`${questions}.audience.ask`)) + 1);
});

test('a finding that went away and comes back is said again', async () => {
  const { say, choose, send, announced } = await asking('audience');
  const finding = say('rules:findings.audience.members-only');
  await choose('audience', 'members-only');
  await send({ type: 'history.undone' });
  await choose('audience', 'members-only');
  expect(announced.filter((each) => each === finding)).toHaveLength(2);
});

test('what was found is not said again where one comes back from the result', async () => {
  const { say, choose, send, announced } = await asking('audience');
  const finding = say('rules:findings.audience.members-only');
  await choose('audience', 'members-only');
  await send({ type: 'result.requested' });
  await send({ type: 'conversation.resumed' });
  expect(announced.filter((each) => each === finding)).toHaveLength(1);
});

test('what was found before one did anything is shown and not said aloud', async () => {
  const { say, announced, choose } = await asking('individual-enrolment', {
    answers: { ...answersBefore('individual-enrolment'), audience: 'one-school' },
  });
  screen.getByText(say('rules:findings.audience.one-school'));
  await choose('individual-enrolment', 'yes');
  expect(announced).toEqual([]);
});

test('an item that is too short is said with its size', async () => {
  const { say, user, button, announced } = await asking('trajectories', {
    answers: { ...answersBefore('trajectories'), trajectories: [{ coherent: 'yes' }] },
  });
  await user.click(button('2'));
  const finding = say('rules:findings.trajectories.too-short-for-subsidy', { count: 2 });
  screen.getByText(finding);
  expect(announced).toEqual([finding]);
});

test('what was asked of an item stands there turn by turn', async () => {
  const { say } = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [trajectory(), { coherent: 'yes' }],
    },
  });
  const field = `${questions}.trajectories.fields`;
  const ask = say(`${field}.activities.ask`);
  expect(said()[placeOf(ask)]).toContain(say(`${field}.activities.count`, { count: 3 }));
  const second = say(`${questions}.trajectories.item`, { number: 2 });
  expect(placeOf(`${second}: ${say(`${field}.coherent.ask`)}`)).toBeGreaterThan(placeOf(ask));
});

test('where an item was removed the next one can be, in its place', async () => {
  const { user, say } = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [trajectory({ activities: 2 }), trajectory({ activities: 5 })],
    },
    events: [started, { type: 'question.opened', question: 'trajectories' }],
  });
  const removes = () => screen.queryAllByRole('button', { name: new RegExp(say('items.remove')) });
  for (const left of [1, 0]) {
    await user.click(removes()[0] as HTMLElement);
    await waitFor(() => expect(removes()).toHaveLength(left));
  }
});

const typeUnder = async ({ user, line, say }: DrawnWidget, text: string) => {
  await user.type(line(), `${text}{Enter}`);
  await screen.findAllByText(say('composer.notUnderstood'));
};

test('what is typed beside stays where it was said', async () => {
  const drawn = await asking('audience');
  await typeUnder(drawn, 'xyzzy plugh');
  await drawn.choose('audience', 'everyone');
  const aside = placeOf('xyzzy plugh');
  expect(aside).toBe(placeOf(drawn.say(`${questions}.audience.ask`)) - 2);
  await drawn.choose('individual-enrolment', 'yes');
  expect(placeOf('xyzzy plugh')).toBe(aside);
});

test('on the result only what is typed there is shown, with its reply', async () => {
  const drawn = await asking('audience');
  const { user, line, say, send } = drawn;
  await typeUnder(drawn, 'xyzzy plugh');
  await send({ type: 'result.requested' });
  expect(screen.queryByText('xyzzy plugh', { exact: false })).toBeNull();
  await user.type(line(), 'Wat is een rechtspersoon?{Enter}');
  await screen.findByText('Wat is een rechtspersoon?', { exact: false });
  await screen.findByText(say('rules:help.entries.legal-person.answer'));
});

/** How many elements and components are made anew for an answer that follows on so many items. */
async function madeAfter(count: number): Promise<number> {
  const trajectories = Array.from({ length: count }, () => trajectory());
  const { choose, asks } = await asking('legal-form', {
    answers: { ...answersBefore('legal-form'), trajectories },
  });
  expect(rows().length).toBeGreaterThan(5 * count);
  // Names come by themselves.
  expect(await screen.findAllByText('9000 Gent', { exact: false })).toHaveLength(count);
  const { vnode } = options;
  let made = 0;
  options.vnode = (each) => {
    made++;
    vnode?.(each);
  };
  await choose('legal-form', unknown);
  // By then what stands beside the question has followed.
  await waitFor(() => expect(document.activeElement).toBe(asks('partnership')));
  if (vnode) options.vnode = vnode;
  else delete options.vnode;
  cleanup();
  return made;
}

test('an answer to something else draws nothing of a list again, however long that is', async () => {
  const made = [await madeAfter(1), await madeAfter(40)];
  expect(made).toEqual([made[0], made[0]]);
});

test('what was said of a list stands in a list of its own, typed lines too, and nothing else does', async () => {
  const { user, line, say } = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [trajectory(), { coherent: 'yes' }],
    },
  });
  await user.type(line(), 'xyzzy plugh{Enter}');
  await screen.findAllByText(say('composer.notUnderstood'));
  await user.click(screen.getByRole('button', { name: '4' }));
  const part = rows()[placeOf('xyzzy plugh')]?.closest('.part');
  const first = say(`${questions}.trajectories.first.ask`);
  expect(part?.contains(rows()[placeOf(first)] as HTMLElement)).toBe(true);
  expect(part?.textContent).not.toContain(say(`${questions}.goal.ask`));
});
