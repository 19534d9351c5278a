import { expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import { started } from '../support/placed-element.ts';

test('importing the script registers the element', () => {
  expect(customElements.get('stem-check')).toBe(StemCheckElement);
});

test('a second copy of the script leaves the first in charge, and its elements work and keep what was said (fault: two versions)', async () => {
  const before = await started();
  before.answers = { goal: 'both' };
  await vi.waitFor(() => expect(before.answers).toEqual({ goal: 'both' }));
  vi.resetModules();
  const copy = await import('../../src/element/StemCheckElement.ts');
  await import('../../src/element/define.ts');
  expect(copy.StemCheckElement).not.toBe(StemCheckElement);
  expect(customElements.get('stem-check')).toBe(StemCheckElement);
  expect(await started()).toBeInstanceOf(StemCheckElement);
  expect(before.answers).toEqual({ goal: 'both' });
});
