import type { Refused } from '../../rules/parse-errors.ts';

/** Refuses a file as a whole. */
export const refuse = (code: string): Refused => ({ ok: false, errors: [{ path: '', code }] });
