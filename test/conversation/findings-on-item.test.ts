import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type Item,
  isList,
  type ListQuestion,
} from '../../src/assessment/answers.ts';
import { type Finding, findingsOnItem } from '../../src/conversation/findings.ts';
import { academy, online, trajectory } from '../support/academy.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const vlaio = ruleSetOf('vlaio-2021');
const trajectories = vlaio.questions.find(isList) as ListQuestion;
const saidOfItem = (item: Item, answers: Answers = {}) =>
  findingsOnItem(vlaio, academy(answers), trajectories, item);

describe('what is said of an item', () => {
  it.each<[string, Item, Answers, Finding[]]>([
    ['in order', trajectory(), {}, []],
    ['not begun', {}, {}, []],
    [
      'loose, and nothing else then',
      trajectory({ coherent: 'no', activities: 1 }),
      {},
      [{ id: 'loose' }],
    ],
    ['one activity', trajectory({ activities: 1 }), {}, [{ id: 'tooShort', count: 1 }]],
    [
      'one activity, place open',
      { coherent: 'yes', activities: 1 },
      {},
      [{ id: 'tooShort', count: 1 }],
    ],
    [
      'one activity, one whole or not unknown',
      { coherent: 'unknown', activities: 1 },
      {},
      [{ id: 'tooShort', count: 1 }],
    ],
    [
      'two activities',
      trajectory({ activities: 2 }),
      {},
      [{ id: 'tooShortForSubsidy', count: 2, needed: 3 }],
    ],
    [
      'two activities, subsidy alone',
      trajectory({ activities: 2 }),
      { goal: 'subsidy' },
      [{ id: 'tooShortForSubsidy', count: 2, needed: 3 }],
    ],
    [
      'two activities, recognition alone',
      trajectory({ activities: 2 }),
      { goal: 'recognition' },
      [],
    ],
    [
      'one activity, recognition alone',
      trajectory({ activities: 1 }),
      { goal: 'recognition' },
      [{ id: 'tooShort', count: 1 }],
    ],
    [
      'two activities, recognised',
      trajectory({ activities: 2 }),
      { 'recognition-status': 'current' },
      [{ id: 'tooShortForSubsidy', count: 2, needed: 3 }],
    ],
    [
      'one activity, recognised: not that it is enough',
      trajectory({ activities: 1 }),
      { 'recognition-status': 'current' },
      [{ id: 'tooShort', count: 1 }],
    ],
    [
      'one activity, recognised and no subsidy',
      trajectory({ activities: 1 }),
      { goal: 'recognition', 'recognition-status': 'current' },
      [],
    ],
    ['an unknown number', trajectory({ activities: 'unknown' }), {}, []],
    ['three activities', { coherent: 'yes', activities: 3 }, {}, []],
    ['online and new', online(), {}, [{ id: 'online' }]],
    ['online, and not new', online({ new: 'no' }), {}, [{ id: 'online' }, { id: 'notNew' }]],
    [
      'online with two activities',
      online({ activities: 2 }),
      {},
      [{ id: 'tooShortForSubsidy', count: 2, needed: 3 }, { id: 'online' }],
    ],
    ['online with one activity', online({ activities: 1 }), {}, [{ id: 'tooShort', count: 1 }]],
    ['online, recognised', online(), { 'recognition-status': 'current' }, []],
    [
      'online, not new, subsidy no longer a goal',
      online({ new: 'no' }),
      { goal: 'recognition' },
      [{ id: 'online' }],
    ],
    ['in Brussels', trajectory({ postcodes: ['1000'] }), {}, [{ id: 'brussels' }]],
    ['in unknown places', trajectory({ postcodes: 'unknown' }), {}, []],
    ['in Brussels before it went online', online({ postcodes: ['1000'] }), {}, [{ id: 'online' }]],
    [
      'in Brussels, subsidy no longer a goal',
      trajectory({ postcodes: ['1000'] }),
      { goal: 'recognition' },
      [],
    ],
  ])('%s', (_, item, answers, findings) => {
    const expected = findings.map(({ id, ...rest }) => ({ id: `trajectories.${id}`, ...rest }));
    expect(saidOfItem(item, answers)).toEqual(expected);
  });

  it('the same whatever the other items are', () => {
    const answers = { trajectories: [trajectory(), trajectory({ activities: 9 })] };
    expect(saidOfItem(trajectory({ activities: 1 }), answers)).toEqual(
      saidOfItem(trajectory({ activities: 1 }), { trajectories: [] }),
    );
  });

  it('something or nothing, whatever is described so far', () => {
    fc.assert(
      fc.property(partialAnswers(vlaio, { unfinished: true }), (answers) => {
        for (const item of [answers.trajectories].flat() as Item[])
          if (typeof item === 'object')
            expect(() => findingsOnItem(vlaio, answers, trajectories, item)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
