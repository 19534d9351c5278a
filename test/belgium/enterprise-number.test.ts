import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnterpriseNumber } from '../../src/belgium/enterprise-number.ts';

const withCheckDigits = (first: number): string => {
  const eight = String(first).padStart(8, '0');
  return eight + String(97 - (first % 97)).padStart(2, '0');
};

/** Ten digits, the first 0 or 1, with the check digits that belong to them. */
const soundNumbers = fc.integer({ min: 0, max: 19_999_999 }).map(withCheckDigits);

const groups = (digits: string) => [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)];

const usual = (digits: string) => groups(digits).join('.');

test('a sound number is accepted however it is written, and comes back as it is usually written', () => {
  const before = fc.constantFrom('', 'BE', 'be', 'BE ', ' BE\u00A0', 'BE.', '  ');
  const between = fc.constantFrom('', '.', ' ', '-', '/', '\u00A0', ' . ');
  const after = fc.constantFrom('', ' ', '\n');
  fc.assert(
    fc.property(soundNumbers, before, between, between, after, (digits, start, one, two, end) => {
      const [a, b, c] = groups(digits);
      const text = `${start}${a}${one}${b}${two}${c}${end}`;
      expect(readEnterpriseNumber(text)).toEqual({ number: usual(digits) });
    }),
  );
});

test('a number as it is usually written is not changed any more', () => {
  fc.assert(
    fc.property(soundNumbers, (digits) => {
      expect(readEnterpriseNumber(usual(digits)).number).toBe(usual(digits));
    }),
  );
});

test('a sound number with one other digit is refused', () => {
  fc.assert(
    fc.property(soundNumbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
      const other = (Number(digits[at]) + more) % 10;
      const changed = digits.slice(0, at) + other + digits.slice(at + 1);
      const read = readEnterpriseNumber(changed);
      expect(read.number).toBeUndefined();
      expect(read.fault).toBeDefined();
    }),
  );
});

test('a sound number with two neighbouring digits that changed places is refused', () => {
  fc.assert(
    fc.property(soundNumbers, fc.nat(8), (digits, at) => {
      fc.pre(digits[at] !== digits[at + 1]);
      const changed = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
      expect(readEnterpriseNumber(changed).number).toBeUndefined();
    }),
  );
});

test('ten digits that begin with 2 to 8 are of an establishment', () => {
  const first = fc.integer({ min: 2_000_000_000, max: 8_999_999_999 });
  fc.assert(
    fc.property(first, (number) => {
      expect(readEnterpriseNumber(String(number))).toEqual({ fault: 'establishment' });
      expect(readEnterpriseNumber(`BE ${usual(String(number))}`).fault).toBe('establishment');
    }),
  );
});

test('of a sound number without its leading zero the whole number is suggested, and that one is accepted', () => {
  const withZero = fc.integer({ min: 1_000_000, max: 9_999_999 }).map(withCheckDigits);
  fc.assert(
    fc.property(withZero, (digits) => {
      const { fault, suggestion, number } = readEnterpriseNumber(digits.slice(1));
      expect({ fault, suggestion, number }).toEqual({
        fault: 'leadingZero',
        suggestion: usual(digits),
      });
      expect(readEnterpriseNumber(suggestion ?? '')).toEqual({ number: suggestion });
    }),
  );
});

test('nine digits that no leading zero makes sound get no suggestion', () => {
  const nine = fc.integer({ min: 1_000_000, max: 9_999_999 }).map(withCheckDigits);
  fc.assert(
    fc.property(nine, fc.integer({ min: 1, max: 9 }), (digits, more) => {
      const last = (Number(digits.at(-1)) + more) % 10;
      expect(readEnterpriseNumber(digits.slice(1, -1) + last)).toEqual({
        fault: 'malformedNumber',
      });
    }),
  );
});

test('what is not ten digits is malformed, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(text.replace(/\D/g, '').length < 9);
      expect(readEnterpriseNumber(text)).toEqual({ fault: 'malformedNumber' });
    }),
  );
  for (const text of ['', 'BE', '01234567490', 'NL 0123.456.749', '0123.456.749 bis', '9123456749'])
    expect(readEnterpriseNumber(text), text).toEqual({ fault: 'malformedNumber' });
});
