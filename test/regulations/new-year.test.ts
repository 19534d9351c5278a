import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RuleSet } from '../../src/rules/schema.ts';

const year = 'src/regulations/stem-academies';
const languages = readdirSync('locales').filter((name) =>
  existsSync(join('locales', name, 'widget.json')),
);

/** The files that the recipe names, each language for itself. */
const page = readFileSync('docs/writing-rules.md', 'utf8');
const [, recipe = ''] = /\n## An hour[^\n]*\n(.*?)\n## /s.exec(page) ?? [];
const named = [...recipe.matchAll(/^\| \d+ \| `([^`]+)`/gm)].flatMap(([, file = '']) =>
  file.startsWith('locales/nl/')
    ? languages.map((language) => file.replace('/nl/', `/${language}/`))
    : [file],
);

let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'stem-check-2027-'));
  const left = ['node_modules', 'dist', 'shots', 'test-results', '.git', 'release'];
  for (const name of readdirSync('.'))
    if (!left.includes(name)) cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});
afterAll(() => rmSync(project, { recursive: true }));

const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Puts words after the first place where others stand. */
function after(file: string, place: RegExp, words: string): void {
  const text = read(file);
  expect(text, `${file}: ${place}`).toMatch(place);
  write(
    file,
    text.replace(place, (found) => `${found}${words}`),
  );
}

const imports =
  "import draft2027 from './stem-academies/2027/draft.json' with { type: 'json' };\n" +
  "import vlaio2027 from './stem-academies/2027/rules.json' with { type: 'json' };\n";

/** What a year begins from, with its id. */
const copied = (file: string) =>
  write(file, read(file.replace('2027', '2021')).replaceAll('vlaio-2021', 'vlaio-2027'));

/** What the recipe says of each file, done. */
const steps: Readonly<Record<string, (file: string) => void>> = {
  'rules.json': (file) => {
    const rules: RuleSet = JSON.parse(read(`${year}/2021/rules.json`));
    write(
      file,
      json({
        ...rules,
        id: 'vlaio-2027',
        textsOf: '2027',
        period: { from: '2027-01-01', until: '2027-12-31' },
        call: { deadline: '2027-05-04T12:00:00+02:00' },
        validity: { scheme: 'recognition', from: '2027-01-01', until: '2028-12-31' },
        ...(rules.amount ? { amount: { ...rules.amount, cap: 40_000 } } : {}),
      }),
    );
  },
  'draft.json': (file) => write(file, read(`${year}/2021/draft.json`)),
  'regulations.ts': (file) => after(file, /ruleSetIds: [^=]+ = \[/, "'vlaio-2027', "),
  'other-years.ts': (file) => {
    after(file, /^import type .*;\n/m, imports);
    const held =
      '{ rules: vlaio2027 as unknown as RuleSet, application: draft2027 as Application }';
    after(file, /otherYears: [^=]+ = \[\n/, `  ${held},\n`);
  },
  '2027.json': (file) => write(file, json({ lead: `2027: ${dirname(file).split('/')[1]}` })),
  'vlaio-2027.json': (file) => {
    if (file.startsWith('test/regulations/')) return copied(file);
    write(
      file,
      json([
        {
          name: 'Nothing answered yet, 2027',
          ruleSet: 'vlaio-2027',
          date: '2027-03-01',
          answers: { goal: 'both' },
          expect: { overall: 'undetermined', call: 'open' },
        },
      ]),
    );
  },
  'sources.test.ts': (file) =>
    after(file, /const claims: [^=]+ = \{\n/, "  'vlaio-2027': { table: {}, besides: [] },\n"),
  'configurator.html': (file) =>
    after(file, /<option value="">De nieuwste<\/option>\n/, '<option>vlaio-2027</option>\n'),
  'package.json': (file) =>
    after(
      file,
      /"exports": \{\n/,
      '    "./draft-vlaio-2027.schema.json": "./dist/draft-vlaio-2027.schema.json",\n',
    ),
  'CHANGELOG.md': (file) => after(file, /### Added: for who answers\n\n/, '- 2027.\n'),
};

const lastOf = (file: string): string => file.split('/').at(-1) ?? '';

/** The files of a folder, by their text. */
const textsOf = (root: string): Map<string, string> =>
  new Map(
    ['src', 'locales', 'test', 'demo', 'scripts'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry): [string, string] => {
          const path = join(entry.parentPath, entry.name);
          return [path.slice(root.length + 1), readFileSync(path, 'latin1')];
        }),
    ),
  );

const vitest = 'node_modules/vitest/vitest.mjs';
const tests = [
  'test/regulations/rule-sets.test.ts',
  'test/rules/parse-rule-set.test.ts',
  'test/assessment/cases.test.ts',
  'test/locales/files.test.ts',
  'test/architecture.test.ts',
];

test('a new year, by the recipe, is held by what holds the others', () => {
  for (const file of named) {
    const step = steps[lastOf(file)];
    if (!step) throw new Error(`The recipe names ${file}: nobody knows what to do with it.`);
    step(file);
  }
  const said = execFileSync(
    process.execPath,
    // One worker loads what all of them share once; other tests need the other core.
    [vitest, 'run', '--project', 'node', '--maxWorkers', '1', '--reporter', 'json', ...tests],
    { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { success, numPassedTests, testResults } = JSON.parse(said.slice(said.indexOf('{"')));
  expect(success).toBe(true);
  expect(numPassedTests).toBeGreaterThan(200);
  const titles = JSON.stringify(testResults);
  expect(titles).toContain('stem-academies/2027/rules.json');
  expect(titles).toContain('Nothing answered yet, 2027');
});

test('it changes nothing of src outside the regulations, and nothing that the recipe does not name', () => {
  const before = textsOf(resolve('.'));
  const changed = [...textsOf(project)].filter(([path, text]) => before.get(path) !== text);
  const paths = changed.map(([path]) => path).sort();
  expect(paths).toEqual(named.filter((file) => file.includes('/')).sort());
  for (const path of paths.filter((each) => each.startsWith('src/')))
    expect(path).toMatch(/^src\/regulations\//);
});

test('the command finds it well where it stands', () => {
  const script = `
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport('./src/command/run.ts');
    const print = (text) => console.log(text);
    process.exitCode = await module.run(['check', '${year}/2027', '--lang', 'en'], { env: {}, print, complain: print });
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(said).toContain('All is well.');
});
