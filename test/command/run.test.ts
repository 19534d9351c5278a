import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/command/run.ts';
import { parseRuleSet } from '../../src/core.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stem-check-rules-')), 'party');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** What a terminal shows of it. */
async function asked(...given: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(given, {
    env: { LANG: 'en_GB.UTF-8' },
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('the command', () => {
  it('makes a folder that runs, with its schema beside it', async () => {
    expect(await asked('init', folder)).toMatchObject({ code: 0 });
    const { $schema } = JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8'));
    expect(existsSync(join(folder, $schema))).toBe(true);
    expect(await asked('check', folder)).toEqual({
      code: 0,
      out: 'party\n\n2 questions, 2 criteria, 2 languages, and 2 examples. All is well.',
      err: '',
    });
  });

  it('says what is wrong: file, line, place, how to mend it', async () => {
    await asked('init', folder);
    change('rules.json', '"oneOf": ["place"', '"oneOf": ["plaec"');
    change('texts/nl.json', '"label": "Plaats",', '');
    const { code, out } = await asked('check', folder);
    expect(code).toBe(1);
    expect(out).toBe(`party

rules.json
  ✗ line 27, criteria › on-the-street › metWhen › oneOf
    This question does not exist. Check its name, or add the question. It says “plaec”. Perhaps
    you mean “place”.

texts/nl.json
  ✗ line 7, questions › place › label
    This text is missing or incomplete. Add it.

2 faults.`);
  });

  it('speaks the language that is asked for, else that of the terminal, else Dutch', async () => {
    await asked('init', folder);
    expect((await asked('check', folder, '--lang', 'fr')).out).toContain('Tout est en ordre.');
    const lines: string[] = [];
    const terminal = { print: (text: string) => lines.push(text), complain: () => {} };
    await run(['check', folder], { ...terminal, env: { LANG: 'C.UTF-8' } });
    await run(['check', folder], { ...terminal, env: { LC_ALL: 'de_DE.UTF-8', LANG: 'C' } });
    expect(lines.join()).toMatch(/Alles klopt\..*Alles stimmt\./s);
  });

  it('says the same as data', async () => {
    await asked('init', folder);
    change('rules.json', '"households", 10]', '"households", 501]');
    const { code, out } = await asked('check', folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      counts: { questions: 0, criteria: 0, languages: 0, cases: 0 },
      findings: [
        {
          level: 'fault',
          file: 'rules.json',
          line: 33,
          path: 'criteria.1.metWhen',
          code: 'never-met',
          message: 'Nobody can meet this, whatever the answer is. Make the condition wider.',
        },
      ],
    });
  });

  it('makes one file of a folder, which the widget takes, and none of a folder with faults', async () => {
    await asked('init', folder);
    const file = join(folder, '..', 'one.json');
    expect(await asked('pack', folder, file)).toMatchObject({ code: 0, err: '' });
    const whole = JSON.parse(readFileSync(file, 'utf8'));
    expect(parseRuleSet(whole)).toEqual({ ok: true, ruleSet: whole });
    expect(JSON.parse((await asked('pack', folder)).out)).toEqual(whole);
    expect(await asked('check', file)).toMatchObject({ code: 0 });
    change('rules.json', '"households", 10]', '"households", 501]');
    expect(await asked('pack', folder)).toMatchObject({ code: 1, out: '' });
  });

  it('checks the years of this project where they are, with their texts', async () => {
    const { code, out } = await asked('check', 'src/regulations/stem-academies/2021');
    expect(out).not.toContain('✗');
    expect(code).toBe(0);
  });

  it('never writes over what is there', async () => {
    await asked('init', folder);
    expect(await asked('init', folder)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('There is something in'),
    });
  });

  it.each([
    [[], 'Usage:'],
    [['chekc', 'x'], 'We do not know “chekc”.'],
    [['check'], 'Say which folder it is.'],
    [['check', 'nowhere'], 'There is no folder nowhere.'],
    [['preview', 'src', '--port', 'x'], '“x” is not a port.'],
  ])('asked for %j it says how it is used', async (given, words) => {
    const { code, out, err } = await asked(...given);
    expect(code).toBe(2);
    expect(`${out}${err}`).toContain(words);
    expect(`${out}${err}`).toContain('stem-check-rules check FOLDER');
  });
});
