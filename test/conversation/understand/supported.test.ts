import { describe, expect, test } from 'vitest';
import { hears } from '../../support/hears.ts';
import { promptsOf } from '../../support/prompts.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const prompts = promptsOf(ruleSet);
const hear = hears(ruleSet, { vocabularies });

/** Enough of them to tell, and few enough to be quick. */
const oneOf = 9;
const fewest = 5;

describe.each(vocabularies)('what is said for an option in $language', ({ language, words }) => {
  test('is never taken for another one, in a sentence that says no more', () => {
    const said = Object.entries(words.options).flatMap(([question, options]) =>
      Object.entries(options).flatMap(([option, texts]) =>
        texts.map((line) => ({ question, option, line })),
      ),
    );
    const sentences = said
      .filter(({ question, line }) => prompts.has(question) && line.split(' ').length >= fewest)
      .filter((_, at) => at % oneOf === 0);
    expect(sentences.length).toBeGreaterThan(50);
    const wrong = sentences.filter(({ question, option, line }) => {
      const found = hear(line, question, language);
      return found.kind === 'answer' && ![found.value].flat().includes(option);
    });
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['nl', 'challenges', 'mijn fiets heeft geen licht meer sinds gisteren'],
  ['nl', 'audience', 'misschien alleen leden van onze chiro, dat bekijken we nog'],
  ['en', 'goal', 'no money for us, or perhaps just a little of it'],
  ['fr', 'partnership', 'peut-être un partenariat avec la haute école, on verra'],
  ['de', 'stem-expertise', 'wir suchen noch jemanden von einem Partner'],
  // What is about something else has words in it that are said of anything.
  ['nl', 'audience', 'we doen dat al drie jaar zonder geld'],
  ['nl', 'individual-enrolment', 'we doen dat al drie jaar zonder geld'],
  ['nl', 'individual-enrolment', 'wij zouden graag erkend worden en meteen ook subsidie aanvragen'],
  ['fr', 'companies', 'un menuisier du coin nous accueille dans son atelier chaque trimestre'],
])('in %s nothing is taken for %s from “%s”', (language, question, line) => {
  expect(hear(line, question, language).kind).not.toBe('answer');
});

test.each([
  ['fr', 'companies', 'oui, une entreprise du coin nous accueille chaque trimestre', 'yes'],
  ['en', 'companies', 'we do, with the hospital and a drone company', 'yes'],
])(
  'in %s what a sentence says in two ways is taken for %s: “%s”',
  (language, question, line, option) => {
    expect(hear(line, question, language)).toEqual(
      expect.objectContaining({ kind: 'answer', value: option }),
    );
  },
);
