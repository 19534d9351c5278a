import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { ConversationEvent } from '../../../src/conversation/machine/conversation-event.ts';
import { academy } from '../../support/academy.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';

const answers = academy({ relevance: 'no' });

async function drawTrial() {
  const drawn = await drawVerdict(answers);
  const { say, press } = drawn;
  await press('result:changes.try');
  return {
    ...drawn,
    bar: () => screen.queryByRole('region', { name: say('trial.heading') }),
  };
}

test('as long as nothing is tried there is no bar', async () => {
  const { say } = await drawVerdict(answers);
  expect(screen.queryByRole('region', { name: say('trial.heading') })).toBeNull();
});

test('while something is tried a bar says that it is no answer, and what can be done with it', async () => {
  const { bar, say } = await drawTrial();
  const { getByRole } = within(bar() as HTMLElement);
  getByRole('button', { name: say('trial.keep') });
  getByRole('button', { name: say('trial.drop') });
});

test('it is said aloud that it is a trial, and what it does', async () => {
  const { announced, say } = await drawTrial();
  expect(announced.at(-1)).toContain(say('trial.heading'));
  expect(announced.at(-1)).toContain(
    `${say('rules:schemes.recognition.label')}: ${say('verdicts.eligible')}.`,
  );
});

test('the verdict is that of what is tried, and the step says what it is', async () => {
  const { sentence, step, primary, say, context, tile } = await drawTrial();
  expect(sentence()).toBe(say('rules:headlines.both'));
  expect(tile('recognition').textContent).toContain(say('verdicts.eligible'));
  const tried = `${say('rules:changes.relevance.yes')} ${say('result:trial.lead')}`;
  expect(step().textContent).toBe(say('result:trial.label') + tried);
  expect(primary()).toEqual([]);
  expect(context().answers).toEqual(answers);
});

test('what is kept is given, said, and can be undone', async () => {
  const { press, context, bar, announced, say, sentence } = await drawTrial();
  await press('trial.keep');
  expect(context().answers).toEqual({ ...answers, relevance: 'yes' });
  expect(bar()).toBeNull();
  expect(announced.at(-1)).toBe(say('trial.kept'));
  expect(sentence()).toBe(say('rules:headlines.both'));
  await press('header.undo');
  expect(context().answers).toEqual(answers);
});

test('what is put back leaves no trace, and that is said', async () => {
  const { press, context, bar, announced, say, sentence } = await drawTrial();
  await press('trial.drop');
  expect(context().answers).toEqual(answers);
  expect(context().trial).toBeNull();
  expect(bar()).toBeNull();
  expect(announced.at(-1)).toBe(say('trial.dropped'));
  expect(sentence()).toBe(say('rules:headlines.not-yet', { count: 1 }));
});

test.each(['trial.keep', 'trial.drop'])('the focus stays in the widget: %s', async (key) => {
  const { press } = await drawTrial();
  await press(key);
  expect(document.activeElement).not.toBe(document.body);
});

test('undo takes back what is tried, and nothing else', async () => {
  const { press, context, bar } = await drawTrial();
  await press('header.undo');
  expect(bar()).toBeNull();
  expect(context().answers).toEqual(answers);
});

test('the bar stays where the answers are looked at', async () => {
  const { press, bar } = await drawTrial();
  await press('frame.answers');
  expect(bar()).not.toBeNull();
});

describe('while an answer is opened to be changed', () => {
  const opened = { type: 'question.opened', question: 'audience' } as const;

  async function drawOpened() {
    const drawn = await drawTrial();
    await drawn.send(opened);
    const chip = (scheme: string) =>
      screen.getByRole('button', {
        name: new RegExp(drawn.say(`rules:schemes.${scheme}.label`)),
      });
    return { ...drawn, chip };
  }

  test('the bar stays, and the board shows what is tried', async () => {
    const { bar, chip, say } = await drawOpened();
    expect(bar()).not.toBeNull();
    expect(chip('recognition').textContent).toContain(say('verdicts.eligible'));
  });

  test.each([
    ['trial.keep', 'trial.kept', 'yes'],
    ['trial.drop', 'trial.dropped', 'no'],
  ])(
    '%s works there, is said once, and the focus stays in the widget',
    async (key, said, relevance) => {
      const { press, bar, announced, say, context } = await drawOpened();
      await press(key);
      expect(bar()).toBeNull();
      expect(context().answers).toEqual({ ...answers, relevance });
      expect(announced.filter((each) => each === say(said))).toHaveLength(1);
      expect(announced).not.toContain(say('result:trial.over'));
      screen.getByRole('group', { name: say('rules:questions.audience.ask') });
      expect(document.activeElement).not.toBe(document.body);
    },
  );

  test('the bar stays after the answer', async () => {
    const { send, bar, context } = await drawOpened();
    await send({ type: 'answer.given', value: 'one-school' });
    expect(bar()).not.toBeNull();
    expect(context().answers.audience).toBe('one-school');
  });
});

test.each<[string, ConversationEvent[]]>([
  [
    'an answer to what is tried',
    [
      { type: 'question.opened', question: 'relevance' },
      { type: 'answer.given', value: 'no' },
    ],
  ],
  ['closing the conversation', [{ type: 'welcome.opened' }]],
])('%s ends the trial, and that is said', async (_, events) => {
  const { send, bar, announced, say } = await drawTrial();
  for (const event of events) await send(event);
  expect(bar()).toBeNull();
  expect(announced).toContain(say('result:trial.over'));
});

test('the draft cannot be opened on it', async () => {
  const { send, context } = await drawTrial();
  await send({ type: 'draft.opened' });
  expect(document.querySelector('.frame.drafting')).toBeNull();
  expect(context().trial).not.toBeNull();
});
