import { act, cleanup, render, screen } from '@testing-library/preact';
import { useSelector } from '@xstate/react';
import { options } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { assign, createActor, setup } from 'xstate';

// @xstate/react reaches for React; this holds the aliases that make it find Preact, here as in the build.

const counterMachine = setup({
  types: { context: {} as { count: number }, events: {} as { type: 'added' } },
}).createMachine({
  context: { count: 0 },
  on: { added: { actions: assign({ count: ({ context }) => context.count + 1 }) } },
});

afterEach(cleanup);

test('a component shows what it selects and follows the machine', async () => {
  const actor = createActor(counterMachine).start();
  function Counter() {
    return <output>{useSelector(actor, ({ context }) => context.count)}</output>;
  }

  render(<Counter />);
  expect(screen.getByRole('status').textContent).toBe('0');

  await act(() => actor.send({ type: 'added' }));
  expect(screen.getByRole('status').textContent).toBe('1');
});

test('preact/compat, which patches every component, is not loaded', () => {
  expect(options).not.toHaveProperty('event');
});
