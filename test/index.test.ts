import { expect, test } from 'vitest';

test('what the package exports can be imported where there is no page', async () => {
  expect('document' in globalThis).toBe(false);
  const { StemCheckElement } = await import('../src/index.ts');
  expect(StemCheckElement.observedAttributes).toContain('rule-set');
});

test('the script that registers the element does nothing where there is no page', async () => {
  expect('customElements' in globalThis).toBe(false);
  await expect(import('../src/element/define.ts')).resolves.toBeDefined();
});
