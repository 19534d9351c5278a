import type { Asked } from '../../src/conversation/understand/asked.ts';
import type { Heard } from '../../src/conversation/understand/heard.ts';
import { type Reading, silence } from '../../src/conversation/understand/reading.ts';
import {
  type Vocabulary,
  type Words,
  wordsOf,
} from '../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from './small-vocabulary.ts';

const labels = (options: Readonly<Record<string, string>>) => ({
  options: Object.fromEntries(Object.entries(options).map(([id, label]) => [id, { label }])),
});

const words: Partial<Words> = {
  yes: ['ja'],
  no: ['nee'],
  not: ['niet', 'geen'],
  notYet: ['nogniet'],
  notOnly: ['nietenkel'],
  only: ['enkel'],
  except: ['behalve'],
  unknown: ['geenidee'],
  partly: ['soms', 'afentoe', 'half zo'],
  both: ['allebei'],
  and: ['en'],
  also: ['ook'],
  but: ['maar', 'maar dan', 'echter'],
  turn: ['wel'],
  doubt: ['misschien', 'ongeveer', 'wie weet'],
  harmless: ['ongeveer', 'echter', 'half zo'],
  had: ['al'],
  inTurn: ['daarna', 'ookdan', 'later weer'],
  unsettled: ['zouden'],
  asksLast: ['telt dat mee', 'hoort dat erbij'],
  fillers: ['graag', 'hoor', 'wat ons betreft'],
  spellings: { kmille: 'kamille' },
  articles: ['de', 'het'],
  options: {
    tea: {
      green: ['groene thee uit japan', 'matcha', 'groen blaadje', 'sencha uit osaka'].concat([
        'groene thee',
        'bergthee',
        'gestoomde thee',
        'jasmijn en groene thee',
      ]),
      black: [
        'zwarte thee uit ceylon',
        'earl grey',
        'zwart blaadje',
        'darjeeling uit india',
      ].concat([
        'zwarte thee',
        'ontbijtthee',
        'gerookte thee',
        'zwarte thee ook koud',
        'oc',
        'wie weet gerookt',
      ]),
      herbal: ['kruiden uit de tuin', 'kamille', 'verse munt', 'brandnetel uit het bos'].concat([
        'kruidenthee',
        'salie',
        'gedroogde bloemen',
        'venkel en anijs',
      ]),
    },
    milk: {
      yes: ['een scheut melk erbij', 'romige koffie', 'met een wolkje', 'witte koffie'].concat([
        'volle melk',
        'haverdrank erbij',
        'liefst romig',
        'koffie verkeerd',
      ]),
      no: [
        'puur zonder iets',
        'zwarte koffie',
        'bitter en sterk',
        'melk hoeft van ons nooit',
      ].concat([
        'donkere espresso',
        'ongezoet en puur',
        'maar zwart',
        'lactose verdragen wij slecht',
      ]),
    },
    extras: {
      lemon: ['schijfje citroen', 'iets zuurs', 'sap van limoen', 'geperste citroen', 'citrus'],
      sugar: ['klontje suiker', 'iets zoets', 'zakje kandij', 'zk', 'bruine suiker', 'snoepgoed'],
      honey: [
        'lepel honing',
        'hb',
        'korf nummer 3',
        'van de bijen',
        'potje nectar',
        'honing uit de korf',
        'imker',
      ],
      none: ['niets erin', 'helemaal puur', 'zoals het komt', 'naturel drinken', 'onversneden'],
    },
    sweet: {
      yes: ['twee lepels suiker', 'heel zoet', 'flink gesuikerd', 'zoete siroop'],
      little: ['snufje suiker', 'nauwelijks', 'mespuntje', 'weinig zoet'],
      no: ['ongezoet', 'suikervrij', 'zoetstof hoeft nooit'],
    },
    often: {
      always: ['elke dag', 'iedere keer'],
      partly: ['melk bij het ontbijt', 'in de winter'],
      never: ['melk lust niemand', 'zonder melk'],
    },
    plain: {
      no: ['ongezoet', 'suikervrij', 'zouden zonder willen'],
      brown: ['bruine kandij', 'rietsuiker'],
    },
    sure: { yes: ['twee lepels', 'heel zoet'], brown: ['bruine kandij', 'rietsuiker'] },
    milky: { soft: ['zachte cake'], both: ['allebei'], twice: ['dubbel gebak', 'allebei'] },
    cakes: { both: ['allebei'], soft: ['zachte cake'], crisp: ['krokante wafel'] },
    cake: {
      soft: ['zachte cake', 'smeuig', 'zachte muffins', 'luchtig biscuit'],
      crisp: ['krokante wafel', 'knapperig', 'krokante koekjes', 'gebakken korst'],
      both: ['allebei'],
    },
  },
  examples: { tea: { herbal: ['linde bloesem'] } },
  perhaps: {
    tea: { green: ['iets uit azie', 'bladgroen'], black: ['iets uit azie', 'gewone'] },
    milk: { yes: ['romig wit spul', 'romig goedje'] },
    plain: { no: ['lactosevrij'] },
    extras: { lemon: ['vruchtje', 'vruchtje van de boom'], honey: ['uit een potje'] },
  },
};

