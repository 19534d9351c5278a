import { expect, test } from 'vitest';
import { partsFor } from '../../src/element/parts.ts';
import { loadTexts } from '../../src/i18n/texts.ts';
import { defaultRuleSet } from '../../src/regulations/regulations.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

async function made(ruleSet: RuleSet = defaultRuleSet) {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' });
  const texts = await loadTexts('nl', ruleSet);
  return { host, ruleSet, texts, parts: partsFor({ host, ruleSet, texts }) };
}

test('each part comes with its texts and styles, and is the same each time that it is wanted', async () => {
  const { parts, texts, host, ruleSet } = await made();
  const names = Object.keys(parts) as (keyof typeof parts)[];
  expect(names.sort()).toEqual([
    'coach',
    'draft',
    'frame',
    'help',
    'keeping',
    'result',
    'typing',
    'years',
  ]);
  for (const name of names) {
    const view = await parts[name]?.();
    expect(view).toBeTruthy();
    expect(await parts[name]?.()).toBe(view);
    expect(await partsFor({ host, ruleSet, texts })[name]?.()).toBe(view);
  }
  expect(texts.keeping('keep.close')).not.toBe('keep.close');
  expect(texts.result('copy.done')).not.toBe('copy.done');
  expect(host.shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(0);
});

test('texts that are not wanted are not fetched', async () => {
  const { parts, texts } = await made();
  await parts.result?.();
  expect(texts.keeping('keep.close')).toBe('keep.close');
});

test('rules without a draft have no such part', async () => {
  const { parts } = await made(smallRuleSet);
  expect(parts.draft).toBeUndefined();
  expect(parts.result).toBeDefined();
});

test('what failed is fetched anew', async () => {
  const { host, ruleSet, texts } = await made();
  let isDown = true;
  const load = async () => {
    if (isDown) throw new Error('no network');
  };
  const parts = partsFor({ host, ruleSet, texts: { ...texts, load } });
  await expect(parts.keeping?.()).rejects.toThrow('no network');
  isDown = false;
  await expect(parts.keeping?.()).resolves.toHaveProperty('Offer');
});
