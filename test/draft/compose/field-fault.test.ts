import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldFault } from '../../../src/draft/compose/field-fault.ts';
import type { Field } from '../../../src/rules/application.ts';

type Format = Field['format'];

const formats: Format[] = [
  'line',
  'text',
  'enterprise-number',
  'postcode',
  'email',
  'website',
  'date',
  'part-of-day',
];

const codeOf = (format: Format, text: string) => fieldFault({ format, max: 200 }, text)?.code;

describe.each(formats)('a field of the format %s', (format) => {
  it('has no fault while it is empty, or holds spaces alone', () => {
    for (const text of ['', ' ', '\n\t \u00A0']) expect(codeOf(format, text)).toBeUndefined();
  });

  it('is too long from one character more than it may hold, and says how many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (max, over) => {
        const count = max + over;
        const fault = fieldFault({ format, max }, 'a'.repeat(count));
        expect(fault).toEqual({ code: 'tooLong', count, max });
        expect(fieldFault({ format, max: count }, 'a'.repeat(count))?.code).not.toBe('tooLong');
      }),
    );
  });
});

it.each<[Format, string[]]>([
  ['line', ['vzw Vonk', '<b>', '12']],
  ['text', ['Regel 1\n\nRegel 2']],
  ['enterprise-number', ['0123.456.749', 'BE0123456749', ' 0123 456 749 ']],
  ['postcode', ['9000', '1000', ' 8500 ']],
  ['email', ['an@vonk.be', 'an.de-smet+stem@sub.vonk.be', ' an@vonk.be ']],
  ['website', ['vonk.be', 'www.vonk.be', 'https://vonk.be/stem?x=1', 'HTTP://vonk.be/']],
  ['date', ['2021-04-01', '2024-02-29']],
])('accepts what is right in a field of the format %s', (format, rights) => {
  for (const text of rights) expect(fieldFault({ format, max: 200 }, text), text).toBeNull();
});

it.each<[Format, string, string[]]>([
  ['postcode', 'postcode', ['900', '90000', 'Gent', '0000', '9000 Gent']],
  [
    'email',
    'email',
    ['an', 'an@', '@vonk.be', 'an@vonk', 'an@vonk.', 'an@vonk.be, bo@vonk.be', 'mail an@vonk.be'],
  ],
  ['website', 'website', ['vonk', 'vonk .be', 'an@vonk.be', 'http://', 'vonk.b', 'vonk.be of zo']],
  ['date', 'date', ['1 april', '01-04-2021', '2021-13-01', '2021-02-30', '2021-4-1']],
])('refuses what is wrong in a field of the format %s', (format, code, wrongs) => {
  for (const text of wrongs) expect(codeOf(format, text), text).toBe(code);
});

it('says of an enterprise number what is wrong with it, and what may be meant', () => {
  const fault = (text: string) => fieldFault({ format: 'enterprise-number', max: 40 }, text);
  expect(fault('123456749')).toEqual({ code: 'leadingZero', suggestion: '0123.456.749' });
  expect(fault('0123456748')?.code).toBe('wrongNumber');
  expect(fault('2123456749')?.code).toBe('establishment');
  expect(fault('onbekend')?.code).toBe('malformedNumber');
});

it('takes any text, however odd, without failing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...formats), fc.string({ unit: 'binary' }), (format, text) => {
      expect(() => fieldFault({ format, max: 20 }, text)).not.toThrow();
    }),
  );
});
