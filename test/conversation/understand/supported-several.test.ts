import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/assessment/answers.ts';
import type { Understood } from '../../../src/conversation/understand/heard.ts';
import { asSupported } from '../../../src/conversation/understand/supported.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';
import { heardOverTea, teaVocabulary } from '../../support/tea-vocabulary.ts';

type Given = Parameters<typeof heardOverTea>[2];

/** What becomes of an offer where this is typed. */
const supported = (line: string, found: Understood, given: Given = {}): Understood =>
  asSupported(heardOverTea(line, 'extras', given), found);
const offer = (...values: Answer[]): Understood => ({ kind: 'candidates', values, rest: 'zx' });

function takenOf(found: Understood): Answer | 'offered' {
  if (found.kind === 'answer') return found.value;
  expect(found).toEqual(expect.objectContaining({ kind: 'candidates', rest: 'zx' }));
  return 'offered';
}

describe('of several,', () => {
  const taken = (line: string, given: Given = {}, ...values: Answer[]) =>
    takenOf(supported(line, offer(...values), given));

  test.each<[string, ...string[]]>([
    ['klontjes bruine suiker, citrus met geperste citroen', 'lemon', 'sugar'],
    ['geperste citroen met citrus en bruine suiker met snoepgoed', 'lemon', 'sugar'],
    ['bruine suiker. geperste citroen met citrus', 'lemon', 'sugar'],
    ['helemaal puur naturel drinken onversneden', 'none'],
    ['bruine suiker en klontjes suiker', 'sugar'],
    ['bruine suiker, zx en klontjes suiker', 'sugar'],
  ])('each part of a line is one: “%s”', (line, ...options) => {
    expect(taken(line, {}, ['honey'], ['sugar'])).toEqual(options);
  });

  test.each([
    ['one part is unlikely', 'geperste citroen met citrus, wij drinken buiten'],
    ['one part leaves a doubt', 'geperste citroen met citrus, misschien bruine suiker'],
    ['one part counts', 'geperste citroen met citrus, 3 bruine suikers'],
    ['one that stands alone has company', 'geperste citroen met citrus, helemaal puur naturel'],
    ['one is only perhaps meant', 'geperste citroen met citrus vruchtje, bruine suiker'],
    ['one is denied', 'geperste citroen met citrus, geen bruine suiker'],
    ['it begins with a denial', 'geen geperst citrus sap, klont suikergoed'],
    ['one more is named', 'geperste citroen met citrus imker, bruine suiker'],
    ['one more is named, in few letters', 'geperste citroen met citrus hb, bruine suiker'],
    ['it asks', 'geperste citroen en citrus telt dat mee'],
    ['nothing is said', 'zo en nu en of en'],
  ])('nothing is taken where %s: “%s”', (_, line) => {
    expect(taken(line, {}, ['honey'], ['sugar'])).toBe('offered');
  });

  test('nothing is taken where another language has as many of the words', () => {
    const line = 'bruine suiker en klontjes suiker';
    const french = vocabularyOf({ fillers: ['bruine', 'suiker', 'en'] }, {}, 'fr');
    expect(taken(line, { vocabularies: [teaVocabulary, french] }, ['honey'], ['sugar'])).toBe(
      'offered',
    );
  });

  test.each<[string, string[]]>([
    ['lepeltje honing uit de korf, wij', ['honey']],
    ['honing uit de korf, zxcv qsdf wbnm poiu lkjh mlkj', ['honey']],
    ['nectar van bijen van de imker, klontjes bruine suiker kandij', ['sugar', 'honey']],
    ['helemaal niets puur, wij willen niet zxcv qsdf', ['none']],
    ['wij geen bruine klontjes kandij suikergoed, zx', ['sugar']],
    ['maar honing uit de korf, zxcv qsdf', ['honey']],
    ['wij bruine klontjes kandij suikergoed snoeperij, zxcv', ['sugar']],
    ['honing van de imker, niet uit een potje', ['honey']],
    ['potje nectar honing imker bijen en zxcv', ['honey']],
    ['potje nectar honing imker bijen zk zxcv', ['sugar', 'honey']],
    ['imker korf nummer 3, zxcv qsdf', ['honey']],
  ])('what is offered is taken where it is likely, and nothing else is: “%s”', (line, value) => {
    expect(taken(line, {}, value)).toEqual(value);
  });

  test.each<[string, string, string[], ...string[][]]>([
    ['only perhaps one is added', 'honing van de imker potje nectar, vruchtje', ['lemon', 'honey']],
    ['another one is likely', 'honing uit korf imker bijen klontje bruine suiker', ['honey']],
    ['it denies what is likely', 'wij willen niet klontjes kandij suikergoed zxcv qsdf', ['sugar']],
    ['it adds to two', 'potje nectar honing imker bijen zk en zxcv', ['sugar', 'honey']],
    ['two are offered', 'lepeltje honing uit de korf, wij', ['honey'], ['sugar']],
    ['another is likelier', 'lepeltje honing uit de korf, wij', ['sugar']],
    ['it is not likely', 'geperst sap, limoentje wxcv qsdf wbnm poiu lkjh', ['lemon']],
    ['another is likely', 'honing van de imker, klontje suiker, zoets zx', ['honey']],
    ['few words name nothing', 'geperst sap, limoentje wxcv qsdf', ['lemon']],
    ['it is denied', 'wij eten geen honing van de imker, zx', ['honey']],
    ['it begins with a denial', 'geen suikergoed, klontjes bruin spul wij', ['sugar']],
    ['only perhaps one is meant', 'vruchtje van de boom citroentje limoen, zx', ['lemon']],
    ['it counts', 'honing uit de korf 3 zxcv qsdf', ['honey']],
    ['it adds something', 'lepel honing uit de korf en zx, wij', ['honey']],
    ['it denies something', 'wij willen dat niet klontjes kandij zx', ['sugar']],
    ['it leaves a doubt', 'misschien honing uit de korf, zx', ['honey']],
    ['it turns in few words', 'maar honing uit de korf, zx', ['honey']],
    ['it adds something to a few', 'honing uit de korf en zx, qsdf wbnm poiu lkjh', ['honey']],
  ])('nothing of the offer is taken where %s: “%s”', (_, line, ...values) => {
    expect(taken(line, {}, ...values)).toBe('offered');
  });
});
