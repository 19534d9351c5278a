import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf } from './support/architecture.ts';
import { regulationFaults } from './support/regulation-words.ts';

const paths = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

test('src keeps to the arrows, names and sizes of the house', () => {
  expect(faultsOf(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([]);
});

test('src and the words of the widget know no regulation', () => {
  const words = readdirSync('locales').flatMap((language) =>
    readdirSync(join('locales', language))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join('locales', language, name)),
  );
  const faults = [...paths, ...words].flatMap((path) =>
    regulationFaults(path, readFileSync(path, 'utf8')),
  );
  expect(faults).toEqual([]);
});

test('a test of the view that puts another module in place of one shares none with other tests', () => {
  const config = readFileSync('vite.config.ts', 'utf8');
  const drawn = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path).replaceAll('\\', '/'))
    .filter((path) =>
      /^test\/(view|element|keeping|doctor)\/.*\.test\.tsx?$|\.test\.tsx$/.test(path),
    );
  const replacing = drawn.filter((path) =>
    /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(path, 'utf8')),
  );
  expect(drawn.length).toBeGreaterThan(60);
  expect(replacing.filter((path) => !config.includes(`'${path}'`))).toEqual([]);
});

test.each([
  ['a list', "questions.find(({ id }) => id === 'trajectories')"],
  ['a field', 'item.coherent'],
  ['a scheme', '/** Whether recognition is held. */'],
  ['an option', "answer === 'members-only'"],
  ['a rule set', 'locales/vlaio-2021'],
])('%s that is named outside its regulation is refused', (_what, text) => {
  expect(regulationFaults('src/view/A.tsx', text)).toHaveLength(1);
  expect(regulationFaults('src/regulations/a/2021/rules.json', text)).toEqual([]);
});

const refused: [why: string, path: string, text: string][] = [
  ['rules imports assessment', 'src/rules/a.ts', "import { x } from '../assessment/b.ts';"],
  ['a type is an import too', 'src/rules/a.ts', "import type { X } from '../assessment/b.ts';"],
  [
    'assessment imports conversation',
    'src/assessment/a.ts',
    "export * from '../conversation/b.ts';",
  ],
  ['assessment imports xstate', 'src/assessment/a.ts', "import { assign } from 'xstate';"],
  ['conversation imports view', 'src/conversation/a.ts', "type A = import('../view/b.ts').B;"],
  ['conversation imports preact', 'src/conversation/a.ts', "import { h } from 'preact/hooks';"],
  ['conversation imports i18next', 'src/conversation/a.ts', "import { x } from 'i18next';"],
  ['conversation uses the page', 'src/conversation/a.ts', 'export const a = () => document.title;'],
  ['assessment reads the clock', 'src/assessment/a.ts', 'export const now = () => new Date();'],
  ['assessment reads the clock too', 'src/assessment/a.ts', 'export const now = () => Date.now();'],
  [
    'view opens a lazy part by itself',
    'src/view/A.tsx',
    "const open = () => import('../draft/b.ts');",
  ],
  ['view imports element', 'src/view/A.tsx', "import { mount } from '../element/mount.tsx';"],
  ['view imports more than types of i18n', 'src/view/A.tsx', "import { t } from '../i18n/b.ts';"],
  ['view imports locales', 'src/view/A.tsx', "import nl from '../../locales/nl/widget.json';"],
  ['view imports i18next', 'src/view/A.tsx', "import i18next from 'i18next';"],
  ['view imports draft', 'src/view/A.tsx', "import { B } from '../draft/B.tsx';"],
  ['draft imports element', 'src/draft/a.ts', "import { b } from '../element/b.ts';"],
  ['help imports coach', 'src/help/a.ts', "import { b } from '../coach/b.ts';"],
  [
    'element globs locales',
    'src/element/a.ts',
    "const a = import.meta.glob('../../locales/*/a.json');",
  ],
  ['i18n imports values of rules', 'src/i18n/a.ts', "import { b } from '../rules/b.ts';"],
  ['embed imports anything', 'src/embed/loader.ts', "import { x } from '../element/events.ts';"],
  ['core imports conversation', 'src/core.ts', "export * from './conversation/b.ts';"],
  ['a room that is not in the house', 'src/widgets/a.ts', "import { x } from './b.ts';"],
  ['an empty name', 'src/view/utils.ts', ''],
  ['a folder with an empty name', 'src/view/helpers/a.ts', ''],
  ['a long file', 'src/view/A.tsx', 'a\n'.repeat(301)],
  ['a form that is not the one of all', 'src/view/A.tsx', '<form onSubmit={send} />'],
];

test.each(refused)('%s: refused', (_why, path, text) => {
  expect(faultsOf(new Map([[path, text]]))).toHaveLength(1);
});

const accepted: [why: string, path: string, text: string][] = [
  ['a room imports what is on its left', 'src/view/A.tsx', "import { x } from '../rules/b.ts';"],
  ['view imports types of i18n', 'src/view/A.tsx', "import type { T } from '../i18n/b.ts';"],
  ['i18n globs locales', 'src/i18n/a.ts', "const a = import.meta.glob('../../locales/*/*.json');"],
  ['draft draws with the view', 'src/draft/A.tsx', "import { B } from '../view/B.tsx';"],
  ['rules imports zod/mini', 'src/rules/a.ts', "import * as z from 'zod/mini';"],
  [
    'a date is made of what was passed in',
    'src/assessment/a.ts',
    'const a = (b: string) => new Date(b);',
  ],
  ['a property is no page', 'src/assessment/a.ts', 'const a = (b: { window: 1 }) => b.window;'],
  ['a parameter is no page', 'src/rules/a.ts', 'const a = (document: { b: 1 }) => document.b;'],
  ['the form of all', 'src/view/A.tsx', '<Form onSend={send} />'],
  ['data is long', 'src/rules/a.json', '1\n'.repeat(301)],
];

test.each(accepted)('%s: accepted', (_why, path, text) => {
  expect(faultsOf(new Map([[path, text]]))).toEqual([]);
});

test('files that import each other are refused', () => {
  const circle = new Map([
    ['src/view/A.tsx', "import { B } from './B.tsx';"],
    ['src/view/B.tsx', "import type { A } from './A.tsx';"],
  ]);
  expect(faultsOf(circle)).toEqual([
    'src/view/A.tsx imports src/view/B.tsx imports src/view/A.tsx: imports never run in a circle.',
  ]);
});
