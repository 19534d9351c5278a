import type { Line, Paper } from '../../src/draft/compose/paper.ts';
import { line } from '../../src/draft/compose/paper.ts';
import type { SavedDraft } from '../../src/draft/saved-draft.ts';

const gap = (what: string): Line => [{ text: `[nog in te vullen: ${what}]`, isGap: true }];

const activities = [
  ['De robot leert lopen', 'De deelnemers bouwen een looprobot met twee motoren.'],
  [
    'De robot leert zien',
    'Met een afstandssensor meten ze hoe ver een muur is.\nZe tekenen er een grafiek van.',
  ],
  ['De robot leert kiezen', 'Ze schrijven regels: als de muur dichtbij is, draai dan.'],
] as const;

/** A draft with every block there is, as long as a real one. */
export const samplePaper: Paper = {
  title: 'Ontwerpaanvraag STEM-academie',
  language: 'nl-BE',
  subtitle: 'Techniekclub De Tandwielen vzw, volgens de regels van VLAIO van 2021',
  footer: 'Ontwerp van Techniekclub De Tandwielen vzw, 1 april 2021',
  blocks: [
    {
      kind: 'paragraph',
      tone: 'notice',
      line: [
        { text: 'Dit is een ontwerp.', isStrong: true },
        {
          text: ' Dien de aanvraag in met het formulier van VLAIO zelf: mail het naar STEM@vlaio.be, ten laatste op 4 mei 2021 om 12 uur.',
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'Wat je nog moet doen' },
    {
      kind: 'list',
      marker: 'box',
      items: [
        line('Vul het KBO-nummer in.'),
        line('Beschrijf de tweede activiteit van het tweede voorbeeldtraject.'),
        line('Laat iemand die de organisatie mag vertegenwoordigen, de aanvraag ondertekenen.'),
      ],
    },
    { kind: 'heading', level: 1, text: 'Organisatie' },
    {
      kind: 'table',
      columns: [{ text: 'Gegeven' }, { text: 'Ingevuld' }],
      rows: [
        [line('Naam van de organisatie'), line('Techniekclub De Tandwielen vzw')],
        [line('Rechtsvorm'), line('vereniging zonder winstoogmerk')],
        [line('KBO-nummer'), gap('het KBO-nummer')],
        [line('Adres'), line('Stationsstraat 12\n9000 Gent')],
        [line('Contactpersoon'), line('Samira El Idrissi')],
        [line('E-mail'), line('samira@detandwielen.example')],
      ],
    },
    {
      kind: 'paragraph',
      tone: 'hint',
      line: line('Adres en contactpersoon vraagt geen bron: dat is een voorstel van ons.'),
    },
    {
      kind: 'paragraph',
      line: line(
        'De organisatie vraagt erkenning en subsidie. Ze is nog niet erkend als STEM-academie.',
      ),
    },
    { kind: 'heading', level: 1, text: 'Deskundigheid' },
    {
      kind: 'paragraph',
      line: line(
        'De begeleiders zijn drie ingenieurs en een leerkracht techniek. Ze volgden samen de opleiding tot animator.\nElk jaar komt er een opleiding bij, in 2021 over leren door te onderzoeken.',
      ),
    },
    { kind: 'paragraph', line: gap('hoe blijkt de deskundigheid uit diploma’s of ervaring?') },
    {
      kind: 'list',
      marker: 'bullet',
      tone: 'hint',
      items: [
        line('Wie begeleidt de activiteiten, en met welk diploma of welke ervaring?'),
        line('Hoe leren begeleiders van elkaar?'),
      ],
    },
    { kind: 'heading', level: 1, text: 'Eerste voorbeeldtraject' },
    { kind: 'heading', level: 2, text: 'Rode draad' },
    {
      kind: 'paragraph',
      line: line(
        'Kinderen van tien tot twaalf jaar bouwen in drie namiddagen een robot die zelf zijn weg vindt.',
      ),
    },
    { kind: 'heading', level: 2, text: 'Activiteiten' },
    {
      kind: 'table',
      columns: [{ text: 'Activiteit' }, { text: 'Wanneer' }, { text: 'Wat doen de deelnemers?' }],
      rows: activities.map(([title, doing], index) => [
        line(title),
        index < 2 ? line(`${index + 7} juli 2021, namiddag`) : gap('de datum'),
        line(doing),
      ]),
    },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Subsidie' },
    { kind: 'paragraph', line: line('Trajecten ter plaatse tellen per gemeente of deelgemeente.') },
    {
      kind: 'table',
      columns: [
        { text: 'Gemeente of deelgemeente' },
        { text: 'Postcode' },
        { text: 'Trajecten', isNumber: true },
        { text: 'Bedrag', isNumber: true },
      ],
      rows: [
        [line('Gent'), line('9000'), line('2'), line('€ 2.000')],
        [line('Gentbrugge'), line('9050'), line('1'), line('€ 1.000')],
        [line('Sint-Amandsberg en Oostakker'), line('9040, 9041'), line('12'), line('€ 12.000')],
        [line('Online'), line('geen'), line('3'), line('€ 1.500')],
      ],
      total: [line('Totaal'), [], line('18'), line('€ 16.500')],
    },
    { kind: 'paragraph', line: line('De raming is geen belofte. VLAIO en een jury beslissen.') },
    { kind: 'heading', level: 1, text: 'Hoe het verdergaat' },
    {
      kind: 'list',
      marker: 'number',
      items: [
        line('Haal het formulier van het jaar bij VLAIO.'),
        line('Neem de teksten hieruit over.'),
        line('Mail het ondertekende formulier, en bewaar het antwoord dat je krijgt.'),
      ],
    },
    { kind: 'heading', level: 1, text: 'Ondertekening' },
    {
      kind: 'table',
      columns: [{ text: 'Gegeven' }, { text: 'Ingevuld' }],
      rows: [
        [line('Naam van wie ondertekent'), line('Samira El Idrissi')],
        [line('Functie'), gap('de functie')],
      ],
    },
  ],
};

export const sampleDraft: SavedDraft = {
  format: 'stem-check-draft',
  version: 2,
  ruleSet: 'vlaio-2021',
  date: '2021-04-01',
  answers: { goal: 'both', 'recognition-status': 'none' },
  texts: {
    fields: { name: 'Techniekclub De Tandwielen vzw' },
    examples: [{ item: 0, fields: {}, units: [{ title: 'De robot leert lopen' }] }],
  },
};
