import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Answers } from '../../src/assessment/answers.ts';
import type { Tree } from '../../src/i18n/merged.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';

const answers: Answers = {
  applicant: 'town',
  inside: 'yes',
  themes: ['technique'],
  series: [
    { subject: 'Robots', sessions: 9, open: 'yes' },
    { subject: 'Natuur', sessions: 6, open: 'no' },
  ],
  'own-share': 20,
};
const textsIn = (language: 'nl' | 'en') =>
  localeTexts(language, workshops.texts?.[language] as Tree);

for (const language of ['nl', 'en'] as const)
  test(`a regulation of the host’s own goes from the welcome to a Word file, in ${language}`, async ({
    open,
    page,
  }) => {
    const body = `document.querySelector('stem-check').ruleSet = ${JSON.stringify(workshops)};`;
    await page.route('/own-rules.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    const texts = textsIn(language);
    const { say } = texts;
    const host = { scripts: ['/own-rules.js'], attributes: { date: '2026-03-01' } };
    const conversation = (await open(host, language)).with({ texts, ruleSet: workshops });
    await expect(conversation.heading(say('rules:title'))).toBeVisible();

    await conversation.start();
    await conversation.talk(answers);
    expect(await conversation.answers()).toEqual(answers);
    await expect(conversation.heading(say('rules:headlines.granted'))).toBeFocused();
    await conversation.press('result:verdict.draft');
    const inDutch = textsIn('nl').say;
    const applicant = `1. ${inDutch('rules:draft.sections.applicant')}`;
    await expect(conversation.heading(applicant)).toBeVisible();

    const download = page.waitForEvent('download');
    await conversation.press('draft:word');
    const parts = unzipSync(readFileSync(await (await download).path()));
    const word = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const key of ['titles.grant', 'answers.applicant.town', 'answers.inside.yes'])
      expect(word).toContain(inDutch(`rules:application.${key}`));
    expect(word).toContain('Robots');
  });
