import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJsonFault, readJson } from '../../src/authoring/read-json.ts';

const indents = fc.constantFrom(0, 2, '\t');

test('whatever JSON says is read as the language itself reads it', () => {
  fc.assert(
    fc.property(fc.json(), indents, (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const read = readJson(text);
      expect(isJsonFault(read) ? read : read.value).toEqual(JSON.parse(text));
    }),
  );
});

test('whatever is no JSON is refused, with a line that is there', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:1a \n“') }), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      const read = readJson(text);
      expect(!isJsonFault(read)).toBe(isJson);
      const lines = text.split('\n').length;
      if (isJsonFault(read)) expect(read.line >= 1 && read.line <= lines).toBe(true);
    }),
  );
});

test('everything has the line on which it begins', () => {
  const read = readJson('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}\n');
  expect(isJsonFault(read) ? [] : [...read.lines]).toEqual([
    ['', 1],
    ['a', 2],
    ['a.0', 3],
    ['a.1', 4],
    ['a.1.b', 4],
  ]);
});

test('what is too deep for any stack is refused', () => {
  expect(readJson('['.repeat(1_000_000))).toEqual({ code: 'json-deep', line: 1 });
});
