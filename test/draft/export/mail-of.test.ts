import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { type FieldTexts, noTexts } from '../../../src/conversation/draft-texts.ts';
import { type Mail, mailOf } from '../../../src/draft/export/mail-of.ts';
import { academy, online, trajectory } from '../../support/academy.ts';
import { partialAnswers } from '../../support/arbitraries.ts';
import { draftTexts, everyDraft } from '../../support/draft-arbitraries.ts';
import { dutchWords, materialFor, withAnswers } from '../../support/draft-material.ts';

const words = await dutchWords();
const question = (id: string) => words.rule(`application.ask.${id}`);

const asked = (mail: Mail | null): string[] =>
  [...(mail?.body ?? '').matchAll(/^\d+\. (.*)$/gm)].map(([, each]) => each ?? '');

const mailFor = async (answers = academy(), fields: FieldTexts = {}) =>
  mailOf(await materialFor(answers, { fields, examples: [] }));

const sent = ({ href }: Mail) => {
  const { protocol, pathname, searchParams } = new URL(href.replaceAll('%20', '+'));
  return {
    protocol,
    to: pathname,
    subject: searchParams.get('subject'),
    body: searchParams.get('body')?.replaceAll('\r\n', '\n'),
  };
};

test('is to who decides, and says who we are, what we do and what we ask', async () => {
  const trajectories = [trajectory({ title: 'Robots' }), online({ title: 'Apps & meer' })];
  const mail = await mailFor(academy({ trajectories }), {
    name: 'vzw Vonk',
    town: 'Gent',
    contact: 'Nora Claes',
  });
  expect(mail?.to).toBe('STEM@vlaio.be');
  expect(mail?.subject).toContain('vzw Vonk');
  expect(mail?.body).toBe(
    [
      'Dag',
      'Wij zijn vzw Vonk uit Gent. Wij organiseren STEM-activiteiten voor kinderen en jongeren. Ons aanbod: Robots (3 activiteiten, 9000 Gent) en Apps & meer (3 activiteiten).',
      'Wij bereiden een aanvraag voor. Dit willen wij nog weten:',
      `1. ${question('both-at-once')}`,
      'Alvast bedankt voor het antwoord.',
      'Met vriendelijke groet\nNora Claes\nvzw Vonk',
    ].join('\n\n'),
  );
  expect(mail && sent(mail)).toEqual({
    protocol: 'mailto:',
    to: mail?.to,
    subject: mail?.subject,
    body: mail?.body,
  });
});

test('asks only what the answers lead to', async () => {
  expect(asked(await mailFor(academy({ goal: 'recognition' })))).toEqual([]);
  expect(asked(await mailFor(academy({ goal: 'recognition', ages: ['under-5', '5-17'] })))).toEqual(
    [question('younger-than-5')],
  );
  expect(asked(await mailFor(academy({ 'recognition-status': 'current' })))).toEqual([]);
  expect(
    asked(
      await mailFor(
        academy({ 'recognition-status': 'current', partnership: 'partner', ages: ['5-17'] }),
      ),
    ),
  ).toEqual([question('unfunded-partner')]);
  // What is surely not so is nothing to ask about.
  expect(asked(await mailFor(academy({ goal: 'recognition', ages: ['18-plus'] })))).toEqual([]);
});

test('what the person wants to ask goes first, in their own words, and is enough for a mail', async () => {
  const material = await materialFor(academy());
  const own = { ...material, ownQuestions: ['mag het\nin een tent'] };
  expect(asked(mailOf(own))).toEqual(['mag het in een tent', question('both-at-once')]);
  const nothing = await materialFor(academy({ goal: 'recognition' }));
  expect(asked(mailOf({ ...nothing, ownQuestions: ['in een tent'] }))).toEqual(['in een tent']);
});

test('is not there where there is nothing to ask', async () => {
  expect(await mailFor(academy({ goal: 'recognition' }))).toBeNull();
});

test('asks how one can apply once the call is over', async () => {
  const material = await materialFor(academy({ goal: 'recognition' }));
  const date = '2022-01-01';
  const assessment = assess(material.ruleSet, material.answers, { date });
  const [only, ...others] = asked(mailOf({ ...material, date, assessment }));
  expect(only).toContain('De oproep sloot op 4 mei 2021');
  expect(others).toEqual([]);
});

test.each(everyDraft)(
  'opens in any mail program, whatever people wrote, and asks the same in what is copied: $id',
  async ({ ruleSet, application }) => {
    const material = await materialFor({}, noTexts, ruleSet);
    fc.assert(
      fc.property(
        partialAnswers(ruleSet),
        draftTexts(application),
        fc.constantFrom(
          ruleSet.period.from,
          `${Number(ruleSet.period.until.slice(0, 4)) + 1}-04-01`,
        ),
        (answers, texts, date) => {
          const assessment = assess(ruleSet, answers, { date });
          const mail = mailOf({
            ...withAnswers({ ...material, texts }, answers),
            date,
            assessment,
          });
          if (!mail) return;
          expect(mail.href.length).toBeLessThanOrEqual(2000);
          expect(() => decodeURIComponent(mail.href)).not.toThrow();
          expect(sent(mail).body?.startsWith('Dag')).toBe(true);
          expect(asked(mail)).not.toEqual([]);
          expect(asked({ ...mail, body: sent(mail).body ?? '' })).toEqual(asked(mail));
        },
      ),
      { numRuns: Math.ceil(200 / everyDraft.length) },
    );
  },
);

test('a very long offer stays out of what is opened, not out of what is copied', async () => {
  const trajectories = Array.from({ length: 60 }, (_, index) =>
    trajectory({ title: `Robots bouwen, deel ${index}` }),
  );
  const mail = await mailFor(academy({ trajectories }), { name: 'é'.repeat(200) });
  expect(mail?.body).toContain('deel 59');
  expect(mail && sent(mail).body).not.toContain('deel 0');
  expect(mail?.href.length).toBeLessThanOrEqual(2000);
});
