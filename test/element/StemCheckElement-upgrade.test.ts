import { expect, test } from 'vitest';
import { fault, inside, placedWithFallback, say } from '../support/placed-element.ts';
import { smallRuleSetOf } from '../support/small-rule-set.ts';

// In this order: an element can be defined only once in a page.

test('importing the class registers nothing', async () => {
  await import('../../src/index.ts');
  expect(customElements.get('stem-check')).toBeUndefined();
});

test('what was set before the script arrived counts when it does', async () => {
  const { element: own, isShown } = placedWithFallback();
  const { element: broken } = placedWithFallback();
  const ruleSet = smallRuleSetOf('stem-academies');
  own.ruleSet = ruleSet;
  broken.ruleSet = {};
  expect(isShown()).toBe(true);

  await import('../../src/element/define.ts');

  expect(Object.hasOwn(own, 'ruleSet')).toBe(false);
  expect(own.ruleSet).toBe(ruleSet);
  const start = await inside(own).findByRole('button', { name: say('welcome.start') });
  start.click();
  await inside(own).findByRole('heading', { name: say('rules:questions.goal.ask') });
  const options = inside(own).getAllByRole<HTMLButtonElement>('button');
  expect(options.map(({ value }) => value).filter(Boolean)).toEqual(['both', 'recognition']);
  expect(isShown()).toBe(false);
  expect(await fault(broken)).toContain('id');
});
