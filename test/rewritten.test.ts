import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyDocument } from '../scripts/any-document.mjs';
import { directImports } from '../scripts/direct-imports.mjs';
import { leanI18next } from '../scripts/lean-i18next.mjs';
import { leanXstateReact } from '../scripts/lean-xstate-react.mjs';
import { ownKeys } from '../scripts/own-keys.mjs';
import { zodApart } from '../scripts/zod-apart.mjs';

type Hook = (code: string, id: string) => unknown;

const transform = (plugin: ReturnType<typeof ownKeys>): Hook => {
  const { transform } = plugin;
  if (typeof transform !== 'object') throw new TypeError('The plugin rewrites nothing.');
  return transform.handler as Hook;
};
const preact = '/project/node_modules/preact/dist/preact.mjs';
const i18next = '/project/node_modules/i18next/dist/esm/i18next.js';
const xstateReact = '/project/node_modules/@xstate/react/dist/xstate-react.esm.js';
const docx = '/project/node_modules/docx/dist/index.mjs';

test('what every object inherits is not met, and pairs are counted', () => {
  const own = transform(ownKeys());
  expect(own('for(u in t.props)d(u)', preact)).toBe('for (u of Object.keys((t.props) || {}))d(u)');
  expect(own('for (const [i, child] of children.entries()) d(i)', docx)).toBe(
    'for (const [i, child] of children.map((child, index) => [index, child])) d(i)',
  );
  expect(own('done()', '/project/node_modules/other/index.js')).toBe('done()');
});

test('a dependency that is written otherwise fails the build, with the file and what to do', () => {
  for (const [plugin, file, script] of [
    [ownKeys, preact, 'scripts/own-keys.mjs'],
    [ownKeys, docx, 'scripts/own-keys.mjs'],
    [anyDocument, preact, 'scripts/any-document.mjs'],
    [zodApart, '/project/node_modules/zod/v4/core/core.js', 'scripts/zod-apart.mjs'],
    [leanI18next, i18next, 'scripts/lean-i18next.mjs'],
    [leanXstateReact, xstateReact, 'scripts/lean-xstate-react.mjs'],
  ] as const) {
    const rewrite = () => transform(plugin())('otherwise()', file);
    for (const said of [file, script, 'mend the pattern there']) expect(rewrite).toThrow(said);
  }
});

test('a chunk that still meets what every object inherits fails the build', () => {
  const check = ownKeys().generateBundle as (options: object, bundle: object) => void;
  const bundle = (code: string) => ({ 'chunks/a.js': { type: 'chunk', code } });
  for (const code of ['for(let e in t)d(e)', 'for (x in a(b(c(d)))) d()', 'children.entries()'])
    expect(() => check({}, bundle(code))).toThrow('chunks/a.js still has');
  check({}, bundle('for(let e of Object.keys(t))d(e)'));
});

test('of i18next what fetches and formats is left out, and nothing after it', () => {
  const code = readFileSync('node_modules/i18next/dist/esm/i18next.js', 'utf8');
  const lean = String(transform(leanI18next())(code, i18next));
  expect(lean).not.toMatch(/RelativeTimeFormat|maxRetries/);
  const heads = (text: string) => text.match(/^class \w+/gm);
  expect(heads(lean)).toEqual(heads(code)?.filter((head) => head !== 'class Formatter'));
});

test('what is imported is fetched from the chunk that has it', () => {
  const plugin = directImports().generateBundle;
  if (typeof plugin !== 'object') throw new TypeError('The plugin mends nothing.');
  const chunk = (code: string, isDynamicEntry = false) => ({ type: 'chunk', code, isDynamicEntry });
  const bundle: Record<string, ReturnType<typeof chunk>> = {
    'page.js': chunk('import(`./chunks/Frame-1.js`);import(`./chunks/other-1.js`)'),
    'chunks/widget-1.js': chunk('import("./Frame-1.js").then(e=>e.Frame)'),
    'chunks/Frame-1.js': chunk('export{t as Frame,styles}from"./frame-1.js";', true),
    'chunks/frame-1.js': chunk('let t,styles;export{t,styles}'),
    'chunks/other-1.js': chunk('export let other', true),
  };
  (plugin.handler as (options: object, bundle: object) => void)({}, bundle);
  expect(bundle).not.toHaveProperty(['chunks/Frame-1.js']);
  expect(bundle['page.js']?.code).toBe(
    'import("./chunks/frame-1.js").then(a=>({Frame:a.t,styles:a.styles}));import(`./chunks/other-1.js`)',
  );
  expect(bundle['chunks/widget-1.js']?.code).toBe(
    'import("./frame-1.js").then(a=>({Frame:a.t,styles:a.styles})).then(e=>e.Frame)',
  );
});
