import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../src/belgium/place-finder.ts';
import { askedIn } from '../../src/conversation/understand/asked.ts';
import { hasBands } from '../../src/conversation/understand/bands.ts';
import { typingIn } from '../../src/conversation/understand/hear.ts';
import type { Understood } from '../../src/conversation/understand/heard.ts';
import { academy } from '../support/academy.ts';
import { promptsOf } from '../support/prompts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking } from '../support/talk.ts';
import { vocabularies } from '../support/vocabularies.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const prompts = promptsOf(ruleSet);
const { context } = asking(ruleSet, academy());
const languages = ['nl', 'en', 'fr', 'de'];

const hear = (line: string, question: string | null, language = 'nl'): Understood => {
  const prompt = question === null ? null : prompts.get(question);
  if (prompt === undefined) throw new Error(`Nothing asks ${question}.`);
  return typingIn(vocabularies, language).hear(line, context, prompt, placeFinder);
};
const answerTo = (question: string, line: string, language?: string) => {
  const understood = hear(line, question, language);
  return understood.kind === 'answer' ? understood.value : understood.kind;
};
const offeredFor = (question: string, line: string, language?: string) => {
  const understood = hear(line, question, language);
  return understood.kind === 'candidates' ? understood.values : understood.kind;
};

const count = 'trajectories.fields.activities';
const towns = 'trajectories.fields.postcodes';

describe('a number', () => {
  test.each([
    ['nl', 'drie', 3],
    ['nl', 'dertien', 13],
    ['nl', 'drieëntwintig', 23],
    ['nl', 'honderdtwintig', 120],
    ['nl', 'tweehonderd', 200],
    ['nl', '10 lessen van 2 uur', 10],
    ['en', 'one hundred and five', 105],
    ['fr', 'deux cent dix', 210],
    ['de', 'zweihundertzwölf', 212],
    ['nl', '12 activiteiten', 12],
    ['en', 'three', 3],
    ['en', 'twenty-one', 21],
    ['fr', 'trois', 3],
    ['fr', 'quatre-vingt-dix', 90],
    ['de', 'drei', 3],
    ['de', 'einundzwanzig', 21],
  ])('in words is taken in %s: %s', (language, line, value) => {
    expect(answerTo(count, line, language)).toBe(value);
  });

  test.each([
    ['nl', 'een stuk of vijf', [5]],
    ['nl', 'stuk of 5', [5]],
    ['nl', 'ongeveer vijf', [5]],
    ['nl', 'om en bij vijf', [5]],
    ['nl', 'een tiental', [10]],
    ['nl', 'een vijftal activiteiten', [5]],
    ['nl', 'drie of vier', [3, 4]],
    ['nl', 'drie tot vijf', [3, 4, 5]],
    ['nl', 'minstens drie', [3, 4, 5]],
    ['nl', 'een paar', [2, 3, 4]],
    ['nl', 'drie dagen', [3, 6]],
    ['en', 'more than ten', [11, 12, 13]],
    ['fr', 'au moins trois', [3, 4, 5]],
    ['de', 'mindestens drei', [3, 4, 5]],
    ['en', 'five or so', [5]],
    ['en', 'about five', [5]],
    ['en', 'five, give or take', [5]],
    ['en', 'three or four', [3, 4]],
    ['fr', 'environ cinq', [5]],
    ['fr', 'plus ou moins cinq', [5]],
    ['fr', 'une dizaine', [10]],
    ['fr', 'trois ou quatre', [3, 4]],
    ['de', 'etwa fünf', [5]],
    ['de', 'so um die fünf', [5]],
    ['de', 'ein Dutzend', [12]],
    ['de', 'drei oder vier', [3, 4]],
  ])('that is not sure is asked back in %s: %s', (language, line, values) => {
    expect(offeredFor(count, line, language)).toEqual(values);
  });

  test.each([
    ['nl', 'drie kinderen'],
    ['nl', '1. drie'],
    ['en', 'three euros'],
    ['fr', 'trois groupes'],
    ['de', 'drei Gruppen'],
  ])('of something else is none in %s: %s', (language, line) => {
    expect(hear(line, count, language).kind).not.toBe('answer');
  });
});

