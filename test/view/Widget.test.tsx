import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { loadTexts } from '../../src/i18n/texts.ts';
import { Frame } from '../../src/view/frame/Frame.tsx';
import { views } from '../../src/view/result.ts';
import type { Storing } from '../../src/view/widget-context.ts';
import { academy } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget, partsFor } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';
import { viewTexts } from '../support/view-texts.ts';

const started = { type: 'conversation.started' } as const;
const { say } = viewTexts('nl');
const failed = () => screen.queryByRole('heading', { name: say('failed.heading') });

afterEach(() => vi.restoreAllMocks());

test('the end is fetched while questions are asked, and not before', async () => {
  const result = vi.fn(async () => views);
  const { press } = await drawWidget({ parts: { result } });
  expect(result).not.toHaveBeenCalled();
  await press('welcome.start');
  await waitFor(() => expect(result).toHaveBeenCalledOnce());
});

test('an end that can not be fetched leaves the questions in peace, and is fetched again', async () => {
  const result = vi.fn(async () => views).mockRejectedValueOnce(new Error('no network'));
  const { press, asks } = await drawWidget({
    parts: { result },
    answers: answersBefore('audience'),
    events: [started],
  });
  asks('audience');
  await press('header.menu');
  await press('header.answers');
  screen.getByRole('heading', { name: say('result:review.heading') });
  expect(result).toHaveBeenCalledTimes(2);
});

test('an end that still can not be fetched is a failure that keeps the answers; one can go on', async () => {
  const answers = answersBefore('audience');
  const { press, asks, context } = await drawWidget({
    parts: { result: () => Promise.reject(new Error('no network')) },
    answers,
    events: [started],
  });
  await press('header.menu');
  await press('header.answers');
  expect(document.activeElement).toBe(failed());
  screen.getByText(say('failed.lead'));
  await press('failed.continue');
  asks('audience');
  expect(context().answers).toEqual(answers);
});

test('an exception while drawing is a failure, is told on the console, and one can begin again', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const broken = new Error('broken');
  const { context, press } = await drawWidget({
    parts: {
      result: async () => ({
        ...views,
        Verdict: () => {
          throw broken;
        },
      }),
    },
    answers: academy(),
    events: [{ type: 'result.requested' }],
  });
  expect(failed()).not.toBeNull();
  expect(error).toHaveBeenCalledWith('[stem-check]', broken);
  await press('header.restart');
  expect(context().answers).toEqual({});
  expect(failed()).toBeNull();
});

test('after an exception one goes on where it went well', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  let isBroken = true;
  const { press, say } = await drawWidget({
    parts: {
      result: async () => ({
        ...views,
        Verdict: () => {
          if (isBroken) throw new Error('broken');
          return <views.Verdict />;
        },
      }),
    },
    answers: academy(),
    events: [{ type: 'result.requested' }],
  });
  isBroken = false;
  await press('failed.continue');
  screen.getByRole('heading', { name: say('result:next.heading') });
});

test('the language of the widget is marked for who reads it aloud', async () => {
  const { redraw } = await drawWidget();
  const marked = () =>
    screen.getByRole('heading', { level: 2 }).closest('[lang]')?.getAttribute('lang');
  expect(marked()).toBe('nl');
  redraw({ texts: await loadTexts('en', ruleSetOf('vlaio-2021')) });
  expect(marked()).toBe('en');
});

test('in another language the result waits for its words', async () => {
  const english = await loadTexts('en', ruleSetOf('vlaio-2021'));
  const { redraw } = await drawWidget({
    answers: academy(),
    events: [{ type: 'result.requested' }],
  });
  let arrive = () => {};
  const result = () =>
    new Promise<typeof views>((resolve) => {
      arrive = () => resolve(views);
    });
  redraw({
    texts: english,
    parts: { ...(await partsFor(ruleSetOf('vlaio-2021'), english)), result },
  });
  expect(screen.queryByText(/^(verdict|changes|next)\./)).toBeNull();
  await english.load('result');
  await act(async () => arrive());
  screen.getByRole('heading', { name: viewTexts('en').say('result:next.heading') });
});

const dropped = (...files: File[]) =>
  fireEvent.drop(screen.getByRole('heading', { level: 2 }), { dataTransfer: { files } });

test('a saved draft that is dropped on the widget is opened', async () => {
  const { actor } = await drawWidget();
  const saved = {
    format: 'stem-check-draft',
    version: 1,
    ruleSet: 'vlaio-2021',
    date: '2021-02-01',
    answers: academy(),
    texts: { fields: { name: 'vzw Vonk' }, examples: [] },
  };
  const wasTaken = !dropped(new File([JSON.stringify(saved)], 'ontwerp.json'));
  expect(wasTaken, 'the browser does not open the file itself').toBe(true);
  await waitFor(() =>
    expect(actor.getSnapshot()).toMatchObject({
      value: 'drafting',
      context: { texts: saved.texts },
    }),
  );
});

test('something else that is dropped, or where no draft can be, is left to the browser', async () => {
  const { redraw, actor } = await drawWidget();
  expect(dropped()).toBe(true);
  redraw({ importDraft: undefined });
  expect(dropped(new File(['{}'], 'ontwerp.json'))).toBe(true);
  expect(actor.getSnapshot().value).toBe('welcome');
});

test('a frame that can not be fetched is a failure one can go on from, and loses nothing', async () => {
  let isDown = true;
  const frame = async () => {
    if (isDown) throw new Error('no network');
    return Frame;
  };
  const answers = answersBefore('audience');
  const { press, asks, context } = await drawWidget({ parts: { frame }, answers });
  await press('welcome.continue');
  await waitFor(() => expect(document.activeElement).toBe(failed()));
  expect(context().answers).toEqual(answers);
  isDown = false;
  await press('failed.continue');
  await waitFor(() => asks('audience'));
});

test('keeping that can not be fetched is missed, and the question stays', async () => {
  const storing: Storing = { state: 'off', keep: () => 'on', forget: () => {} };
  const { press, asks, announced } = await drawWidget({
    parts: { keeping: () => Promise.reject(new Error('no network')) },
    storing,
    answers: answersBefore('audience'),
    events: [started],
  });
  await press('header.menu');
  await press('header.keep');
  await waitFor(() => expect(announced).toEqual([say('said.notLoaded')]));
  asks('audience');
});
