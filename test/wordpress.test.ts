import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import block from '../integrations/wordpress/stem-check/block.json' with { type: 'json' };
import { attributeNames } from '../src/element/attributes.ts';

const plugin = readFileSync('integrations/wordpress/stem-check/stem-check.php', 'utf8');
const [, list = ''] = /STEM_CHECK_ATTRIBUTES = array\(([^)]*)\)/.exec(plugin) ?? [];
const names = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);

test('shortcode and block of the WordPress plugin know the same attributes, all of them ours', () => {
  expect(Object.keys(block.attributes)).toEqual(names);
  const known: readonly string[] = attributeNames;
  expect(names.filter((name) => !known.includes(String(name)))).toEqual([]);
  // What could tell others what was answered, or fetch something, is not an author's to say.
  const left = known.filter((name) => !names.includes(name));
  expect(left).toEqual(['rule-set-src', 'share-answers', 'share-base', 'debug']);
});

test('the block speaks four languages, all of them about the same', () => {
  const script = readFileSync('integrations/wordpress/stem-check/block.js', 'utf8');
  const texts = [...script.matchAll(/^ {4}(nl|en|fr|de): \{\n([^}]*)\}/gm)].map(
    ([, , lines = '']) => [...lines.matchAll(/^ {6}(\w+):/gm)].map(([, key]) => key),
  );
  expect(texts).toHaveLength(4);
  for (const keys of texts) expect(keys).toEqual(texts[0]);
});
