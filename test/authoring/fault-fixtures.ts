import type { Files } from '../../src/authoring/rule-folder.ts';
import { startFolder } from '../../src/authoring/start-folder.ts';
import { workshops } from '../regulations/workshops/workshops.ts';

/** A rule folder with one thing wrong in it. */
export interface Fixture {
  what: string;
  code: string;
  /** What is wrong, as somebody who writes rules reads it. */
  says: string;
  files: Files;
  file: string;
  /** Words on the line that is named; absent where no line is. */
  at?: string;
}

type Edit = readonly [file: string, from: string, to: string];

/** A copy in which some words are others. */
function edited(files: Files, edits: readonly Edit[]): Files {
  const copy = new Map(files);
  for (const [file, from, to] of edits) {
    const text = copy.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    copy.set(
      file,
      text.replace(from, () => to),
    );
  }
  return copy;
}

const start = (...edits: Edit[]): Files => edited(startFolder, edits);

const { application, texts, ...rules } = workshops;
/** A folder with a list, an amount and an application. */
const whole: Files = new Map(
  Object.entries({
    'rules.json': rules,
    'draft.json': application,
    'texts/nl.json': texts?.nl,
    'texts/en.json': texts?.en,
  }).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]),
);
const workshop = (...edits: Edit[]): Files => edited(whole, edits);

const without = (files: Files, file: string): Files =>
  new Map([...files].filter(([name]) => name !== file));
const withFile = (file: string, text: string): Files => new Map([...startFolder, [file, text]]);

const more = (question: string): Edit => [
  'rules.json',
  '"questions": [',
  `"questions": [\n    ${question},`,
];

