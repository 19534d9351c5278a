import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../src/coach/stage/keys.ts';
import {
  firstStage,
  mostHands,
  type Stage,
  type StageEvent,
  staged,
} from '../../../src/coach/stage/stage.ts';

const steps = 3;
const after = (...events: readonly StageEvent[]): Stage =>
  events.reduce((stage, event) => staged(stage, event, steps), firstStage);
const on: StageEvent = { type: 'moved.on' };
const back: StageEvent = { type: 'moved.back' };
const chosen: StageEvent = { type: 'case.chosen', id: 'a' };
const placeOf = ({ screen, step }: Stage): string => `${screen} ${step}`;

test('one way on from the wall to the phones, and to the wall again: each question, then its answer', () => {
  const seen = [after(chosen)];
  for (let now = after(chosen); now.screen !== 'wall'; seen.push(now)) now = staged(now, on, steps);
  expect(seen.map(placeOf)).toEqual([
    'story 0',
    ...[0, 1, 2].flatMap((step) => [`question ${step}`, `answer ${step}`]),
    'verdict 2',
    'hand-off 2',
    'wall 2',
  ]);
});

test('the phones are left for where they were come from: nothing is given away', () => {
  const question = after(chosen, on);
  const phones = staged(question, { type: 'hand-off.turned' }, steps);
  expect(phones.screen).toBe('hand-off');
  for (const leave of [back, { type: 'closed' }, { type: 'hand-off.turned' }] as const)
    expect(staged(phones, leave, steps)).toEqual(question);
});

test('what lies over another gives it free again, and a blank screen first of all', () => {
  const desk: StageEvent = { type: 'aside.turned', aside: 'desk' };
  const keys: StageEvent = { type: 'aside.turned', aside: 'keys' };
  const closed: StageEvent = { type: 'closed' };
  const over = after(chosen, desk, keys, { type: 'blank.turned' });
  const seen = [over];
  for (let step = 0; step < 3; step++) seen.push(staged(seen.at(-1) as Stage, closed, steps));
  expect(seen.map(({ isBlank, asides }) => [isBlank, ...asides])).toEqual([
    [true, 'desk', 'keys'],
    [false, 'desk', 'keys'],
    [false, 'desk'],
    [false],
  ]);
  expect(after(chosen, desk, { type: 'aside.turned', aside: 'compare' }, desk).asides).toEqual([
    'compare',
    'desk',
  ]);
});

test('a case that is taken off the wall leaves its place beside others', () => {
  const turned = (id: string): StageEvent => ({ type: 'compared.turned', id });
  expect(after(turned('a'), turned('b'), { type: 'case.left', id: 'a' }).compared).toEqual(['b']);
});

test('a case without questions comes from its story to its verdict, and back', () => {
  const story = staged(firstStage, chosen, 0);
  const verdict = staged(story, on, 0);
  expect([verdict.screen, staged(verdict, back, 0).screen]).toEqual(['verdict', 'story']);
});

const event = fc.constantFrom<StageEvent>(
  ...[on, back, chosen, { type: 'case.chosen', id: 'b' } as const],
  ...(['answer.turned', 'hand-off.turned', 'blank.turned', 'closed'] as const).map((type) => ({
    type,
  })),
  { type: 'hands.counted', step: 'x', option: 'y', count: 2 },
  { type: 'aside.turned', aside: 'keys' },
  { type: 'compared.turned', id: 'a' },
);
const stages = fc.array(event, { maxLength: 30 }).map((events) => after(...events));

describe('whatever was pressed', () => {
  test('back undoes on, and the other way round', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const open = { ...stage, isBlank: false };
        const next = staged(open, on, steps);
        if (placeOf(next) !== placeOf(open))
          expect(placeOf(staged(next, back, steps))).toBe(placeOf(open));
      }),
    );
  });

  test('a key that turns something turns it back', () => {
    fc.assert(
      fc.property(
        stages,
        fc.constantFrom<StageEvent>(
          { type: 'answer.turned' },
          { type: 'blank.turned' },
          { type: 'compared.turned', id: 'z' },
          { type: 'aside.turned', aside: 'papers' },
          { type: 'begun.anew' },
        ),
        (stage, turn) => {
          const { former: _, ...turnedBack } = staged(staged(stage, turn, steps), turn, steps);
          const { former: __, ...before } = stage;
          expect(turnedBack).toEqual(before);
        },
      ),
    );
  });

  test('there is a screen, a step of the case and no hand that was not counted', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        expect(stage.step).toBeGreaterThanOrEqual(0);
        expect(stage.step).toBeLessThan(steps);
        if (stage.screen !== 'wall') expect(stage.chosen).not.toBeNull();
      }),
    );
  });

  test('a new conversation leaves nothing once it goes on', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const { former: _, ...anew } = staged(
          { ...stage, former: null },
          { type: 'begun.anew' },
          0,
        );
        expect({ ...anew, former: null }).toEqual(firstStage);
        expect(staged({ ...anew, former: stage }, chosen, steps).former).toBeNull();
      }),
    );
  });
});

test.each([
  [-3, 0],
  [2.4, 2],
  [Number.NaN, 0],
  [5000, mostHands],
])('%d hands count as %d', (count, is) => {
  const { hands } = after(chosen, { type: 'hands.counted', step: 'x', option: 'y', count });
  expect(hands).toEqual({ a: { x: { y: is } } });
});

describe('a key', () => {
  const press = (
    key: string,
    screen: Stage['screen'],
    more: Partial<KeyboardEvent> = {},
    over: Partial<Stage> = {},
  ) =>
    meaningOf(
      { key, code: '', shiftKey: false, ...more },
      { screen, asides: [], isBlank: false, ...over },
    );

  test.each(['ArrowRight', 'PageDown', ' '])('"%s" goes on, as a clicker does', (key) => {
    expect(press(key, 'story')).toEqual({ event: on });
  });

  test('a digit chooses on the wall, and is a hand at a question, one less with Shift', () => {
    expect(press('3', 'wall')).toEqual({ choose: 2 });
    expect(press('3', 'story')).toEqual({ choose: 2 });
    expect(press('3', 'question')).toEqual({ hand: { option: 2, by: 1 } });
    expect(press('#', 'question', { code: 'Digit3', shiftKey: true })).toEqual({
      hand: { option: 2, by: -1 },
    });
  });

  test('on a French keyboard the digits need no Shift', () => {
    expect(press('"', 'wall', { code: 'Digit3' })).toEqual({ choose: 2 });
  });

  test('what nobody would see is not done: on a black screen, or below what lies over it', () => {
    for (const key of ['3', 'n', 'r', 'q'])
      expect(press(key, 'question', {}, { isBlank: true }), key).toBeUndefined();
    expect(press('b', 'question', {}, { isBlank: true })).toBeDefined();
    expect(press('n', 'question', {}, { asides: ['desk'] })).toBeUndefined();
    expect(press('3', 'wall', {}, { asides: ['compare'] })).toEqual({ compare: 2 });
  });

  test('a letter means the same in capitals, and another is left to the browser', () => {
    expect(press('R', 'question')).toEqual(press('r', 'question'));
    expect(press('x', 'question')).toBeUndefined();
  });
});
