import { relative } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { slowestTests, type Timed } from './slowest-tests.ts';

/** Prints which tests took longest, after all others that report. */
export default class SlowestInPlaywright implements Reporter {
  readonly #timed: Timed[] = [];

  onTestEnd({ title, location }: TestCase, { duration }: TestResult): void {
    const name = `${relative('.', location.file)} › ${title}`;
    this.#timed.push({ name, milliseconds: duration });
  }

  onEnd(): void {
    console.log(slowestTests(this.#timed));
  }
}
