import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

/** Files share a page: what a test has drawn, said of its language or kept is gone before the next one. */
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  localStorage.clear();
  sessionStorage.clear();
});
