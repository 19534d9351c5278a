import { appendFileSync } from 'node:fs';
import process from 'node:process';

/** How many examples are tried of something: few in `npm test`, and so many times as many in `npm run fuzz`. */
export function fuzzRuns(few: number, what: string): number {
  const { FUZZ_TIMES = '1', FUZZ_LOG } = process.env;
  const runs = Math.ceil(few * Number(FUZZ_TIMES));
  if (FUZZ_LOG) appendFileSync(FUZZ_LOG, `${JSON.stringify({ what, runs })}\n`);
  return runs;
}
