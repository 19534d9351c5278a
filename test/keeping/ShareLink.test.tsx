import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { codeFor } from '../../src/conversation/share-link.ts';
import { academy } from '../support/academy.ts';
import { drawVerdict } from '../support/drawn-verdict.tsx';

// What packs the answers is of the browser.
vi.mock('../../src/conversation/share-link.ts', () => ({ codeFor: vi.fn() }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

async function sharing(code: string | null | Error, shareBase = 'https://gast.example/') {
  vi.mocked(codeFor).mockImplementation(async () => {
    if (code instanceof Error) throw code;
    return code;
  });
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
  await isRefused(code, shareBase, reason);
});

test('what cannot pack the answers says so, and keeps them (fault: no compression)', async () => {
  const none = new ReferenceError('CompressionStream is not defined');
  const { context } = await isRefused(none, 'https://gast.example/', 'notHere');
  expect(context().answers).toEqual(academy());
});

async function isRefused(code: string | null | Error, shareBase: string, reason: string) {
  const drawn = await sharing(code, shareBase);
  const { say, link, announced } = drawn;
  screen.getByText(say(`keeping:share.refused.${reason}`));
  expect(announced.at(-1)).toBe(say(`keeping:share.refused.${reason}`));
  expect(link()).toBeUndefined();
  expect(screen.queryByRole('button', { name: say('keeping:share.copy') })).toBeNull();
  return drawn;
}

describe('a link that may not be copied is there to be copied by hand (fault: clipboard refused)', () => {
  test.each<[string, () => void]>([
    [
      'by the browser',
      () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed')),
    ],
    [
      'as the connection is not safe',
      () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
    ],
  ])('%s', async (_why, refuse) => {
    const { say, press, link, announced, context } = await sharing('1.abc');
    refuse();
    await press('keeping:share.copy');
    screen.getByText(say('keeping:share.notCopied'));
    expect(announced.at(-1)).toBe(say('keeping:share.notCopied'));
    expect(link()).toBe('https://gast.example/#stem-check=1.abc');
    expect(context().answers).toEqual(academy());
  });
});
