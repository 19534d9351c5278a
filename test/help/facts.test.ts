import { describe, expect, test } from 'vitest';
import { entryText } from '../../src/help/entries.ts';
import { languagesOf } from '../../src/i18n/languages.ts';
import { helpOf } from '../../src/regulations/regulations.ts';
import { helpTexts } from '../support/help-texts.ts';
import { locales } from '../support/locale-files.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const { entries, sources } = await helpOf(ruleSet);
const languages = languagesOf(ruleSet);
const spoken = await Promise.all(
  languages.map(async (language) => ({ language, texts: await helpTexts(language, ruleSet) })),
);

/** Numbers as people write them here: “1.000” and “1,000” are one, and so are “23.59” and “23 h 59”. */
const numbersIn = (text: string): string[] =>
  [...text.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').matchAll(/\d+/g)].map(([each]) => each).sort();

const answerIn = (texts: (typeof spoken)[number]['texts'], id: string) =>
  entryText(texts, id, 'answer');
const [dutch, ...others] = spoken;

test.each(others)('the numbers, dates and amounts in $language are those in Dutch', ({ texts }) => {
  for (const { id } of entries) {
    const distinct = (text: string) => [...new Set(numbersIn(text))];
    if (dutch)
      expect(distinct(answerIn(texts, id)), id).toEqual(distinct(answerIn(dutch.texts, id)));
  }
});

/** What the entries repeat of the rules, by where it stands in them. */
const amounts = new Set(
  [...JSON.stringify(ruleSet.amount).matchAll(/\d{3,}/g)].map(([each]) => each),
);
const [year = '', , day = ''] = (ruleSet.call?.deadline ?? '').slice(0, 10).split('-');

describe.each(spoken)('in $language', ({ language, texts }) => {
  const answer = (id: string) => answerIn(texts, id);

  test.each(['amount-on-site', 'amount-online', 'cap', 'envelope', 'money-goal'])(
    '%s gives only amounts that the rules have',
    (id) => {
      const given = numbersIn(answer(id)).filter((each) => each.length > 2 && each !== year);
      expect(given.length).toBeGreaterThan(0);
      expect(given.filter((each) => !amounts.has(each))).toEqual([]);
    },
  );

  test('the deadline is that of the rules', () => {
    expect(numbersIn(answer('deadline'))).toEqual(
      expect.arrayContaining([String(Number(day)), year, '12']),
    );
  });

  test('the fewest activities are those of the rules', () => {
    const needed = [
      ...JSON.stringify(ruleSet.criteria).matchAll(/"atLeast":\["activities",(\d+)\]/g),
    ];
    expect(needed.map(([, fewest]) => fewest)).toEqual(expect.arrayContaining(['2', '3']));
    expect(numbersIn(answer('recognition-length'))).toContain('2');
    expect(numbersIn(answer('subsidy-length'))).toContain('3');
  });

  /** How a document is called where an answer says what does not stand in it. */
  const presentation = {
    nl: 'presentatie',
    en: 'presentation',
    fr: 'présentation',
    de: 'Präsentation',
  };
  const rulesSay =
    /de regels[^.]* (zeggen|noemen|vragen|spreken|geven)|the rules[^.]* (say|name|ask|give|speak)|les règles[^.]* (disent|citent|demandent|donnent|parlent)|die Regeln[^.]* (sagen|nennen|verlangen|geben|sprechen)/i;

  test('no answer says what rules say: what we read is a presentation', () => {
    expect(entries.filter(({ id }) => rulesSay.test(answer(id))).map(({ id }) => id)).toEqual([]);
  });

  test('an answer that names the presentation names its year', () => {
    const word = presentation[language as keyof typeof presentation];
    const nameless = entries.filter(({ id, source }) => {
      const names = new RegExp(`${word}[^.:]*2021`, 'i');
      const isNamed = new RegExp(`\\b${word}`, 'i').test(answer(id));
      return isNamed && !names.test(answer(id)) && source.document !== 'self-test';
    });
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test('every answer of a source with a year stands beside that year', () => {
    for (const { id, source } of entries) {
      const of = sources[source.document]?.year;
      const title = texts.rule(
        source.place ? `sources.${source.document}.title` : `help.sources.${source.document}`,
      );
      if (of) expect(`${answer(id)} ${title}`, id).toContain(String(of));
    }
  });

  test('what was so in a closed call is not said as if one could still apply', () => {
    const open = {
      nl: /jullie krijgen|je krijgt/i,
      en: /you get 1|there is 1/i,
      fr: /vous recevez 1|il y a 1/i,
      de: /bekommen Sie 1|es gibt 1/i,
    };
    const amounts = ['amount-on-site', 'amount-online', 'cap', 'envelope', 'how-subsidy'];
    const pattern = open[language as keyof typeof open];
    expect(amounts.filter((id) => pattern.test(answer(id)))).toEqual([]);
  });

  /** The application is in Dutch, whatever the rest is in. */
  const shown = [...locales]
    .flatMap(([other, all]) =>
      [...all].filter(([key]) =>
        other === language
          ? !/\bhelp:/.test(key)
          : other === 'nl' && key.startsWith('application:'),
      ),
    )
    .map(([, text]) => text.toLowerCase());

  test('what an answer about the test quotes is what the test shows', () => {
    const unseen = entries
      .filter(({ source }) => source.document === 'self-test')
      .flatMap(({ id }) =>
        [...answer(id).matchAll(/[“„«]\s?([^”“»]+?)\s?[”“»]/g)].map(([, quoted = '']) => quoted),
      )
      .filter((quoted) => !shown.some((text) => text.includes(quoted.toLowerCase())));
    expect(unseen).toEqual([]);
  });

  test('no word of our own trade stands in an answer or a title', () => {
    const trade =
      /leemte|\bbeurt\b|\bhet parcours\b|vaststelling|gastpagina|regelset|voorbeeldgeval|host page|\brule set\b|page hôte|jeu de règles|constatation|Gastseite|Regelwerk|Feststellung/i;
    const said = entries.filter(({ id }) =>
      trade.test(`${entryText(texts, id, 'title')} ${answer(id)}`),
    );
    expect(said.map(({ id }) => id)).toEqual([]);
  });
});
