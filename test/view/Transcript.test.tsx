import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../src/assessment/answers.ts';
import { online, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { type DrawnWidget, drawWidget, reading, type Situation } from '../support/drawn-widget.tsx';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

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
  const drawn = await asking('individual-enrolment', {
    answers: { ...answersBefore('individual-enrolment'), audience: unknown },
  });
  const { say } = drawn;
  const answers: [question: string, answer: string][] = [
    ['goal', say(`${questions}.goal.options.both.label`)],
    ['recognition-status', say(`${questions}.recognition-status.options.none.label`)],
    ['ages', say(`${questions}.ages.options.5-17.label`)],
    ['school-hours', say(`${questions}.school-hours.options.outside.label`)],
    ['audience', say('question.unknown')],
  ];
  expect(turns(drawn)).toHaveLength(answers.length);
  for (const [index, [question, answer]] of answers.entries()) {
    turns(drawn)[index]?.getByText(say(`${questions}.${question}.ask`));
    turns(drawn)[index]?.getByText(answer);
  }
});

test('several choices are listed, and items counted', async () => {
  const drawn = await asking('legal-form', {
    answers: {
      ...answersBefore('legal-form'),
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
  const drawn = await asking('audience');
  const { say } = drawn;
  const ask = say(`${questions}.goal.ask`);
  screen.getByRole('button', {
    name: reading(nameOfChange(drawn, ask)),
    description: reading(
      [ask, say('transcript.you'), say(`${questions}.goal.options.both.label`)].join(' '),
    ),
  });
  const names = turns(drawn).map((turn) => turn.getByRole('button').textContent);
  expect(new Set(names).size).toBe(4);
});

test('changing an answer keeps the later ones, and comes back to where one was', async () => {
  const drawn = await asking('expertise-evidence');
  const { user, say, press, asks, context } = drawn;
  const before = turns(drawn).length;
  await user.click(drawn.button(nameOfChange(drawn, say(`${questions}.legal-form.ask`))));
  asks('legal-form');
  expect(turns(drawn)).toHaveLength(before - 1);

  await user.click(screen.getByRole('radio', { name: say('question.unknown') }));
  await press('question.next');
  asks('expertise-evidence');
  expect(turns(drawn)).toHaveLength(before);
  expect(context().answers).toMatchObject({ 'legal-form': unknown, 'stem-expertise': 'own' });
});

test('within an item its answers stand there, one by one, and can be changed', async () => {
  const drawn = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [{ coherent: 'yes', activities: 3 }],
    },
  });
  const { say, user, asks } = drawn;
  const field = `${questions}.trajectories.fields`;
  asks('trajectories.fields.place');
  turns(drawn)
    .at(-2)
    ?.getByText(say(`${field}.coherent.options.yes.label`));
  turns(drawn)
    .at(-1)
    ?.getByText(say(`${field}.activities.count`, { count: 3 }));

  await user.click(drawn.button(nameOfChange(drawn, say(`${field}.activities.ask`))));
  asks('trajectories.fields.activities');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('3');
});

test('a text that was left empty leaves a dash', async () => {
  const drawn = await drawWidget({
    ruleSet: smallRuleSet,
    answers: { ...smallAcademy, series: [{ title: '' }] },
    events: [started],
  });
  turns(drawn).at(-1)?.getByText('–');
});

test('items that were described before stand each on one line, and can be changed', async () => {
  const drawn = await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [trajectory({ title: 'Robots bouwen' }), {}],
    },
  });
  const { say, user, asks } = drawn;
  asks('trajectories.fields.coherent');
  const place = say(`${questions}.trajectories.fields.place.options.on-site.label`);
  const activities = say('rules:questions.trajectories.fields.activities.count', { count: 3 });
  const last = turns(drawn).at(-1);
  const item = say('rules:questions.trajectories.item', { number: 1 });
  last?.getByText(item);
  last?.getByText(`Robots bouwen · ${activities} · ${place} · 9000`);

  await user.click(drawn.button(nameOfChange(drawn, item)));
  expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('yes');
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

test('a finding on the last answer about an item is said at once too', async () => {
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
  const finding = say('rules:findings.trajectories.not-new');
  screen.getByText(finding);
  expect(announced).toContain(finding);
});

test('an item that is too short is said with its size', async () => {
  const { say, user, announced } = await asking('trajectories', {
    answers: { ...answersBefore('trajectories'), trajectories: [{ coherent: 'yes' }] },
  });
  await user.type(screen.getByRole('textbox'), '2{Enter}');
  const finding = say('rules:findings.trajectories.too-short-for-subsidy', { count: 2 });
  screen.getByText(finding);
  expect(announced).toEqual([finding]);
});
