import { expect, test } from 'vitest';
import { hears } from '../../support/hears.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const hear = hears(ruleSetOf('vlaio-2021'), { vocabularies });

function meantBy(language: string, question: string, line: string): unknown {
  const found = hear(line, question, language);
  if (found.kind === 'candidates') return found.values;
  return found.kind === 'answer' ? found.value : found.kind;
}

test.each([
  [
    'nl',
    'goal',
    'geld is niet nodig, de stad betaalt, het is ons te doen om de naam',
    'recognition',
  ],
  [
    'nl',
    'stem-expertise',
    'wijzelf niet echt, maar de mensen van Thomas More komen dat doen',
    'partner',
  ],
  [
    'fr',
    'individual-enrolment',
    'ils inscrivent la classe, un enfant tout seul on ne le prend pas',
    'no',
  ],
  ['fr', 'legal-form', 'tout seul dans mon garage, aucune structure', 'unincorporated'],
  [
    'de',
    'audience',
    'wir machen das für die Mitglieder, andere Kinder nehmen wir nicht',
    'members-only',
  ],
  ['en', 'individual-enrolment', "Schools book the whole class, you can't come on your own", 'no'],
])('in %s %s: “%s” means what is not denied in it', (language, question, line, option) => {
  expect([meantBy(language, question, line)].flat()).toEqual([option]);
});

test.each([
  ['nl', 'announcement', 'facebook, daar geloven wij niet in', 'social-media'],
  ['en', 'announcement', 'flyers, we never bother with those', 'print'],
  ['fr', 'audience', "les membres, ce n'est pas pour eux", 'members-only'],
  ['nl', 'announcement', 'facebook, dat gebruiken wij niet', 'social-media'],
  ['de', 'goal', 'der Titel ist uns egal, wir brauchen Material', 'recognition'],
])('in %s %s: “%s” does not mean what is denied', (language, question, line, option) => {
  expect([meantBy(language, question, line)].flat(2)).not.toContain(option);
});
