import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/rules/parse-rule-set.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { changed, errorsIn, yesOrNo } from '../support/changed-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ours = ruleSetOf('vlaio-2021');
const missing = (path: string) => ({ path, code: 'missing-text' });

describe('a rule set whose texts are all its own', () => {
  it('is accepted in the languages that it has', () => {
    expect(errorsIn(workshops)).toEqual([]);
    const { nl } = workshops.texts ?? {};
    expect(errorsIn({ ...workshops, texts: { nl } })).toEqual([]);
  });

  it.each([
    ['a question', 'questions.applicant.ask'],
    ['an option', 'questions.applicant.options.school.label'],
    ['the question for a first item', 'questions.series.first.ask'],
    ['the answer that there is no other item', 'questions.series.more.options.no.label'],
    ['a field', 'questions.series.fields.sessions.label'],
    ['the name of an item', 'questions.series.item'],
    ['a step', 'steps.who'],
    ['a scheme', 'schemes.grant.label'],
    ['what is concluded of it', 'schemes.grant.verdicts.eligible'],
    ['a criterion', 'criteria.in-province.rule'],
    ['how to mend one', 'criteria.letter.remedy'],
    ['how to prove one', 'criteria.clear-theme.proof'],
    ['a finding', 'findings.series.closed'],
    ['a headline', 'headlines.granted'],
    ['an open point', 'openPoints.session-length'],
    ['a source', 'sources.decree-2026.title'],
    ['a place in a source', 'sources.decree-2026.places.article-3'],
    ['a change', 'changes.themes.technique'],
    ['an amount', 'amounts.short-further'],
    ['a next step', 'next.grant.file'],
    ['a section of the draft', 'draft.sections.money'],
    ['what is to be written', 'draft.fields.aim.label'],
    ['the title of it all', 'title'],
  ])('is refused without the text of %s', (_, key) => {
    const less = changed(workshops, { [`texts.en.${key}`]: undefined });
    expect(errorsIn(less)).toEqual([missing(`texts.en.${key}`)]);
    const empty = changed(workshops, { [`texts.en.${key}`]: ' ' });
    expect(errorsIn(empty)).toEqual([missing(`texts.en.${key}`)]);
    const other = changed(workshops, { [`texts.en.${key}`]: { text: 'in a tree' } });
    expect(errorsIn(other)).toEqual([missing(`texts.en.${key}`)]);
  });

  it('is refused with nothing where texts are', () => {
    const none = changed(workshops, { 'texts.en.steps': null });
    expect(errorsIn(none)).toContainEqual(missing('texts.en.steps.who'));
  });

  it('wants the form for many where a number chooses', () => {
    const verdict = 'schemes.grant.verdicts.ineligible';
    const less = changed(workshops, { [`texts.nl.${verdict}_other`]: undefined });
    expect(errorsIn(less)).toEqual([missing(`texts.nl.${verdict}`)]);
  });

  it('wants every form where a number chooses, and one of its own where none does', () => {
    const items = 'texts.nl.questions.series.items';
    expect(errorsIn(changed(workshops, { [`${items}_one`]: undefined }))).toEqual([missing(items)]);
    const plain = {
      [items]: 'Reeksen',
      [`${items}_one`]: undefined,
      [`${items}_other`]: undefined,
    };
    expect(errorsIn(changed(workshops, plain))).toEqual([]);
    const forms = {
      'texts.nl.title': undefined,
      'texts.nl.title_one': 'Krijgen we de toelage?',
      'texts.nl.title_other': 'Krijgen we de toelagen?',
    };
    expect(errorsIn(changed(workshops, forms))).toEqual([missing('texts.nl.title')]);
  });

  it('may leave out what is only welcome, but then wholly', () => {
    const key = 'texts.nl.questions.series.hint';
    expect(errorsIn(changed(workshops, { [key]: undefined }))).toEqual([]);
    expect(errorsIn(changed(workshops, { [key]: 7 }))).toEqual([missing(key)]);
    const counted = 'texts.nl.questions.own-share.count';
    const forOne = {
      [counted]: undefined,
      [`${counted}_other`]: undefined,
      [`${counted}_one`]: 'één',
    };
    expect(errorsIn(changed(workshops, forOne))).toEqual([missing(counted)]);
  });

  it('writes its application in Dutch, whatever it is asked in', () => {
    const key = 'application.titles.grant';
    expect(errorsIn(changed(workshops, { [`texts.nl.${key}`]: undefined }))).toEqual([
      missing(`texts.nl.${key}`),
    ]);
  });

  it.each([
    ['no text', undefined],
    ['none in a language that we speak', { it: {} }],
  ])('is refused with %s', (_, texts) => {
    expect(errorsIn({ ...workshops, texts })).toEqual([{ path: 'texts', code: 'no-texts' }]);
  });
});

describe('a rule set of one of our regulations', () => {
  const more = changed(ours, {
    id: 'own',
    'questions.+': yesOrNo('colour'),
    'draft.#form-complete.doneWhen': { oneOf: ['colour', ['yes']] },
  });
  const texts = Object.fromEntries(
    ['nl', 'fr', 'de', 'en'].map((language) => [
      language,
      {
        questions: {
          colour: {
            ask: 'Colour?',
            label: 'Colour',
            why: 'It shows.',
            options: { yes: { label: 'Yes' }, no: { label: 'No' } },
          },
        },
      },
    ]),
  );

  it('needs no text of its own for what is known', () => {
    expect(errorsIn(changed(ours, { id: 'own' }))).toEqual([]);
    expect(parseRuleSet({ ...ours, id: 'own' }, [ours])).toMatchObject({ ok: true });
  });

  it('needs one for what it has beside that, in each of our languages', () => {
    const errors = errorsIn(more);
    expect(errors).toContainEqual(missing('texts.fr.questions.colour.options.yes.label'));
    expect(errors).toHaveLength(4 * 5);
    expect(errorsIn({ ...more, texts })).toEqual([]);
    const { de: _, ...others } = texts;
    expect(errorsIn({ ...more, texts: others })).toHaveLength(5);
  });

  it('needs all of them where no set is known, or of another regulation', () => {
    const without = (set: RuleSet, known: readonly RuleSet[]) => {
      const parsed = parseRuleSet(set, known);
      return parsed.ok ? 0 : parsed.errors.length;
    };
    expect(without(ours, [])).toBeGreaterThan(500);
    expect(without({ ...ours, regulation: 'other' }, [ours])).toBeGreaterThan(500);
  });
});
