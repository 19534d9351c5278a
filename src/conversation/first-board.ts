import type { RuleSet } from '../rules/schema.ts';
import type { Standing } from './selectors.ts';

/** The board before anything was answered, when nothing has to be weighed: all is open. */
export const firstBoardOf = ({ schemes, criteria }: RuleSet): Standing[] =>
  schemes.map(({ id }) => ({
    scheme: id,
    verdict: 'undetermined',
    outcomes: criteria
      .filter(({ scheme }) => scheme === id)
      .map(({ id }) => ({ id, outcome: 'unknown' })),
    met: 0,
  }));