export const fixtures: readonly Fixture[] = [
  {
    what: 'a folder without rules',
    code: 'no-rules',
    says: 'In deze map staat geen rules.json. Zet de regels in een bestand met die naam.',
    files: without(startFolder, 'rules.json'),
    file: '',
  },
  {
    what: 'a comma that is missing',
    code: 'json-comma',
    says: 'Na deze regel ontbreekt een komma. Zet er een tussen dit en wat volgt.',
    files: start(['rules.json', '"id": "street-party-2027",', '"id": "street-party-2027"']),
    file: 'rules.json',
    at: '"id": "street-party-2027"',
  },
  {
    what: 'a comma too many',
    code: 'json-last-comma',
    says: 'Deze komma staat na het laatste. Haal ze weg.',
    files: start(['rules.json', '[{ "id": "permit" }]', '[{ "id": "permit" },]']),
    file: 'rules.json',
    at: '{ "id": "permit" }',
  },
  {
    what: 'quotation marks of a word processor',
    code: 'json-quotes',
    says: 'Dit zijn andere aanhalingstekens. Gebruik rechte dubbele.',
    files: start(['texts/nl.json', '"Plaats"', '“Plaats”']),
    file: 'texts/nl.json',
    at: 'Plaats',
  },
  {
    what: 'a text that is not closed',
    code: 'json-open-quote',
    says: 'Deze tekst gaat niet dicht op dezelfde regel. Zet er een aanhalingsteken achter.',
    files: start(['texts/nl.json', '"Plaats",', '"Plaats,']),
    file: 'texts/nl.json',
    at: '"Plaats,',
  },
  {
    what: 'a text without quotation marks',
    code: 'json-unquoted',
    says: 'Deze tekst staat niet tussen aanhalingstekens. Zet ze ervoor en erachter.',
    files: start(['texts/nl.json', '"Plaats"', 'Plaats']),
    file: 'texts/nl.json',
    at: 'Plaats',
  },
  {
    what: 'a name without quotation marks',
    code: 'json-no-name',
    says: 'Hier hoort een naam tussen aanhalingstekens. Zet ze voor en na de naam.',
    files: start(['rules.json', '"draft": []', 'draft: []']),
    file: 'rules.json',
    at: 'draft: []',
  },
  {
    what: 'a colon that is missing',
    code: 'json-colon',
    says: 'Na deze naam ontbreekt een dubbelpunt. Zet het tussen de naam en de waarde.',
    files: start(['rules.json', '"draft": []', '"draft" []']),
    file: 'rules.json',
    at: '"draft" []',
  },
  {
    what: 'a bracket that is missing',
    code: 'json-bracket',
    says: 'Hier gaat de verkeerde haak dicht. Een groep gaat dicht met een accolade, een lijst met een vierkante haak.',
    files: start(['rules.json', '["street", "garden"]', '["street", "garden"}']),
    file: 'rules.json',
    at: '"garden"}',
  },
  {
    what: 'the end of a file that is missing',
    code: 'json-unclosed',
    says: 'Een haak die hier opengaat, gaat niet meer dicht. Zet op het einde de haak die erbij hoort.',
    files: withFile('cases.json', '[\n  { "name": "A" }\n'),
    file: 'cases.json',
    at: '[',
  },
  {
    what: 'a remark',
    code: 'json-comment',
    says: 'In JSON kan geen opmerking staan. Haal ze weg.',
    files: start(['rules.json', '"draft": []', '// nothing yet\n  "draft": []']),
    file: 'rules.json',
    at: '// nothing yet',
  },
  {
    what: 'a value that is missing',
    code: 'json-no-value',
    says: 'Hier ontbreekt een waarde. Vul ze in, of haal weg wat ervoor staat.',
    files: start(['rules.json', '"min": 0,', '"min": ,']),
    file: 'rules.json',
    at: '"min": ,',
  },
  {
    what: 'a number with a comma in front',
    code: 'json-number',
    says: 'Dit getal is niet goed geschreven. Schrijf alleen cijfers, met een punt voor wat na de komma komt.',
    files: start(['rules.json', '"max": 500', '"max": 1.000.000']),
    file: 'rules.json',
    at: '1.000.000',
  },
  {
    what: 'something after the end',
    code: 'json-after',
    says: 'Na de laatste haak staat nog iets. Haal het weg.',
    files: withFile('cases.json', '[]\n]\n'),
    file: 'cases.json',
    at: '\n]',
  },
  {
    what: 'a backslash',
    code: 'json-backslash',
    says: 'In deze tekst staat een schuine streep of een teken dat zo niet kan. Schrijf \\\\ voor een schuine streep.',
    files: start(['texts/nl.json', '"Plaats"', '"Pl\\aats"']),
    file: 'texts/nl.json',
    at: 'Pl\\aats',
  },
  {
    what: 'an empty file',
    code: 'json-empty',
    says: 'Dit bestand is leeg. Schrijf er iets in, of haal het weg.',
    files: withFile('help.json', ''),
    file: 'help.json',
    at: '',
  },
  {
    what: 'a list where a group belongs',
    code: 'no-group',
    says: 'Dit bestand begint niet met een accolade. Zet alles tussen accolades.',
    files: withFile('texts/fr.json', '[]'),
    file: 'texts/fr.json',
    at: '[]',
  },
  {
    what: 'a name that is there twice',
    code: 'same-name',
    says: 'Deze naam staat twee keer in dezelfde groep, en alleen de laatste telt. Haal er één weg.',
    files: start([
      'texts/nl.json',
      '"label": "Plaats",',
      '"label": "Plaats",\n      "label": "Waar",',
    ]),
    file: 'texts/nl.json',
    at: '"Waar"',
  },
  {
    what: 'a field that is missing',
    code: 'absent',
    says: 'Hier ontbreekt “kind”. Vul het aan.',
    files: start(['rules.json', '"kind": "number",', '']),
    file: 'rules.json',
    at: '{\n      "id": "households"',
  },
  {
    what: 'a field that nobody knows',
    code: 'unknown-key',
    says: 'Dit veld kennen we niet. Kijk de naam na, of haal het weg. Hier staat “metWen”. Misschien bedoel je “metWhen”.',
    files: start(['rules.json', '"metWhen": { "oneOf"', '"metWen": { "oneOf"']),
    file: 'rules.json',
    at: 'metWen',
  },
  {
    what: 'a number that is a text',
    code: 'wrong-type',
    says: 'Hier hoort iets van een ander soort. Kijk of het een tekst, een getal, een lijst of een groep moet zijn. Hier staat “500”.',
    files: start(['rules.json', '"max": 500', '"max": "500"']),
    file: 'rules.json',
    at: '"max"',
  },
  {
    what: 'a date as people write it',
    code: 'wrong-format',
    says: 'Dit is anders geschreven dan het hoort. Schrijf namen in kleine letters met streepjes, een datum als 2027-05-04 en een adres met https. Hier staat “1/1/2027”.',
    files: start(['rules.json', '"from": "2027-01-01"', '"from": "1/1/2027"']),
    file: 'rules.json',
    at: '1/1/2027',
  },
  {
    what: 'an empty list',
    code: 'too-small',
    says: 'Dit is te klein, of de lijst is leeg. Maak het groter, of vul de lijst aan.',
    files: start(['rules.json', '["street", "garden"]', '[]']),
    file: 'rules.json',
    at: '"options": []',
  },
  {
    what: 'a name that means something else',
    code: 'reserved',
    says: 'Deze naam heeft al een andere betekenis. Kies een andere naam. Hier staat “unknown”.',
    files: start(['rules.json', '["street", "garden"]', '["street", "unknown"]']),
    file: 'rules.json',
    at: '"unknown"',
  },
  {
    what: 'two questions of one name',
    code: 'duplicate',
    says: 'Dit staat er twee keer. Haal er één weg, of geef het een andere naam. Hier staat “place”.',
    files: start(['rules.json', '"id": "households",', '"id": "place",']),
    file: 'rules.json',
    at: '"id": "place",\n      "group": "party",\n      "kind": "number"',
  },
  {
    what: 'a question that does not exist',
    code: 'dangling-question',
    says: 'Deze vraag bestaat niet. Kijk de naam na, of voeg de vraag toe. Hier staat “plaec”. Misschien bedoel je “place”.',
    files: start(['rules.json', '"oneOf": ["place"', '"oneOf": ["plaec"']),
    file: 'rules.json',
    at: 'plaec',
  },
  {
    what: 'an option that does not exist',
    code: 'dangling-option',
    says: 'Deze optie bestaat niet. Kijk de naam na, of voeg ze toe aan de vraag. Hier staat “square”. Kies uit street of garden.',
    files: start(['rules.json', '"place", ["street"]', '"place", ["square"]']),
    file: 'rules.json',
    at: 'square',
  },
  {
    what: 'a scheme that does not exist',
    code: 'dangling-scheme',
    says: 'Deze regeling bestaat niet. Kijk de naam na, of voeg ze toe aan “schemes”. Hier staat “grant”. Kies uit permit.',
    files: start(['rules.json', '"form", "scheme": "permit"', '"form", "scheme": "grant"']),
    file: 'rules.json',
    at: '"form"',
  },
  {
    what: 'a place in a source that does not exist',
    code: 'dangling-source',
    says: 'Deze bron, of deze plaats erin, bestaat niet. Kijk de naam na, of voeg ze toe aan “sources”. Hier staat “article-9”. Misschien bedoel je “article-1”.',
    files: start(['rules.json', '"place": "article-2"', '"place": "article-9"']),
    file: 'rules.json',
    at: 'article-9',
  },
  {
    what: 'an answer of the help that does not exist',
    code: 'dangling-entry',
    says: 'Dit antwoord staat niet in de hulp. Kijk de naam na, of voeg het antwoord toe. Hier staat “cost”. Kies uit when.',
    files: new Map([
      ...startFolder,
      [
        'help.json',
        '{ "sources": {}, "entries": [\n  { "id": "when", "source": { "document": "town-rules", "place": "article-1" },\n    "related": ["cost"] }\n] }',
      ],
    ]),
    file: 'help.json',
    at: '"cost"',
  },
  {
    what: 'a question on a later one',
    code: 'forward-reference',
    says: 'Dit kijkt naar iets dat pas later komt. Draai de volgorde om, of kijk naar iets anders. Hier staat “households”.',
    files: start([
      'rules.json',
      '"options": ["street", "garden"],',
      '"options": ["street", "garden"],\n      "askWhen": { "atLeast": ["households", 2] },',
    ]),
    file: 'rules.json',
    at: '"askWhen"',
  },
  {
    what: 'an answer where a verdict belongs',
    code: 'verdicts-only',
    says: 'Hier telt alleen een oordeel. Gebruik “verdict” in plaats van een antwoord. Hier staat “applicant”.',
    files: workshop([
      'rules.json',
      '"verdict": [\n          "grant",\n          [\n            "eligible"\n          ]\n        ]',
      '"oneOf": ["applicant", ["town"]]',
    ]),
    file: 'rules.json',
    at: '"oneOf": ["applicant", ["town"]]',
  },
  {
    what: 'a number asked of a choice',
    code: 'wrong-kind',
    says: 'Dit past niet bij een vraag van dit soort. Gebruik een voorwaarde die past, of een andere vraag. Hier staat “place”.',
    files: start(['rules.json', '"atLeast": ["households", 10]', '"atLeast": ["place", 10]']),
    file: 'rules.json',
    at: '"atLeast": ["place"',
  },
  {
    what: 'an end before its beginning',
    code: 'wrong-order',
    says: 'Het einde ligt voor het begin. Wissel ze om. Hier staat “2026-12-31”.',
    files: start(['rules.json', '"until": "2027-12-31"', '"until": "2026-12-31"']),
    file: 'rules.json',
    at: '2026-12-31',
  },
  {
    what: 'a first item that no one can answer',
    code: 'out-of-range',
    says: 'Dit getal is hier te klein of te groot. Kies een ander. Hier staat “61”.',
    files: workshop(['rules.json', '"sessions": 1,', '"sessions": 61,']),
    file: 'rules.json',
    at: '"sessions": 61',
  },
  {
    what: 'an example without a list of them',
    code: 'missing',
    says: 'Hier ontbreekt iets. Vul het aan, of laat weg wat het nodig heeft.',
    files: start(['rules.json', '[{ "id": "permit" }]', '[{ "id": "permit" }, { "id": "music" }]']),
    file: 'rules.json',
    at: '{',
  },
  {
    what: 'a question that decides nothing',
    code: 'unused-question',
    says: 'Deze vraag beslist niets. Gebruik ze in een criterium, of laat ze weg.',
    files: start(
      more('{ "id": "music", "group": "party", "kind": "choice", "options": ["yes", "no"] }'),
    ),
    file: 'rules.json',
    at: '"music"',
  },
  {
    what: 'a question that nobody is asked',
    code: 'never-asked',
    says: 'Dit wordt nooit gevraagd. Pas aan wanneer of waar het gevraagd wordt, of laat het weg.',
    files: start([
      'rules.json',
      '"min": 0,',
      '"min": 0,\n      "askWhen": { "all": [{ "oneOf": ["place", ["street"]] }, { "oneOf": ["place", ["garden"]] }] },',
    ]),
    file: 'rules.json',
    at: '"askWhen"',
  },
  {
    what: 'a criterion that nobody meets',
    code: 'never-met',
    says: 'Niemand kan hieraan voldoen, wat het antwoord ook is. Maak de voorwaarde ruimer.',
    files: start(['rules.json', '"households", 10]', '"households", 501]']),
    file: 'rules.json',
    at: '501',
  },
  {
    what: 'a criterion that nobody fails',
    code: 'never-unmet',
    says: 'Niemand kan hierop afvallen, wat het antwoord ook is. Pas de voorwaarde aan, of laat ze weg.',
    files: start(['rules.json', '"households", 10]', '"households", 0]']),
    file: 'rules.json',
    at: '"households", 0]',
  },
  {
    what: 'a criterion that is met and unmet',
    code: 'contradiction',
    says: 'Met dezelfde antwoorden is dit in orde en niet in orde. Laat “metWhen” en “unmetWhen” elkaar uitsluiten.',
    files: start([
      'rules.json',
      '"metWhen": { "atLeast": ["households", 10] },',
      '"metWhen": { "atLeast": ["households", 10] },\n      "unmetWhen": { "atLeast": ["households", 2] },',
    ]),
    file: 'rules.json',
    at: '"unmetWhen"',
  },
  {
    what: 'a text that is missing',
    code: 'missing-text',
    says: 'Deze tekst ontbreekt of is onvolledig. Vul hem aan.',
    files: start([
      'texts/en.json',
      '"why": "The town gives a permit for a party on the street.",',
      '',
    ]),
    file: 'texts/en.json',
    at: '"place": {',
  },
  {
    what: 'rules without texts',
    code: 'no-texts',
    says: 'Er zijn geen teksten in een taal die we spreken. Schrijf ze in nl, fr, de of en.',
    files: without(without(startFolder, 'texts/nl.json'), 'texts/en.json'),
    file: 'rules.json',
    at: '{',
  },
  {
    what: 'an example that comes out otherwise',
    code: 'other-outcome-because',
    says: '“A street of twelve households” komt anders uit. permit moet eligible zijn en is ineligible, door enough-households. Pas de regel aan, of het voorbeeld.',
    files: start(['rules.json', '"households", 10]', '"households", 13]']),
    file: 'cases.json',
    at: '"eligible"',
  },
  {
    what: 'an example that expects what is not so',
    code: 'other-outcome',
    says: '“Four households in a garden” komt anders uit. unmet moet on-the-street zijn en is enough-households, on-the-street. Pas de regel aan, of het voorbeeld.',
    files: start(['cases.json', '["on-the-street", "enough-households"]', '["on-the-street"]']),
    file: 'cases.json',
    at: '"unmet": ["on-the-street"]',
  },
  {
    what: 'an example with a question of other rules',
    code: 'unknown-question',
    says: 'Deze vraag bestaat niet in de regels. Kijk de naam na. Hier staat “plase”. Misschien bedoel je “place”.',
    files: start(['cases.json', '{ "place": "street",', '{ "plase": "street",']),
    file: 'cases.json',
    at: '"plase"',
  },
  {
    what: 'an example with an answer that nobody can give',
    code: 'unknown-option',
    says: 'Deze waarde kan hier niet. Kies een waarde die hier wel past. Hier staat “square”. Kies uit street of garden.',
    files: start(['cases.json', '"place": "street"', '"place": "square"']),
    file: 'cases.json',
    at: 'square',
  },
  {
    what: 'an example that expects nothing',
    code: 'expects-nothing',
    says: 'Dit voorbeeld verwacht niets. Schrijf in “expect” wat eruit moet komen.',
    files: start(['cases.json', '{ "permit": "eligible" }', '{}']),
    file: 'cases.json',
    at: '"expect": {}',
  },
  {
    what: 'examples that are no list',
    code: 'no-list',
    says: 'De voorbeelden staan niet in een lijst. Zet ze tussen [ en ].',
    files: withFile('cases.json', '{}'),
    file: 'cases.json',
    at: '{}',
  },
  {
    what: 'no examples',
    code: 'no-cases',
    says: 'Er zijn nog geen voorbeelden. Schrijf er in cases.json, dan merk je het als een regel anders uitkomt.',
    files: without(startFolder, 'cases.json'),
    file: 'cases.json',
  },
  {
    what: 'a criterion that no example fails',
    code: 'never-tried-unmet',
    says: 'Geen voorbeeld valt af op enough-households. Voeg er een toe.',
    files: start(
      ['cases.json', '"garden", "households": 4', '"garden", "households": 12'],
      ['cases.json', '["on-the-street", "enough-households"]', '["on-the-street"]'],
    ),
    file: 'cases.json',
  },
  {
    what: 'a text that nothing shows',
    code: 'stray-text',
    says: 'Deze tekst wordt nergens getoond. Kijk de naam na, of haal hem weg. Misschien bedoel je “lead”.',
    files: start(['texts/nl.json', '"lead":', '"laed":']),
    file: 'texts/nl.json',
    at: '"laed"',
  },
  {
    what: 'something that one language fills in only',
    code: 'odd-placeholder',
    says: 'Wat hier wordt ingevuld (number), staat in geen andere taal. Kijk de naam na.',
    files: start(['texts/nl.json', '"{{count}} gezinnen"', '"{{number}} gezinnen"']),
    file: 'texts/nl.json',
    at: '{{number}}',
  },
  {
    what: 'a file under another name',
    code: 'stray-file',
    says: 'Dit bestand gebruiken we niet. Kijk de naam na, of haal het weg. Misschien bedoel je “draft.json”.',
    files: withFile('darft.json', '{}'),
    file: 'darft.json',
  },
  {
    what: 'a language that the widget does not speak',
    code: 'unknown-language',
    says: 'Deze taal spreekt de zelftest niet. Geef het bestand een taal die hij wel spreekt. Kies uit nl, fr, de of en.',
    files: withFile('texts/es.json', '{}'),
    file: 'texts/es.json',
  },
];
