import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/authoring/check-folder.ts';
import { messageOf } from '../../src/authoring/message.ts';
import type { Files } from '../../src/authoring/rule-folder.ts';
import { startFolder } from '../../src/authoring/start-folder.ts';
import { wordsFor } from '../../src/authoring/words.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { inherited } from '../support/hostile.ts';

const names = [...startFolder.keys()];
const words = wordsFor('nl');
const before = inherited();

type Change = (files: Map<string, string>) => void;

const name = fc.constantFrom(...names);
const put = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    '{',
    '}',
    '[',
    ',',
    'null',
    '0',
    '"__proto__": {}, ',
    '\u0000',
    '\uFEFF',
  ),
  fc.string({ maxLength: 4 }),
);

/** What a person, an editor or a script can do to a folder. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(name, fc.nat(), fc.nat(30), put).map(
    ([file, at, length, text]): Change =>
      (files) => {
        const old = files.get(file) ?? '';
        const place = at % (old.length + 1);
        files.set(file, old.slice(0, place) + text + old.slice(place + length));
      },
  ),
  fc.tuple(name, fc.json()).map(
    ([file, json]): Change =>
      (files) =>
        void files.set(file, json),
  ),
  name.map(
    (file): Change =>
      (files) =>
        void files.delete(file),
  ),
  fc
    .tuple(
      name,
      fc.oneof(
        name,
        fc.string().map((other) => `${other}.json`),
      ),
    )
    .map(
      ([file, other]): Change =>
        (files) =>
          void files.set(other, files.get(file) ?? ''),
    ),
);

function expectSound(files: Files): void {
  const { findings, ruleSet } = checkFolder(files);
  const faults = findings.filter(({ level }) => level === 'fault');
  if (!ruleSet) expect(faults).not.toEqual([]);
  for (const finding of findings) {
    expect(messageOf(finding, words), finding.code).toMatch(/\S/);
    const lines = files.get(finding.file)?.split('\n').length ?? 1;
    if (finding.line !== undefined) expect(finding.line).toBeLessThanOrEqual(lines);
  }
  expect(inherited()).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
}

test('cases alone are no rules', () => {
  const cases = new Map([['cases.json', startFolder.get('cases.json') ?? '']]);
  expect(checkFolder(cases).findings.map(({ code }) => code)).toEqual(['no-rules']);
});

test('whatever is in a folder is rules, or is refused with where and why', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const files = new Map(startFolder);
      for (const each of changes) each(files);
      expectSound(files);
    }),
    { numRuns: fuzzRuns(150, 'folders of rules') },
  );
});
