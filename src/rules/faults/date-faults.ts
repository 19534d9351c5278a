import type { RuleSet } from '../schema.ts';
import { type Fault, faultIf } from './fault.ts';

/** What begins ends after that. */
export const dateFaults = ({ period, call, validity }: RuleSet): Fault[] => [
  ...faultIf(period.from > period.until, 'period.until', 'wrong-order'),
  ...faultIf(
    call?.opens !== undefined &&
      call.deadline !== undefined &&
      Date.parse(call.opens) >= Date.parse(call.deadline),
    'call.deadline',
    'wrong-order',
  ),
  ...faultIf(
    validity !== undefined && 'until' in validity && validity.from > validity.until,
    'validity.until',
    'wrong-order',
  ),
];
