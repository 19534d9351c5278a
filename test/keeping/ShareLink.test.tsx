import { screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { codeFor } from '../../src/conversation/share-link.ts';
import { academy } from '../support/academy.ts';
import { drawVerdict } from '../support/drawn-verdict.tsx';

// What packs the answers is of the browser.
vi.mock('../../src/conversation/share-link.ts', () => ({ codeFor: vi.fn() }));

afterEach(() => vi.resetAllMocks());

async function sharing(code: string | null, shareBase = 'https://gast.example/') {
  vi.mocked(codeFor).mockResolvedValue(code);
  const drawn = await drawVerdict(academy(), { shareBase });
  drawn.fold('result:explore.heading').open = true;
  await drawn.press('result:verdict.share');
  return {
    ...drawn,
    link: () => screen.queryByLabelText<HTMLInputElement>(drawn.say('keeping:share.link'))?.value,
  };
}

test('a link with the answers is there to be copied', async () => {
  const { say, link, button } = await sharing('1.abc');
  expect(link()).toBe('https://gast.example/#stem-check=1.abc');
  button(say('keeping:share.copy'));
});

test.each([
  ['more was answered than a link holds', null, 'https://gast.example/', 'tooLong'],
  ['nobody else can open the page', '1.abc', 'file:///home/test.html', 'noPage'],
])('where %s, that is said in sight and aloud, and there is no link', async (...given) => {
  const [, code, shareBase, reason] = given;
  const { say, link, announced } = await sharing(code, shareBase);
  screen.getByText(say(`keeping:share.refused.${reason}`));
  expect(announced.at(-1)).toBe(say(`keeping:share.refused.${reason}`));
  expect(link()).toBeUndefined();
  expect(screen.queryByRole('button', { name: say('keeping:share.copy') })).toBeNull();
});
