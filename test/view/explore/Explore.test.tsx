import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { views as keeping } from '../../../src/keeping/keeping.ts';
import { academy } from '../../support/academy.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';
import { later } from '../../support/drawn-widget.tsx';

const heading = 'result:explore.heading';

const drawExplore = async (...given: Parameters<typeof drawVerdict>) => {
  const drawn = await drawVerdict(...given);
  const { fold, say, user } = drawn;
  fold(heading).open = true;
  return {
    ...drawn,
    has: (key: string) =>
      drawn.within(heading).queryByRole('button', { name: say(key), hidden: true }) !== null,
    pressHere: (key: string) =>
      user.click(drawn.within(heading).getByRole('button', { name: say(key), hidden: true })),
  };
};

test('the answers can be shared, and that can be closed again', async () => {
  const ShareLink = ({ close }: { close: () => void }) => (
    <button type="button" onClick={close}>
      Sluit dit
    </button>
  );
  const { pressHere, say, within, user } = await drawExplore(academy(), {
    parts: { keeping: later({ ...keeping, ShareLink }) },
  });
  const share = within(heading).getByRole('button', { name: say('result:verdict.share') });
  expect(share.getAttribute('aria-expanded')).toBe('false');
  await pressHere('result:verdict.share');
  expect(share.getAttribute('aria-expanded')).toBe('true');
  await user.click(within(heading).getByRole('button', { name: 'Sluit dit' }));
  expect(share.getAttribute('aria-expanded')).toBe('false');
});

test('who is short of something can write the application all the same', async () => {
  const { has, pressHere } = await drawExplore(academy({ relevance: 'no' }));
  expect(has('result:verdict.draft')).toBe(true);
  await pressHere('result:verdict.draft');
  expect(document.querySelector('.frame.drafting')).not.toBeNull();
});

test('while something is tried there is no draft, and why is said', async () => {
  const { has, send, say } = await drawExplore(academy({ relevance: 'no' }));
  await send({ type: 'change.tried', set: { relevance: 'yes' } });
  expect(has('result:verdict.draft')).toBe(false);
  screen.getByText(say('result:verdict.noDraft'));
  await send({ type: 'trial.dropped' });
  expect(has('result:verdict.draft')).toBe(true);
});
