import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../src/assessment/answers.ts';
import { online, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { type DrawnWidget, drawWidget, reading, type Situation } from '../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;
const questions = 'rules:questions';

const asking = (question: string, situation: Situation = {}) =>
  drawWidget({ answers: answersBefore(question), events: [started], ...situation });

/** What stands in the transcript, turn by turn. */
const turns = ({ say }: DrawnWidget) =>
  within(screen.getByRole('region', { name: say('transcript.label') }))
    .getAllByRole('listitem')
    .map((turn) => within(turn));

const nameOfChange = ({ say }: DrawnWidget, question: string) =>
  `${say('transcript.change')} ${say('transcript.changeWhat', { question })}`;

test('before the first answer there is no transcript', async () => {
  const { say } = await asking('goal');
  expect(screen.queryByRole('region', { name: say('transcript.label') })).toBeNull();
});

test('every question that was answered stands in order, with its answer in the words of the person', async () => {
  const drawn = await asking('teaching-expertise', {
    answers: {
      ...answersBefore('teaching-expertise'),
      partnership: unknown,
    },
  });
  const { say } = drawn;
  const answers: [question: string, answer: string][] = [
    ['goal', say(`${questions}.goal.options.both.label`)],
    ['recognition-status', say(`${questions}.recognition-status.options.none.label`)],
    ['legal-person', say(`${questions}.legal-person.options.yes.label`)],
    ['enterprise-number', say(`${questions}.enterprise-number.options.yes.label`)],
    ['partnership', say('question.unknown')],
    ['stem-expertise', say(`${questions}.stem-expertise.options.own.label`)],
  ];
  expect(turns(drawn)).toHaveLength(answers.length);
  for (const [index, [question, answer]] of answers.entries()) {
    turns(drawn)[index]?.getByText(say(`${questions}.${question}.ask`));
    turns(drawn)[index]?.getByText(answer);
  }
});

test('several choices are listed, and trajectories counted', async () => {
  const drawn = await asking('school-hours', {
    answers: {
      ...answersBefore('school-hours'),
      announcement: ['website', 'social-media'],
      trajectories: [trajectory(), online()],
    },
  });
  const { say } = drawn;
  const [website, social] = ['website', 'social-media'].map((id) =>
    say(`${questions}.announcement.options.${id}.label`),
  );
  screen.getByText(`${website} en ${social}`);
  turns(drawn)
    .at(-1)
    ?.getByText(say('rules:questions.trajectories.items', { count: 2 }));
});

test('every answer has a button to change it, each with a name of its own that tells the answer', async () => {
  const drawn = await asking('partnership');
  const { say } = drawn;
  const ask = say(`${questions}.goal.ask`);
  screen.getByRole('button', {
    name: reading(nameOfChange(drawn, ask)),
    description: reading(
      [
        ask,
        say('transcript.you'),
        say(`${questions}.goal.options.both.label`),
        say('impact.dropped', { count: 2 }),
      ].join(' '),
    ),
  });
  const names = turns(drawn).map((turn) => turn.getByRole('button').textContent);
  expect(new Set(names).size).toBe(4);
});

test('changing an answer keeps the later ones, and comes back to where one was', async () => {
  const drawn = await asking('expertise-evidence');
  const { user, say, press, asks, context } = drawn;
  const before = turns(drawn).length;
  await user.click(drawn.button(nameOfChange(drawn, say(`${questions}.legal-person.ask`))));
  asks('legal-person');
  expect(turns(drawn)).toHaveLength(before - 1);

  await user.click(screen.getByRole('radio', { name: say('question.unknown') }));
  await press('question.next');
  asks('expertise-evidence');
  expect(turns(drawn)).toHaveLength(before);
  expect(context().answers).toMatchObject({ 'legal-person': unknown, 'stem-expertise': 'own' });
});

test('within a trajectory its answers stand there, one by one, and can be changed', async () => {
  const drawn = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [{ title: 'Robots bouwen', coherent: 'yes' }],
    },
  });
  const { say, user, asks } = drawn;
  asks('trajectories.fields.activities');
  const title = say(`${questions}.trajectories.fields.title.ask`);
  turns(drawn).at(-2)?.getByText('Robots bouwen');
  turns(drawn)
    .at(-1)
    ?.getByText(say(`${questions}.trajectories.fields.coherent.options.yes.label`));

  await user.click(drawn.button(nameOfChange(drawn, title)));
  asks('trajectories.fields.title');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Robots bouwen');
});

