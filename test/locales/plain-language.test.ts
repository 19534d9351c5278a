import { expect, test } from 'vitest';
import { locales } from '../support/locale-files.ts';
import {
  glossaryFaults,
  questionFaults,
  sentenceFaults,
  typesettingFaults,
  wordFaults,
} from '../support/plain-language.ts';

const languages = [...locales];
const one = (text: string, key = 'widget:a') => new Map([[key, text]]);

test.each(languages)('%s avoids stiff words and other words for our terms', (language, texts) => {
  expect(wordFaults(language, texts)).toEqual([]);
});

test.each(languages)('%s has short sentences without exclamation marks', (language, texts) => {
  expect(sentenceFaults(language, texts)).toEqual([]);
});

test.each(languages)(
  '%s has one question mark in each question and hardly any elsewhere',
  (language, texts) => {
    expect(questionFaults(language, texts)).toEqual([]);
  },
);

test.each(languages)('%s sets quotes and marks as its language does', (language, texts) => {
  expect(typesettingFaults(language, texts)).toEqual([]);
});

test('every language speaks of the same things', () => {
  expect(glossaryFaults(locales)).toEqual([]);
});

const toAvoid: [language: string, text: string][] = [
  ['nl', 'Aangaande de subsidie.'],
  ['nl', 'Betreffende de subsidie.'],
  ['nl', 'Uitleg inzake subsidie.'],
  ['nl', 'Je kan aanvangen.'],
  ['nl', 'Het is aangevangen.'],
  ['nl', 'Erkenning alsmede subsidie.'],
  ['nl', 'Je kan subsidie bekomen.'],
  ['nl', 'Je bekomt subsidie.'],
  ['nl', 'Derhalve kan het niet.'],
  ['nl', 'Je dient dit te doen.'],
  ['nl', 'Deelnemers dienen zich in te schrijven.'],
  ['nl', 'Enkel leden.'],
  ['nl', 'Slechts één ding.'],
  ['nl', 'Je krijgt eveneens subsidie.'],
  ['nl', 'Je krijgt tevens subsidie.'],
  ['nl', 'Gelieve te wachten.'],
  ['nl', 'Indien je wil.'],
  ['nl', 'Dat kan, mits je wil.'],
  ['nl', 'Je bent reeds erkend.'],
  ['nl', 'Dat kan steeds.'],
  ['nl', 'Teneinde te leren.'],
  ['nl', 'Deelnemers trachten te bouwen.'],
  ['nl', 'Vermits je wil.'],
  ['nl', 'We verzoeken dit.'],
  ['nl', 'Je wenst subsidie.'],
  ['nl', 'Weet u het niet?'],
  ['nl', 'Uw antwoorden.'],
  ['nl', 'Een cursus.'],
  ['nl', 'Twee projecten.'],
  ['nl', 'Een lessenreeks.'],
  ['nl', 'Een sessie.'],
  ['nl', 'Drie lessen.'],
  ['nl', 'Een accreditatie.'],
  ['nl', 'Een toelage.'],
  ['nl', 'Een ronde.'],
  ['nl', 'Een vereiste.'],
  ['nl', 'Een schatting.'],
  ['nl', 'Een dossier.'],
  ['nl', 'De cursisten.'],
  ['nl', 'Je postnummer.'],
  ['nl', 'Expertise.'],
  ['en', 'A course.'],
  ['en', 'Two projects.'],
  ['en', 'A programme.'],
  ['en', 'A session.'],
  ['en', 'An accreditation.'],
  ['en', 'A grant.'],
  ['en', 'The next round.'],
  ['en', 'A requirement.'],
  ['en', 'The students.'],
  ['en', 'A zip code.'],
  ['fr', 'Afin de l’obtenir.'],
  ['fr', 'Les règles concernant le subside.'],
  ['fr', 'Lors de l’activité.'],
  ['fr', 'C’est possible, toutefois.'],
  ['fr', 'Veuillez attendre.'],
  ['fr', 'Tes réponses.'],
  ['fr', 'Deux projets.'],
  ['fr', 'Une séance.'],
  ['fr', 'Un cours.'],
  ['fr', 'L’agrément.'],
  ['fr', 'Une subvention.'],
  ['fr', 'Une exigence.'],
  ['fr', 'Une évaluation.'],
  ['fr', 'Votre dossier.'],
  ['fr', 'Les stagiaires.'],
  ['fr', 'La municipalité.'],
  ['fr', 'Le numéro BCE.'],
  ['fr', 'Un courriel.'],
  ['de', 'Sie sind bereits anerkannt.'],
  ['de', 'Die Regeln bezüglich der Anerkennung.'],
  ['de', 'Anerkennung bzw. Zuschuss.'],
  ['de', 'Das gilt ebenfalls.'],
  ['de', 'Sofern Sie möchten.'],
  ['de', 'Das geht jedoch nicht.'],
  ['de', 'Lediglich Mitglieder.'],
  ['de', 'Das gilt stets.'],
  ['de', 'Deine Antworten.'],
  ['de', 'Ein Online-Kurs.'],
  ['de', 'Zwei Projekte.'],
  ['de', 'Drei Sitzungen.'],
  ['de', 'Ein Zertifikat.'],
  ['de', 'Die Förderung.'],
  ['de', 'Eine Ausschreibung.'],
  ['de', 'Eine Voraussetzung.'],
  ['de', 'Ein Kostenvoranschlag.'],
  ['de', 'Ihre Bewerbung.'],
  ['de', 'Die Teilnehmer.'],
  ['de', 'Ihre PLZ.'],
  ['de', 'Expertise.'],
];

