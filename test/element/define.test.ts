import { expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import { started } from '../support/placed-element.ts';

test('importing the script registers the element', () => {
  expect(customElements.get('stem-check')).toBe(StemCheckElement);
});

test('a second copy of the script leaves the first in charge, and its elements work', async () => {
  vi.resetModules();
  const copy = await import('../../src/element/StemCheckElement.ts');
  await import('../../src/element/define.ts');
  expect(copy.StemCheckElement).not.toBe(StemCheckElement);
  expect(customElements.get('stem-check')).toBe(StemCheckElement);
  expect(await started()).toBeInstanceOf(StemCheckElement);
});
