import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { Keeper } from '../../src/keeping/Keeper.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { changed } from '../support/changed-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { talkOf } from '../support/talk.ts';

const ours = ruleSetOf('vlaio-2021');
const others = { ...ours, id: 'others' } as RuleSet;

const keepers: Keeper[] = [];

afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.stop();
  vi.restoreAllMocks();
});

function keeperOf(kind: 'local' | 'session', identity = '/page:0') {
  const onChange = vi.fn();
  const keeper = new Keeper(kind, identity, onChange);
  keeper.listen();
  keepers.push(keeper);
  return { keeper, onChange };
}

const said = (answers: Answers, ruleSet: RuleSet = ours) => talkOf(ruleSet, answers).context;

const both = { goal: 'both' };
const stored = (storage: Storage) => Object.keys(storage).sort();

/** What a widget of this name finds that is made later. */
const found = (identity?: string, ruleSet: RuleSet = ours, kind: 'local' | 'session' = 'local') => {
  const kept = keeperOf(kind, identity).keeper.restore(ruleSet);
  return kept?.ok ? kept.session : kept;
};

test('on a device nothing is kept before the person says so; in a tab all is', () => {
  keeperOf('local').keeper.write(said(both));
  expect(stored(localStorage)).toEqual([]);
  keeperOf('session').keeper.write(said(both));
  expect(found(undefined, ours, 'session')).toMatchObject({ answers: both, dropped: [] });
});

test('a widget finds what it kept, and no other widget does', () => {
  keeperOf('local').keeper.keep(said(both));
  expect(found()).toMatchObject({ answers: both });
  for (const other of ['/page:1', '/page:00', '/other:0', '#mine:0'])
    expect(found(other)).toBeNull();
});

describe('under other rules', () => {
  test('what was kept last is found, for want of what was kept under these', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    keeperOf('local').keeper.keep(said({ goal: 'subsidy' }, { ...ours, id: 'oldest' } as RuleSet));
    vi.advanceTimersByTime(60_000);
    keeperOf('local').keeper.keep(said(both, others));
    vi.useRealTimers();
    expect(found()).toMatchObject({ ruleSet: 'others', answers: both });
    keeperOf('local').keeper.keep(said({ goal: 'recognition' }));
    expect(found()).toMatchObject({ ruleSet: ours.id, answers: { goal: 'recognition' } });
    expect(found(undefined, others)).toMatchObject({ ruleSet: 'others', answers: both });
  });

  test('a conversation that goes on is kept once', () => {
    const { keeper } = keeperOf('local');
    keeper.keep(said(both));
    keeper.write(said(both, others));
    expect(stored(localStorage)).toHaveLength(1);
    expect(found()).toMatchObject({ ruleSet: 'others' });
  });

  test('what one goes on from is not kept twice', () => {
    keeperOf('local').keeper.keep(said(both));
    const { keeper } = keeperOf('local');
    const kept = keeper.restore(others);
    keeper.keep(said(both, others), kept?.key);
    expect(stored(localStorage)).toHaveLength(1);
    expect(found()).toMatchObject({ ruleSet: 'others' });
  });

  test('a list that is gone through is named where it does not fit', () => {
    const round = { question: 'trajectories', items: [], keys: [], begun: null, opened: null };
    keeperOf('local').keeper.keep({ ...said(both), round });
    const without = changed(others, { 'questions.#trajectories.id': 'series' });
    expect(found(undefined, without)).toMatchObject({ round: null, dropped: ['trajectories'] });
  });
});

test('what is deleted leaves nothing of the widget, under no rules, not in the tab either', () => {
  const other = keeperOf('local', '/page:1').keeper;
  other.keep(said(both));
  const before = stored(localStorage);
  keeperOf('session').keeper.write(said(both));
  keeperOf('local').keeper.keep(said(both, others));
  const { keeper } = keeperOf('local');
  keeper.keep(said(both));
  keeper.forget();
  expect(keeper.state).toBe('off');
  expect(stored(sessionStorage)).toEqual([]);
  expect(stored(localStorage)).toEqual(before);
  keeper.write(said({ goal: 'subsidy' }));
  expect(stored(localStorage)).toEqual(before);
});

