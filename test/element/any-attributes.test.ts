import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import {
  type AttributeName,
  attributeNames,
  attributeValues,
} from '../../src/element/attributes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { made } from '../support/placed-element.ts';

const odd = fc.oneof(
  fc.constantFrom('', ' ', 'true', 'false', 'null', 'undefined', '[object Object]', '__proto__'),
  fc.constantFrom(
    'javascript:alert(1)',
    '//elsewhere.example/x',
    '../x',
    '<b>',
    '2021-02-30',
    'nl-BE',
  ),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

/** Of dialogs jsdom knows too little: `test/browser/launcher.test.ts` has these modes. */
const valuesOf = (name: AttributeName): readonly string[] =>
  (attributeValues[name] ?? []).filter((value) => value !== 'launcher' && value !== 'dialog');

const attributes = fc.record(
  Object.fromEntries(
    attributeNames.map((name) => [name, fc.oneof(odd, fc.constantFrom('', ...valuesOf(name)))]),
  ),
  { requiredKeys: [] },
);

test('whatever a page writes in the attributes, the widget starts, or says what is wrong', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await fc.assert(
    fc.asyncProperty(attributes, async (given) => {
      const element = made(given as Record<string, string>);
      const isReady = vi.fn();
      element.addEventListener('stem-check-ready', isReady);
      document.body.append(element);
      const says = () => element.shadowRoot?.querySelector('[role=alert]');
      await vi.waitFor(() => expect(isReady.mock.calls.length > 0 || says()).toBeTruthy(), {
        timeout: 20_000,
      });
      element.remove();
    }),
    { numRuns: fuzzRuns(12, 'attributes'), endOnFailure: true },
  );
}, 600_000);
