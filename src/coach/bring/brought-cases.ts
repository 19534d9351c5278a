import type { Answers } from '../../assessment/answers.ts';
import type { SampleCase } from '../cases/sample-case.ts';
import type { Skipped } from './brought.ts';

/** Cases that are no part of the rules: somebody's own, of the coach, or what was tried. */
export interface BroughtCases {
  all: readonly SampleCase[];
  /** Those that stand on the wall. */
  cases: readonly SampleCase[];
  /** Takes one off the wall, or puts it back. */
  turn: (id: string) => void;
  /** What could not be read the last time. */
  skipped: readonly Skipped[];
  take: (files: readonly File[]) => void;
  /** What was tried of a case becomes one of its own, or goes away again. */
  keep: (of: SampleCase, name: string, answers: Answers) => void;
  isKept: (answers: Answers) => boolean;
}