/** What is asked about tea, in one language. */
export const teaVocabulary: Vocabulary = vocabularyOf(words, {
  questions: {
    tea: { ask: 'Welke smaak?' },
    milk: { ask: 'Met melk?', ...labels({ yes: 'Ja, met melk', no: 'Nee, zonder melk' }) },
    sweet: labels({ little: 'Ja, een beetje' }),
    plain: { ask: 'Welke suiker?' },
    seldom: labels({ partly: 'Soms', rarely: 'Soms, zelden' }),
    denied: labels({ no: 'Nee', never: 'Nee, nooit' }),
    often: labels({ always: 'Ja, altijd', partly: 'Soms', never: 'Nee, nooit' }),
  },
});

/** Another language, which has few words. */
const otherVocabulary: Vocabulary = vocabularyOf(
  { yes: ['jawohl'], fillers: ['bitte', 'danke', 'sehr', 'gern', 'immer'] },
  {},
  'de',
);

const asked = (key: string, kind: Asked['kind'], options: readonly string[]): Asked => ({
  key,
  kind,
  options,
  exclusive: options.filter((option) => option === 'none'),
  min: 0,
  max: 0,
  canBeUnknown: true,
});

const teaQuestions = {
  tea: asked('tea', 'choice', ['green', 'black', 'herbal']),
  milk: asked('milk', 'choice', ['yes', 'no']),
  sweet: asked('sweet', 'choice', ['yes', 'no', 'little']),
  plain: asked('plain', 'choice', ['no', 'brown']),
  sure: asked('sure', 'choice', ['yes', 'brown']),
  often: asked('often', 'choice', ['always', 'partly', 'never']),
  cake: asked('cake', 'choice', ['soft', 'crisp', 'both']),
  milky: asked('milky', 'choice', ['soft', 'both', 'twice']),
  cakes: asked('cakes', 'choice', ['soft', 'crisp', 'plain', 'both']),
  seldom: asked('seldom', 'choice', ['partly', 'rarely']),
  denied: asked('denied', 'choice', ['yes', 'no', 'never']),
  extras: asked('extras', 'multi', ['lemon', 'sugar', 'honey', 'none']),
  age: asked('age', 'multi', ['under-10', '10-plus']),
  cups: asked('cups', 'number', []),
};

export type TeaQuestion = keyof typeof teaQuestions;

/** A line that is typed in answer to a question about tea, with what it says at first sight. */
export function heardOverTea(
  line: string,
  question: TeaQuestion,
  given: { reading?: Partial<Reading>; vocabularies?: Heard['vocabularies'] } = {},
): Heard {
  const { reading, vocabularies = [teaVocabulary, otherVocabulary] } = given;
  const heard: Omit<Heard, 'prompt' | 'targets'> = {
    line,
    words: wordsOf(line),
    asked: teaQuestions[question],
    vocabularies,
    readings: [{ ...silence, ...reading }],
    language: 'nl',
  };
  return heard as Heard;
}
