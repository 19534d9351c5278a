import { act, cleanup, render, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  useSyncExternalStore,
  useSyncExternalStoreWithSelector,
} from '../../src/view/use-sync-external-store.ts';

interface Person {
  name: string;
  age: number;
}

const listeners = new Set<() => void>();
let person: Person;
let drawings: number;

const getSnapshot = () => person;
const subscribe = (onChange: () => void) => {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
};
const change = (next: Person) => {
  person = next;
  for (const listener of listeners) listener();
};
const sameName = (a: Pick<Person, 'name'>, b: Pick<Person, 'name'>) => a.name === b.name;

function Whole() {
  const { name, age } = useSyncExternalStore(subscribe, getSnapshot);
  drawings += 1;
  return <output>{`${name} ${age}`}</output>;
}

function NameOnly() {
  const { name } = useSyncExternalStoreWithSelector(
    subscribe,
    getSnapshot,
    undefined,
    (snapshot) => ({ name: snapshot.name }),
    sameName,
  );
  drawings += 1;
  return <output>{name}</output>;
}

const shown = () => screen.getByRole('status').textContent;

beforeEach(() => {
  person = { name: 'Ada', age: 36 };
  drawings = 0;
});
afterEach(cleanup);

test('a component follows its store', async () => {
  render(<Whole />);
  await act(() => change({ name: 'Ada', age: 37 }));
  expect(shown()).toBe('Ada 37');
});

test('a change between drawing and subscribing is not missed', () => {
  function Meddler() {
    useLayoutEffect(() => change({ name: 'Grace', age: 85 }), []);
    return null;
  }
  render(
    <>
      <Meddler />
      <Whole />
    </>,
  );
  expect(shown()).toBe('Grace 85');
});

test('a selector that builds new objects draws once', async () => {
  render(<NameOnly />);
  expect(drawings).toBe(1);
});

test('a change outside the selected part draws nothing', async () => {
  render(<NameOnly />);
  await act(() => change({ name: 'Ada', age: 37 }));
  expect(drawings).toBe(1);
  await act(() => change({ name: 'Grace', age: 37 }));
  expect(shown()).toBe('Grace');
});

test('a component that is gone no longer listens', () => {
  const { unmount } = render(<NameOnly />);
  expect(listeners.size).toBe(1);
  unmount();
  expect(listeners.size).toBe(0);
});
