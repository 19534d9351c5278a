import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { installedPackage } from '../support/packed-package.ts';

let folder = '';

test.beforeAll(() => {
  folder = installedPackage();
});

const run = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  });

test('the package needs no other package', () => {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(folder, 'node_modules/stem-check/package.json'), 'utf8'),
  );
  expect([dependencies, peerDependencies]).toEqual([undefined, undefined]);
});

test('the licence of every package that is inside goes along', () => {
  const licences = readFileSync(join(folder, 'node_modules/stem-check/dist/LICENSES.md'), 'utf8');
  const inside = ['@xstate/react', 'docx', 'fflate', 'i18next', 'preact', 'xstate', 'zod'];
  for (const each of inside) expect(licences).toContain(`## ${each} - `);
  for (const each of ['nanoid', 'events']) expect(licences).toContain(`## Inside docx: ${each}`);
});

test('its entries can be imported where there is no page, and do nothing there', () => {
  const exports = run(`
    const before = Object.keys(globalThis).length;
    const { StemCheckElement } = await import('stem-check');
    await import('stem-check/define');
    const { assess, defaultRuleSet, parseAnswers } = await import('stem-check/core');
    const { answers } = parseAnswers({ goal: 'both' });
    console.log(JSON.stringify({
      attributes: StemCheckElement.observedAttributes.includes('rule-set'),
      verdict: assess(defaultRuleSet, answers, { date: '2021-04-01' }).verdicts.recognition,
      globals: Object.keys(globalThis).length - before,
    }));
  `);
  expect(JSON.parse(exports)).toEqual({ attributes: true, verdict: 'undetermined', globals: 0 });
});

test('its command runs by itself, with nothing but what is in the package', () => {
  const manifest = JSON.parse(
    readFileSync(join(folder, 'node_modules/stem-check/package.json'), 'utf8'),
  );
  const command = join('node_modules/stem-check', manifest.bin['stem-check-rules']);
  const asked = (...given: string[]) =>
    execFileSync(process.execPath, [command, ...given, '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
    });
  asked('init', 'rules');
  expect(asked('check', 'rules')).toContain('All is well.');
  expect(readFileSync(join(folder, command), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('its data can be read', () => {
  const types = run(`
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url + '/x.js');
    const files = ['rule-set.schema.json', 'draft-vlaio-2021.schema.json', 'custom-elements.json', 'package.json'];
    console.log(files.map((file) => typeof require('stem-check/' + file)).join());
  `);
  expect(types.trim()).toBe('object,object,object,object');
});

/** Checks scripts of a host with the strictest TypeScript; only the packages that it asks for are there. */
function typeFaults(
  files: Record<string, string>,
  options: object,
  packages: string[] = [],
): string {
  for (const each of packages) {
    const link = join(folder, 'node_modules', each);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', each), link);
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    // Of all typings only those that TypeScript itself brings are trusted.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    types: [],
    ...options,
  };
  const config = { compilerOptions, files: Object.keys(files) };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    execFileSync(process.execPath, [resolve('node_modules/typescript-7/bin/tsc')], {
      cwd: folder,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

const script = `
import { StemCheckElement, type StemCheckEventMap } from 'stem-check';
import { assess, parseAnswers, ruleSets, type RuleSet } from 'stem-check/core';
import 'stem-check/define';

const element: StemCheckElement = document.createElement('stem-check');
element.theme = 'dark';
element.addEventListener('stem-check-verdict', ({ detail }) => {
  const verdict: 'held' | 'eligible' | 'conditional' | 'ineligible' | 'undetermined' | 'not-asked' =
    detail.verdicts.subsidy;
  console.log(verdict);
});
const ready: StemCheckEventMap['stem-check-ready']['detail'] = { ruleSet: 'a', language: 'nl' };
const [first] = ruleSets;
const question: RuleSet['questions'][number]['kind'] = 'list';
const parsed = parseAnswers({});
if (parsed.ok && first) console.log(assess(first, parsed.answers, { date: '2021-04-01' }).amount);
console.log(ready, question);
// @ts-expect-error there is no such theme
element.theme = 'purple';
// @ts-expect-error a number is no name
const wrong: RuleSet['id'] = 5;
console.log(wrong);
`;

test('its typings hold by themselves in TypeScript', () => {
  expect(typeFaults({ 'host.ts': script }, { lib: ['es2022', 'dom', 'dom.iterable'] })).toBe('');
});

const jsx = (from: string) => `
import type {} from '${from}';

export const good = (
  <stem-check
    lang="nl" rule-set="vlaio-2021" theme="auto" heading-level={3} class="wide" debug
    answers={{ goal: 'both' }} onstem-check-verdict={({ detail }) => console.log(detail.overall)}
  />
);
// @ts-expect-error there is no such theme
export const wrong = <stem-check theme="purple" />;
// @ts-expect-error there is no such detail
export const deaf = <stem-check onstem-check-verdict={({ detail }) => console.log(detail.score)} />;
`;

test('the tag is known in the JSX of Preact', () => {
  const options = { jsx: 'react-jsx', jsxImportSource: 'preact' };
  expect(typeFaults({ 'host.tsx': jsx('stem-check/preact') }, options, ['preact'])).toBe('');
});

test('the tag is known in the JSX of React 19', () => {
  const files = { 'host.tsx': jsx('stem-check/react').replace('class=', 'className=') };
  expect(typeFaults(files, { jsx: 'react-jsx' }, ['@types/react', 'csstype'])).toBe('');
});

test('the tag is known in the markup of Svelte 5', () => {
  const script = `
import type {} from 'stem-check/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Written = SvelteHTMLElements['stem-check'];
export const good: Written = {
  lang: 'nl', theme: 'auto', class: 'wide', 'share-answers': false, answers: { goal: 'both' },
  'onstem-check-verdict': ({ detail }) => console.log(detail.overall),
};
// @ts-expect-error there is no such theme
export const wrong: Written = { theme: 'purple' };
`;
  const lib = { lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true };
  expect(typeFaults({ 'host.ts': script }, lib, ['svelte'])).toBe('');
});
