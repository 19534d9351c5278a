import { expect, test } from 'vitest';
import { hears } from '../../support/hears.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const targets = ruleSet.questions.map(({ id }) => id);
const hear = hears(ruleSet, { vocabularies, targets });

function taken(language: string, question: string, line: string) {
  const found = hear(line, question, language);
  return found.kind === 'answer' ? found.value : null;
}

test.each([
  ['nl', 'inquiry-learning', 'soms, niet elke keer', 'partly'],
  ['en', 'inquiry-learning', 'sometimes, depends on the project', 'partly'],
  ['fr', 'inquiry-learning', 'parfois, pas à chaque atelier', 'partly'],
  ['de', 'inquiry-learning', 'manchmal, je nach Thema', 'partly'],
  ['nl', 'companies', 'nog niet, maar we willen er volgend jaar wel een zoeken', 'no'],
  ['nl', 'goal', 'enkel de naam, het geld hebben we al', 'recognition'],
  ['nl', 'stem-expertise', 'de universiteit doet dat voor ons, wijzelf niet', 'partner'],
])('%s, %s: “%s” says it, whatever else it tells', (language, question, line, expected) => {
  expect(taken(language, question, line)).toEqual(expected);
});

test.each([
  ['nl', 'living-world', 'bij de jongsten wel, bij de oudsten helemaal niet'],
  ['nl', 'goal', 'eerst de erkenning of toch de subsidie'],
  ['nl', 'inquiry-learning', 'misschien soms, ik denk van niet'],
  [
    'de',
    'teaching-expertise',
    'Pädagogen leihen wir uns vom Jugendzentrum aus, selbst können wir das nicht',
  ],
])('%s, %s: “%s” is not taken', (language, question, line) => {
  expect(taken(language, question, line)).toBeNull();
});
