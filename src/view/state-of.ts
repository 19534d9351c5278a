import type { Verdict } from '../rules/schema.ts';
import type { State } from './parts/StateMark.tsx';

/** The shape and colour in which a verdict is told. */
export const stateOf = (verdict: Verdict): State =>
  verdict === 'ineligible' ? 'unmet' : verdict === 'undetermined' ? 'unknown' : 'met';
