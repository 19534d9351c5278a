import { expect, test } from 'vitest';
import {
  inFull,
  knownWords,
  labelOf,
  phraseOf,
  sayingOf,
  wordsOf,
} from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

test.each([
  ['zie http://a.be/x-y?z of HTTPS://b.be/9', ['zie', 'ww', 'of', 'ww']],
  ['www.a.be/thee, www-thee', ['ww', 'ww', 'thee']],
  ['8-12 of 8 –12', ['8', '-', '12', 'of', '8', '-', '12']],
  ['- 3', ['-', '3']],
  ['-3', ['-', '3']],
  ['thee+ 4', ['thee', '+', '4']],
  ['van -3 tot  - 5', ['van', '-', '3', 'tot', '-', '5']],
  ['thee-4', ['thee', '4']],
  ['8-a', ['8', 'a']],
  ['8 - en', ['8', '-', 'en']],
  ['18+ of 5 +', ['18', '+', 'of', '5', '+']],
  ['+3 en + 4', ['+', '3', 'en', '+', '4']],
  ['a+b', ['a', 'b']],
  ['= thee', ['=', 'thee']],
  ['== thee', ['thee']],
  ['* thee', ['thee']],
  ['heeeeel zzz koffie', ['heel', 'zz', 'koffie']],
  ['12de 3x5', ['12', 'de', '3', 'x5']],
  ['9000 gent', ['9000', 'gent']],
  ['  Één\tÀ la carte ', ['een', 'a', 'la', 'carte']],
  ['', []],
])('“%s” has the words %j', (line, words) => {
  expect(wordsOf(line)).toEqual(words);
});

test('a phrase has words, and one of signs is a word of its own', () => {
  expect(phraseOf('Een kop thee!')).toEqual(['een', 'kop', 'thee']);
  expect(phraseOf('+')).toEqual(['+']);
  expect(phraseOf('')).toEqual(['']);
});

const { words } = vocabularyOf({ spellings: { Wè: 'wij zijn', tis: 'het is' } });

test('a word is written in full, in the words of its own language', () => {
  expect(inFull(['tis', 'thee', 'we'], words)).toEqual(['het', 'is', 'thee', 'wij', 'zijn']);
  expect(inFull(['tis'], vocabularyOf({}).words)).toEqual(['tis']);
  expect(inFull(['tis'], words)).toEqual(['het', 'is']);
});

test('a line says a phrase that stands in it as a whole', () => {
  const says = sayingOf(['tis', 'groene', 'thee'], words);
  expect(says(['het', 'is'])).toBe(true);
  expect(says(['groene', 'thee'])).toBe(true);
  expect(says(['is', 'thee'])).toBe(false);
  expect(says(['roene'])).toBe(false);
  expect(says(['groen'])).toBe(false);
});

test('a text of the rules is found by its path, and what is no text is empty', () => {
  const vocabulary = vocabularyOf({}, { tea: { label: 'Thee', cups: 3 } });
  expect(labelOf(vocabulary, 'tea.label')).toBe('Thee');
  expect(labelOf(vocabulary, 'tea.cups')).toBe('');
  expect(labelOf(vocabulary, 'tea')).toBe('');
  expect(labelOf(vocabulary, 'milk.label.short')).toBe('');
});

test('a language knows the words of its lists and of its rules, once', () => {
  const vocabulary = vocabularyOf(
    { yes: ['ja hoor'], spellings: { joa: 'jawel' }, numbers: { drie: 3 }, joiner: 'en' },
    { tea: { label: 'Groene thee', cups: 3, none: null } },
  );
  expect(knownWords(vocabulary)).toEqual(new Set(['ja', 'hoor', 'jawel', 'en', 'groene', 'thee']));
  expect(knownWords(vocabulary)).toBe(knownWords(vocabulary));
  expect(knownWords(vocabularyOf({}))).toEqual(new Set());
});
