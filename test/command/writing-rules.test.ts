import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/command/run.ts';
import { assess, parseAnswers, parseRuleSet } from '../../src/core.ts';

const page = readFileSync('docs/writing-rules.md', 'utf8');
const [, tutorial = ''] = /\n## Ten minutes[^\n]*\n(.*?)\n## /s.exec(page) ?? [];

let parent = '';
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'stem-check-tutorial-'));
});
afterAll(() => rmSync(parent, { recursive: true }));

/** A block of the tutorial, with the words right before it. */
interface Step {
  heading: string;
  words: string;
  kind: string;
  text: string;
}

const steps: Step[] = tutorial.split('\n### ').flatMap((section) => {
  const [heading = ''] = section.split('\n');
  const blocks = [...section.matchAll(/([^\n]*)\n+```(\w+)\n(.*?)\n```/gs)];
  return blocks.map(([, words = '', kind = '', text = '']) => ({ heading, words, kind, text }));
});

const inFolder = (file: string): string => join(parent, 'call-2027', file);

function put(file: string, text: string): void {
  mkdirSync(dirname(inFolder(file)), { recursive: true });
  writeFileSync(inFolder(file), `${text}\n`);
}

/** One more at the end of a list, or more names in a group. */
function add(file: string, key: string | undefined, value: object): void {
  const whole = JSON.parse(readFileSync(inFolder(file), 'utf8'));
  const owner = key === undefined ? whole : whole[key];
  if (Array.isArray(owner)) owner.push(value);
  else Object.assign(owner, value);
  put(file, JSON.stringify(whole, null, 2));
}

async function runAs(line: string): Promise<string> {
  const said: string[] = [];
  const given = line.replace('npx stem-check-rules ', '').split(' ');
  const print = (text: string) => said.push(text);
  await run(
    given.map((each) => (each.startsWith('call-2027') ? join(parent, each) : each)),
    { env: {}, print, complain: print },
  );
  return said.join('\n');
}

test('the tutorial, followed as it is written, says what it says that it says', async () => {
  let said = '';
  for (const { heading, words, kind, text } of steps) {
    const [, whole] = /Put (?:this|these) in (?:its )?`([\w/.]+)`:$/.exec(words) ?? [];
    const [, key, part] = /Add to (?:`(\w+)` in )?`([\w/.]+)`:$/.exec(words) ?? [];
    if (kind === 'text') expect(said, heading).toBe(text);
    else if (kind === 'sh' && text.includes('preview')) continue;
    else if (kind === 'sh') said = await runAs(text);
    else if (whole) put(whole, text);
    else if (part) add(part, key, JSON.parse(text));
    else throw new Error(`${heading}: nobody knows what to do with this block:\n${text}`);
  }
  expect(said).toContain('All is well.');
});

test('what it comes to assesses an organisation', async () => {
  const parsed = parseRuleSet(JSON.parse(await runAs('npx stem-check-rules pack call-2027')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const answers = parseAnswers(
    { 'legal-form': 'unincorporated', series: [{ activities: 2 }, { activities: 4 }] },
    [parsed.ruleSet],
  );
  if (!answers.ok) throw new Error(JSON.stringify(answers.errors));
  const { verdicts, amount, call, changes } = assess(parsed.ruleSet, answers.answers, {
    date: '2027-05-05',
  });
  expect(verdicts).toEqual({ subsidy: 'ineligible' });
  expect(amount).toMatchObject({ low: 1500, high: 1500, cap: 30_000 });
  expect(call?.status).toBe('closed');
  expect(changes[0]?.set).toEqual({ 'legal-form': 'association' });
});

test('it asks for no more than ten minutes of typing', () => {
  const typed = steps.filter(({ kind }) => kind === 'json').map(({ text }) => text);
  expect(typed.join('\n').split('\n').length).toBeLessThan(250);
});
