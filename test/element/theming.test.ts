import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { themeColours } from '../../src/element/theme-colours.ts';
import { buttonParts } from '../../src/view/parts/Button.tsx';

const textIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const styles = textIn('src/view', '.css') + textIn('src/draft', '.css');
const views =
  ['view', 'draft', 'keeping', 'help'].map((folder) => textIn(`src/${folder}`, '.tsx')).join('\n') +
  textIn('src/element', 'Launcher.ts');
const element = readFileSync('src/element/StemCheckElement.ts', 'utf8');
const guide = readFileSync('docs/theming.md', 'utf8');

const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name as string))].sort();

const [properties, parts] = [/^\| `--stem-check-([\w-]+)`/gm, /^\| `(\w+)` \|/gm].map((pattern) =>
  found(guide, pattern),
);

test('the documented properties are those of the styles', () => {
  const used = found(styles, /var\(\s*--stem-check-([\w-]+)/g);
  expect(properties).toEqual(used);
  expect(found(element, /@cssprop --stem-check-([\w-]+) -/g)).toEqual(used);
});

test('the documented parts are those of the views', () => {
  const written = found(views, /\bpart(?:="|\.add\(')(\w+)/g);
  const used = [...new Set([...written, ...Object.values(buttonParts)])].sort();
  expect(parts).toEqual(used);
  expect(found(element, /@csspart (\w+) -/g)).toEqual(used);
});

test('every property that is a colour is guarded', () => {
  const sizes = ['font', 'font-size', 'height', 'radius'];
  expect([...themeColours, ...sizes].sort()).toEqual(properties);
});

test('every button with a border is a part, and only Button draws one', () => {
  expect(buttonParts).toMatchObject({ primary: 'button', secondary: 'button' });
  const looks = /<button\b[^>]*?\b(primary|secondary|ghost|quiet|link|icon-button)\b/g;
  expect(found(views, looks)).toEqual([]);
});

test.each(readdirSync('src/themes'))('%s only sets documented properties', (name) => {
  const css = readFileSync(join('src/themes', name), 'utf8').replace(/\/\*.*?\*\//gs, '');
  expect(css.match(/[^{}]+(?=\{)/g)?.map((each) => each.trim())).toEqual(['stem-check']);
  const set = found(css, /^\s+([\w-]+):/gm);
  expect(properties?.map((each) => `--stem-check-${each}`)).toEqual(expect.arrayContaining(set));
});
