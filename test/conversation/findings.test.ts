import { expect, it } from 'vitest';
import { type Answers, isList, type ListQuestion, lookupIn } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { findingsOn, findingsOnItem } from '../../src/conversation/findings.ts';
import type { Question } from '../../src/rules/schema.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const list = smallRuleSet.questions.find(isList) as ListQuestion;
const channels = smallRuleSet.questions.find(({ id }) => id === 'channels') as Question;
const answers = (given: Answers): Answers => ({ ...smallAcademy, ...given });
const said = (given: Answers, question: Question) =>
  findingsOn(smallRuleSet, replay(smallRuleSet, answers(given)).counted, question);
const short = { activities: 1, place: 'online' };

it('each is known by the key of its text', () => {
  expect(said({ channels: ['nowhere'] }, channels)).toStrictEqual([{ id: 'channels.nowhere' }]);
  expect(said({ channels: ['web'] }, channels)).toEqual([]);
});

it('what is the same of several items is said once', () => {
  const finding = { id: 'series.short', count: 1 };
  expect(said({ series: [short, short] }, list)).toEqual([finding]);
  expect(findingsOnItem(smallRuleSet, lookupIn(answers({})), list, short)).toEqual([finding]);
});