test('nobody is kept longer than was said, also where the widget does not come back', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  keeperOf('local', '/gone:0').keeper.keep(said(both));
  keeperOf('local').keeper.keep(said(both));
  vi.advanceTimersByTime(31 * 86_400_000);
  expect(found()).toMatchObject({ code: 'expired' });
  vi.useRealTimers();
  expect(stored(localStorage)).toEqual([]);
});

test('what stands in storage under other names is neither read nor changed', () => {
  const json = JSON.stringify({ format: 'stem-check-session', version: 2, answers: both });
  for (const key of ['stem-check-1', 'stem-check-2', 'theirs']) localStorage.setItem(key, json);
  const { keeper } = keeperOf('local');
  expect(keeper.restore(ours)).toBeNull();
  keeper.keep(said(both));
  keeper.forget();
  expect(stored(localStorage)).toEqual(['stem-check-1', 'stem-check-2', 'theirs']);
});

describe('another tab', () => {
  const tell = (key: string | null, newValue: string | null, storageArea = localStorage) =>
    dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea }));
  const keyOf = (keeper: Keeper, act: () => void) => {
    const before = stored(localStorage);
    act();
    const [key] = stored(localStorage).filter((each) => !before.includes(each));
    expect(keeper.state).toBe('on');
    return String(key);
  };

  test('that goes on touches the widget of that name only', () => {
    const [one, other] = [keeperOf('local', '/page:0'), keeperOf('local', '/page:1')];
    const key = keyOf(one.keeper, () => one.keeper.keep(said(both)));
    other.keeper.keep(said(both));
    tell(key, '{}', sessionStorage);
    expect(one.keeper.state).toBe('on');
    other.onChange.mockClear();
    tell(key, '{}');
    expect([one.keeper.state, other.keeper.state]).toEqual(['elsewhere', 'on']);
    expect(other.onChange).not.toHaveBeenCalled();
    const before = localStorage.getItem(key);
    one.keeper.write(said({ goal: 'subsidy' }));
    expect(localStorage.getItem(key)).toBe(before);
  });

  test.each([
    ['deletes it', false],
    ['deletes all of the site', true],
  ])('that %s stops the keeping: nothing comes back', (_what, isAll) => {
    const { keeper } = keeperOf('local');
    const key = keyOf(keeper, () => keeper.keep(said(both)));
    localStorage.clear();
    tell(isAll ? null : key, null);
    expect(keeper.state).toBe('off');
    keeper.write(said(both));
    expect(stored(localStorage)).toEqual([]);
  });

  test('is not heard any more once the widget is gone', () => {
    const { keeper, onChange } = keeperOf('local');
    const key = keyOf(keeper, () => keeper.keep(said(both)));
    onChange.mockClear();
    keeper.stop();
    tell(key, null);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a browser that refuses', () => {
  const refuse = () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  };

  test.each(['local', 'session'] as const)('is told of, and breaks nothing: %s', (kind) => {
    refuse();
    const { keeper, onChange } = keeperOf(kind);
    keeper.keep(said(both));
    expect(keeper.state).toBe('refused');
    expect(onChange).toHaveBeenCalled();
  });

  test('loses nothing that was kept under other rules', () => {
    keeperOf('local').keeper.keep(said(both));
    refuse();
    const { keeper } = keeperOf('local');
    keeper.keep(said(both, others), keeper.restore(others)?.key);
    expect(found()).toMatchObject({ answers: both });
  });

  test.each(['local', 'session'] as const)('without any %s storage there is nothing', (kind) => {
    vi.spyOn(globalThis, `${kind}Storage`, 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { keeper } = keeperOf(kind);
    expect(keeper.restore(ours)).toBeNull();
    keeper.keep(said(both));
    keeper.forget();
    expect(keeper.state).toBe(kind === 'local' ? 'off' : 'refused');
  });
});