test('a trajectory without a name leaves a dash', async () => {
  const drawn = await asking('trajectories', {
    answers: { ...answersBefore('trajectories'), trajectories: [{ title: '' }] },
  });
  turns(drawn).at(-1)?.getByText('–');
});

test('trajectories that were described before stand each on one line', async () => {
  const drawn = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [trajectory({ title: 'Robots bouwen' }), {}],
    },
  });
  const { say } = drawn;
  drawn.asks('trajectories.fields.title');
  const place = say(`${questions}.trajectories.fields.place.options.on-site.label`);
  const activities = say('rules:questions.trajectories.fields.activities.count', { count: 3 });
  const last = turns(drawn).at(-1);
  last?.getByText(say('rules:questions.trajectories.item', { number: 1 }));
  last?.getByText(`Robots bouwen · ${activities} · ${place} · 9000`);
});

test('a finding is said at once, with the next question and aloud, and later beside its answer', async () => {
  const drawn = await asking('audience');
  const { say, user, press, announced } = drawn;
  await user.click(
    screen.getByRole('radio', {
      name: say(`${questions}.audience.options.members-only.label`),
    }),
  );
  await press('question.next');
  const finding = say('rules:findings.audience.members-only');
  expect(screen.getAllByText(finding)).toHaveLength(1);
  expect(turns(drawn).at(-1)?.queryByText(finding)).toBeNull();
  expect(announced).toEqual([finding]);

  await user.click(screen.getByRole('radio', { name: say('question.unknown') }));
  await press('question.next');
  turns(drawn).at(-2)?.getByText(finding);
});

test('a finding is not said again with the next answer, and is when it comes back', async () => {
  const drawn = await asking('audience');
  const { say, send, announced } = drawn;
  const finding = say('rules:findings.audience.members-only');
  const choose = (option: string) =>
    drawn.user.click(
      screen.getByRole('radio', { name: say(`${questions}.audience.options.${option}.label`) }),
    );
  await choose('members-only');
  await drawn.press('question.next');
  await drawn.user.click(screen.getByRole('radio', { name: say('question.unknown') }));
  await drawn.press('question.next');
  expect(announced).toEqual([finding]);

  await send({ type: 'history.undone' });
  await send({ type: 'history.undone' });
  await choose('members-only');
  await drawn.press('question.next');
  expect(announced).toEqual([finding, finding]);
});

test('what was found before one did anything is shown and not said aloud', async () => {
  const { say, announced, press } = await asking('individual-enrolment', {
    answers: { ...answersBefore('individual-enrolment'), audience: 'one-school' },
  });
  screen.getByText(say('rules:findings.audience.one-school'));
  await press('question.next');
  expect(announced).toEqual([]);
});

test('a finding on the last answer about a trajectory is said at once too', async () => {
  const { say, user, press, announced, asks } = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [{ coherent: 'yes', activities: 3, place: 'online' }],
    },
  });
  asks('trajectories.fields.new');
  await user.click(
    screen.getByRole('radio', {
      name: say(`${questions}.trajectories.fields.new.options.no.label`),
    }),
  );
  await press('question.next');
  const finding = say('rules:findings.trajectories.notNew');
  screen.getByText(finding);
  expect(announced).toContain(finding);
});

test('a trajectory that is too short is said with its number of activities', async () => {
  const { say, user, announced } = await asking('trajectories', {
    answers: { ...answersBefore('trajectories'), trajectories: [{ coherent: 'yes' }] },
  });
  await user.type(screen.getByRole('textbox'), '2{Enter}');
  const finding = say('rules:findings.trajectories.tooShortForSubsidy', { count: 2, needed: 3 });
  screen.getByText(finding);
  expect(announced).toEqual([finding]);
});