describe('a digit', () => {
  const choices = [...prompts].filter(([, prompt]) =>
    ['choice', 'multi'].includes(askedIn(prompt).kind),
  );
  const lines = ['1', '2', '3', '4', '2.', '2)', '(2)', '#2', 'nr 2', 'optie 2', 'option 2'];

  test.each(choices.map(([id, prompt]) => [id, prompt] as const))(
    'picks no option by its place: %s',
    (id, prompt) => {
      const picked = languages.flatMap((language) =>
        lines
          .map((line) => ({ language, line, understood: hear(line, id, language) }))
          .filter(({ understood: { kind } }) =>
            // An age may be meant there, and is asked back.
            hasBands(askedIn(prompt)) ? kind === 'answer' : ['answer', 'candidates'].includes(kind),
          ),
      );
      expect(picked).toEqual([]);
    },
  );

  test('is an age where it can be nothing else', () => {
    expect(answerTo('ages', '2 jaar')).toEqual(['under-5']);
    expect(answerTo('ages', '9')).toEqual(['5-17']);
    expect(offeredFor('ages', '2')).toEqual([['under-5']]);
  });

  test.each([
    ['fr', 'les deux', 'both'],
    ['fr', 'les 2', 'both'],
    ['en', 'the two', 'both'],
    ['nl', 'alle twee', 'both'],
  ])('with its article is both of two, in %s: %s', (language, line, value) => {
    expect(answerTo('goal', line, language)).toBe(value);
  });
});

describe('a yes or a no in front of a longer line', () => {
  test.each([
    [
      'nl',
      'partnership',
      'Ja – kijk maar op onze site',
      ['partner', 'beneficiary'],
      '– kijk maar op onze site',
    ],
    [
      'nl',
      'trajectories.first',
      'ja, maar ze heten anders bij ons',
      ['yes'],
      'maar ze heten anders bij ons',
    ],
  ])('is offered in %s, with what is left: %s, “%s”', (language, question, line, values, rest) => {
    const understood = hear(line, question, language);
    expect(understood).toMatchObject({ kind: 'candidates', values });
    // What is left may be told word by word where some of it is understood.
    const left = understood.kind === 'candidates' ? understood.rest : '';
    expect(left.length).toBeGreaterThan(0);
    for (const word of left.split(/[\s,]+/)) expect(rest).toContain(word);
  });

  test.each([
    ['nl', 'trajectories.fields.activities', 'drie hele dagen', 6],
    ['nl', 'companies', 'ja, onze buurman heeft een garage', 'yes'],
    ['nl', 'relevance', 'nee, hier hebben we geen geld voor', 'no'],
    ['en', 'companies', 'yes, my uncle runs a garage', 'yes'],
    ['en', 'relevance', 'no, nobody here has time for it', 'no'],
    ['fr', 'companies', 'oui, mon oncle tient un garage', 'yes'],
    ['fr', 'relevance', 'non, personne n’a le temps', 'no'],
    ['de', 'companies', 'ja, mein Onkel führt eine Werkstatt', 'yes'],
    ['de', 'relevance', 'nein, dafür hat hier niemand Zeit', 'no'],
  ])(
    'is taken in %s where nothing speaks against it: %s, “%s”',
    (language, question, line, value) => {
      expect(hear(line, question, language)).toMatchObject({ kind: 'answer', value });
    },
  );

  test.each([
    ['nl', 'altijd op woensdag'],
    ['nl', 'na school op dinsdag'],
    ['en', 'we have no money at all'],
  ])('is none in %s: %s', (language, line) => {
    expect(hear(line, 'expertise-evidence', language)).not.toMatchObject({
      values: expect.anything(),
    });
  });

  test('is a question to us where it ends as one', () => {
    expect(hear('ja, maar wat is een bedrijf dan?', 'companies').kind).toBe('question');
  });
});

describe('a line that no answer explains', () => {
  test.each([
    ['nl', 'de jury van vorig jaar'],
    ['en', 'the jury of last year'],
    ['fr', 'le jury de l’année passée'],
    ['de', 'die Jury vom letzten Jahr'],
  ])('is left for help in %s: %s', (language, line) => {
    expect(['question', 'nothing']).toContain(hear(line, 'companies', language).kind);
  });
});