test.each(toAvoid)('%s, “%s”: refused', (language, text) => {
  expect(wordFaults(language, one(text))).toHaveLength(1);
});

test.each([
  'Zet je aanbod in de UiTdatabank.',
  'De studie duurt een uur.',
  'Dit is een dienst van VLAIO.',
  'Lessius en Projecta.',
])('“%s”: accepted', (text) => {
  expect(wordFaults('nl', one(text))).toEqual([]);
});

test.each([
  'Le premier des deux parcours.',
  'Votre organisation fait un pas de côté.',
  'L’activité s’étend sur une matinée.',
])('“%s”: accepted in French', (text) => {
  expect(wordFaults('fr', one(text))).toEqual([]);
});

const narrow = '\u202f';

test.each([
  'C’est quoi ?',
  'C’est quoi?',
  'Par exemple : ceci.',
  'Par exemple\u00a0: ceci.',
  `« Oui${narrow}».`,
  '“Oui”.',
  "L'activité.",
])('“%s” is not set as French is: refused', (text) => {
  expect(typesettingFaults('fr', one(text))).toHaveLength(1);
});

test.each([`C’est quoi${narrow}?`, `«${narrow}Oui${narrow}», par exemple${narrow}: ceci.`])(
  '“%s” is set as French is: accepted',
  (text) => {
    expect(typesettingFaults('fr', one(text))).toEqual([]);
  },
);

test.each(['Ein Verdienst der Jury.', 'Ein Durchgang, und alle dürfen mitmachen.'])(
  '“%s”: accepted in German',
  (text) => {
    expect(wordFaults('de', one(text))).toEqual([]);
  },
);

test.each(['“Ja”.', '«Ja».', '„Ja”.', "'Ja'.", 'Zum Beispiel : dies.'])(
  '“%s” is not set as German is: refused',
  (text) => {
    expect(typesettingFaults('de', one(text))).toHaveLength(1);
  },
);

test('German quotes open low and close high', () => {
  expect(typesettingFaults('de', one('„Ja“ oder „Nein“: (zum Beispiel „Ja“).'))).toEqual([]);
});

const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');

test('a sentence of 21 words is refused, one of 20 is not', () => {
  expect(sentenceFaults('nl', one(`${words(21)}.`))).toHaveLength(1);
  expect(sentenceFaults('nl', one(`${words(20)}.`))).toEqual([]);
});

test('sentences are counted one by one', () => {
  expect(sentenceFaults('nl', one(`${words(15)}. ${words(15)}? “${words(15)}.” Kort.`))).toEqual(
    [],
  );
  expect(sentenceFaults('nl', one(`Kort. ${words(15)} vlaio.be ${words(15)}.`))).toHaveLength(1);
});

test('an exclamation mark is refused', () => {
  expect(sentenceFaults('nl', one('Goed zo!'))).toHaveLength(1);
});

const wronglyAsked: [key: string, text: string][] = [
  ['stem-academies/questions:questions.goal.ask', 'Wat wil je aanvragen'],
  ['stem-academies/questions:questions.goal.ask', 'Erkenning? Of subsidie?'],
  ['stem-academies/questions:questions.goal.ask', 'Wat wil je aanvragen? Kies.'],
  ['stem-academies/questions:questions.trajectories.first.ask', 'Wat wil je'],
  ['stem-academies/questions:questions.goal.why', 'Wist je dat?'],
  ['stem-academies/draft:passages.expertise.prompts.1', 'Wie begeleidt de activiteiten'],
  ['stem-academies/draft:passages.expertise.label', 'Deskundig?'],
  ['widget:welcome.lead', 'Klaar?'],
  ['widget:question.why', 'Waarom we dit vragen'],
];

test.each(wronglyAsked)('%s, “%s”: refused', (key, text) => {
  expect(questionFaults('nl', one(text, key))).toHaveLength(1);
});

const differing: [nl: string, other: string, language?: string][] = [
  ['Een traject.', 'A series.'],
  ['Een reeks.', 'A trajectory.'],
  ['Alleen erkenning.', 'Subsidy only.'],
  ['Alleen voor deelnemers.', 'Only for members.'],
  ['Een traject.', 'Une série.', 'fr'],
  ['Alleen kennis.', 'La reconnaissance seulement.', 'fr'],
  ['Een traject.', 'Eine Reihe.', 'de'],
  ['Een partner.', 'Eine STEM-Partnerschaft.', 'de'],
];

test.each(differing)('“%s” beside “%s”: refused', (nl, other, language = 'en') => {
  const found = glossaryFaults(
    new Map([
      ['nl', one(nl)],
      [language, one(other)],
    ]),
  );
  expect(found.length).toBeGreaterThan(0);
});
