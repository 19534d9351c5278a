import { expect, it } from 'vitest';
import { firstBoardOf } from '../../src/conversation/first-board.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

it('every criterion is open before anything is answered', () => {
  const open = (id: string) => ({ id, outcome: 'unknown' });
  const begun = { verdict: 'undetermined', met: 0 };
  expect(firstBoardOf(smallRuleSet)).toEqual([
    { ...begun, scheme: 'recognition', outcomes: ['known', 'staffed', 'lasting'].map(open) },
    { ...begun, scheme: 'subsidy', outcomes: ['recognised', 'alone', 'own-series'].map(open) },
  ]);
});