describe('where nothing is asked, as on the result', () => {
  test.each([
    ['nl', 'terug', { name: 'back' }],
    ['nl', 'begin opnieuw', { name: 'restart' }],
    ['nl', 'wijzig de leeftijd', { name: 'change', targets: ['ages'] }],
    ['nl', 'verander mijn antwoord op leeftijd', { name: 'change', targets: ['ages'] }],
    ['nl', 'ongedaan maken', { name: 'undo' }],
    ['nl', 'toon mijn antwoorden', { name: 'review' }],
    ['en', 'back', { name: 'back' }],
    ['en', 'start over', { name: 'restart' }],
    ['en', 'change the age', { name: 'change', targets: ['ages'] }],
    ['fr', 'retour', { name: 'back' }],
    ['fr', 'recommencer', { name: 'restart' }],
    ['fr', 'modifier l’âge', { name: 'change', targets: ['ages'] }],
    ['de', 'zurück', { name: 'back' }],
    ['de', 'von vorne anfangen', { name: 'restart' }],
    ['de', 'Alter ändern', { name: 'change', targets: ['ages'] }],
  ])('an order is one in %s: %s', (language, line, command) => {
    expect(hear(line, null, language)).toEqual({ kind: 'command', command });
    // In whatever language the widget is.
    for (const other of languages)
      expect(hear(line, null, other)).toEqual({ kind: 'command', command });
  });

  test.each(['vijf', 'ja maar', 'hoeveel krijgen we?', 'xyzzy'])(
    'anything else is for help: %s',
    (line) => {
      expect(hear(line, null)).toEqual({ kind: 'question' });
    },
  );
});

describe('what a keyboard or a pasted list adds', () => {
  test.each([
    ['a space that holds', '12\u00a0activiteiten'],
    ['a narrow space', '12\u202factiviteiten'],
    ['a character without width', '\u200b12\u200b activi\u200bteiten\ufeff'],
    ['a soft hyphen', '12 activi\u00adteiten'],
    ['a mark of direction', '\u200e12 activiteiten\u200f'],
    ['a bullet', '• 12 activiteiten'],
    ['a bullet without a space', '•12 activiteiten'],
    ['a dash of a list', '- 12 activiteiten'],
    ['an asterisk of a list', '* 12 activiteiten'],
    ['a tab', '\t12\tactiviteiten'],
    ['wide digits', '１２ activiteiten'],
  ])('says nothing: %s', (_what, line) => {
    expect(answerTo(count, line)).toBe(12);
  });

  test('leaves a picture that is joined as it is in a title', () => {
    expect(answerTo('trajectories.fields.title', '• Robots 👩‍🔬')).toBe('Robots 👩‍🔬');
  });
});

describe('municipalities', () => {
  test.each([
    ['B-9000', ['9000']],
    ['B 9000 Gent', ['9000']],
    ['BE-9000', ['9000']],
    ['b-9000 en B-8500', ['9000', '8500']],
    ['• 9000 Gent\n• 8500 Kortrijk', ['9000', '8500']],
    ['1. 9000 Gent\n2. 8500 Kortrijk', ['9000', '8500']],
    ['9000\u00a0Gent', ['9000']],
    ['Zomergem', ['9930']],
    ['9930 Lievegem', ['9930']],
    ['9840 Nazareth-De Pinte', ['9840']],
    ['Lokeren', ['9160']],
    ['Hasselt', ['3500']],
    ['Kortessem', ['3720']],
  ])('are taken by their codes and names: %j', (line, codes) => {
    expect(answerTo(towns, line)).toEqual(codes);
  });

  test.each([
    ['Nazareth-De Pinte', [['9840'], ['9810']]],
    ['in Tessenderlo-Ham', [['3945'], ['3980']]],
    ['Merelbeke-Melle', [['9090'], ['9820']]],
    ['Pajottegem', [['1570'], ['1755'], ['1540'], ['1541']]],
    ['Bilzen-Hoeselt', [['3740'], ['3742'], ['3746'], ['3730'], ['3732']]],
    ['Tongeren-Borgloon', [['3840'], ['3700']]],
    ['Beveren-Kruibeke-Zwijndrecht', [['9120'], ['9130'], ['9150'], ['2070']]],
    [
      '9000 en Pelt',
      [
        ['9000', '3910'],
        ['9000', '3900'],
      ],
    ],
  ])('that merged are asked back: %s', (line, codes) => {
    const understood = hear(line, towns);
    expect(understood.kind === 'candidates' && new Set(understood.values.map(String))).toEqual(
      new Set(codes.map(String)),
    );
  });
});
