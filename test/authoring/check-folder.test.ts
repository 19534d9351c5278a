import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/authoring/check-folder.ts';
import { messageOf } from '../../src/authoring/message.ts';
import { faultyFolder, startFolder } from '../../src/authoring/start-folder.ts';
import { wordsFor } from '../../src/authoring/words.ts';
import { wholeRuleSets } from '../../src/regulations/rule-sets.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { fixtures } from './fault-fixtures.ts';

const lineOf = (text: string, words: string): number => {
  const at = text.indexOf(words);
  return text.slice(0, at + (words.length - words.trimStart().length)).split('\n').length;
};

describe('of a rule folder', () => {
  it.each(fixtures)('$what is said: where, and how to mend it', (fixture) => {
    const { findings } = checkFolder(fixture.files);
    const found = findings.find(({ code }) => code === fixture.code);
    expect(found && messageOf(found, wordsFor('nl')), JSON.stringify(findings, null, 2)).toBe(
      fixture.says,
    );
    expect(found?.file).toBe(fixture.file);
    const text = fixture.files.get(fixture.file) ?? '';
    expect(found?.line).toBe(fixture.at === undefined ? undefined : lineOf(text, fixture.at));
  });

  it.each(['nl', 'fr', 'de', 'en'])('what is wrong is said in %s, each otherwise', (language) => {
    const words = wordsFor(language);
    const said = fixtures.map(({ code, files }) => {
      const found = checkFolder(files).findings.find((each) => each.code === code);
      return found ? messageOf(found, words) : '';
    });
    expect(new Set(said).size).toBe(fixtures.length);
    for (const each of said) expect(each).toMatch(/^[\p{Lu}“«„].*\. .*\.$/u);
  });

  it('nothing is said where all is well', () => {
    const { findings, counts, ruleSet } = checkFolder(startFolder);
    expect(findings).toEqual([]);
    expect(counts).toEqual({ questions: 2, criteria: 2, languages: 2, cases: 2 });
    expect(ruleSet?.id).toBe('street-party-2027');
  });

  it('faults of rules and of texts are said together, and hints after them', () => {
    const { findings, ruleSet } = checkFolder(faultyFolder);
    expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'fault dangling-option',
      'fault dangling-source',
      'fault missing-text',
      'hint stray-text',
    ]);
    expect(ruleSet).toBeUndefined();
  });

  it.each([
    ['"oneOf"', '"oneof"'],
    ['"oneOf"', '"equals"'],
    ['"metWhen"', '"metWen"'],
  ])('%s that is written %s is said once, and not as something missing too', (from, to) => {
    const rules = (startFolder.get('rules.json') ?? '').replace(from, to);
    const { findings } = checkFolder(new Map([...startFolder, ['rules.json', rules]]));
    expect(findings.map(({ code, path }) => [code, path?.split('.').at(-1)])).toEqual([
      ['unknown-key', to.slice(1, -1)],
    ]);
  });

  it('of a text that nothing shows the name is said that was meant, wherever it is in its path', () => {
    const text = (startFolder.get('texts/nl.json') ?? '').replace('"garden"', '"gardn"');
    const { findings } = checkFolder(new Map([...startFolder, ['texts/nl.json', text]]));
    expect(findings.find(({ code }) => code === 'stray-text')?.meant).toBe('garden');
  });

  it('a single file with all of it is one too', () => {
    const files = new Map([['workshops.json', JSON.stringify(workshops)]]);
    expect(checkFolder(files).ruleSet).toEqual(workshops);
  });

  it('a year of a regulation that we hold shares its texts', () => {
    const [{ application, help: _, ...rules }] = wholeRuleSets as [(typeof wholeRuleSets)[number]];
    const files = new Map([
      ['rules.json', JSON.stringify(rules)],
      ['draft.json', JSON.stringify(application)],
    ]);
    const { findings, ruleSet } = checkFolder(files, wholeRuleSets);
    expect(findings.map(({ code }) => code)).toEqual(['no-cases']);
    expect(ruleSet?.id).toBe(rules.id);
  });
});
