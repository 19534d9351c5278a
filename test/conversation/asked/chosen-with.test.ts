import { expect, it } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { chosenWith } from '../../../src/conversation/asked/chosen-with.ts';

const several = {
  id: 'channels',
  group: 'offer',
  kind: 'multi' as const,
  options: ['web', 'paper', 'nowhere'],
  exclusive: ['nowhere'],
};
const { exclusive: _, ...together } = several;
const one = { id: 'goal', group: 'start', kind: 'choice' as const, options: ['both', 'one'] };

it('has the option last chosen, where there can be one', () => {
  expect(chosenWith(one, ['both'], 'one')).toEqual(['one']);
  expect(chosenWith(one, ['both'], 'both')).toEqual(['both']);
});

it('has what is chosen in the order of the options, and lets go what is chosen again', () => {
  expect(chosenWith(several, ['paper'], 'web')).toEqual(['web', 'paper']);
  expect(chosenWith(several, ['web', 'paper'], 'web')).toEqual(['paper']);
});

it('keeps what stands alone, or is not known, apart from all others', () => {
  for (const alone of ['nowhere', unknown]) {
    expect(chosenWith(several, ['web', 'paper'], alone)).toEqual([alone]);
    expect(chosenWith(several, [alone], 'paper')).toEqual(['paper']);
    expect(chosenWith(several, [alone], alone)).toEqual([]);
  }
  expect(chosenWith(together, ['nowhere'], 'web')).toEqual(['web', 'nowhere']);
});
