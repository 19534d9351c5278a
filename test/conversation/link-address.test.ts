import { describe, expect, it } from 'vitest';
import { codeIn, linkTo } from '../../src/conversation/link-address.ts';

describe('the address of a link', () => {
  it.each([
    ['https://a.be/test', 'https://a.be/test#stem-check=1.x'],
    ['https://a.be/test?visitor=7#part', 'https://a.be/test#stem-check=1.x'],
    ['http://a.be/test', 'http://a.be/test#stem-check=1.x'],
    ['https://a.be/test#part#/test', 'https://a.be/test#stem-check=1.x'],
    ['https://a.be/#/test', 'https://a.be/#/test?stem-check=1.x'],
    ['https://a.be/#!/test?tab=2', 'https://a.be/#!/test?tab=2&stem-check=1.x'],
    ['https://a.be/#/test?stem-check=1.old', 'https://a.be/#/test?stem-check=1.x'],
    ['https://a.be/#/test?stem-check=1.old&tab=2', 'https://a.be/#/test?tab=2&stem-check=1.x'],
    ['https://a.be/#/test?tab=2&stem-check=1.old', 'https://a.be/#/test?tab=2&stem-check=1.x'],
    ['https://a.be/#/stem-check=1.old', 'https://a.be/#/stem-check=1.old?stem-check=1.x'],
    ['https://a.be/test#stem-check=1.old', 'https://a.be/test#stem-check=1.x'],
  ])('keeps the page and the route of %s, and drops what may tell of the visitor', (page, link) => {
    expect(linkTo(page, '1.x')).toBe(link);
    expect(codeIn(new URL(link).hash)).toBe('1.x');
  });

  it.each(['file:///home/me/stem-check.html', 'about:srcdoc', 'web+http://a.be/test'])(
    'is none for %s',
    (page) => {
      expect(linkTo(page, '1.x')).toBeNull();
    },
  );

  it.each(['', '#part', '#/route', '#stem-checks=1', '#/a?other=1'])(
    'is none in %j',
    (fragment) => {
      expect(codeIn(fragment)).toBeNull();
    },
  );
});
