import { expect, test } from 'vitest';
import { fittingTexts } from '../../src/draft/fitting-texts.ts';

const example = {
  trajectory: 0,
  fields: { title: 'Robots', colour: 'rood' },
  activities: [{ description: 'Bouwen', colour: 'blauw' }],
};
const texts = { fields: { name: 'vzw Vonk', shoe: '42' }, examples: Array(5).fill(example) };

test('what the draft of these rules asks is kept, in as many examples as it has', () => {
  const fitting = fittingTexts(texts, 'vlaio-2021');
  expect(fitting.fields).toEqual({ name: 'vzw Vonk' });
  expect(fitting.examples).toHaveLength(2);
  expect(JSON.stringify(fitting)).not.toMatch(/colour|shoe/);
  expect(fitting.examples[0]?.trajectory).toBe(0);
  expect(fittingTexts(fitting, 'vlaio-2021')).toEqual(fitting);
});

test('rules without a draft ask nothing', () => {
  expect(fittingTexts(texts, 'own')).toEqual({ fields: {}, examples: [] });
});
