import type { Reporter, TestModule } from 'vitest/node';
import { slowestTests } from './slowest-tests.ts';

/** Prints which tests took longest, after all others that report. */
export default class SlowestInVitest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const timed = modules.flatMap(({ relativeModuleId, children }) =>
      [...children.allTests()].map((test) => ({
        name: `${relativeModuleId} › ${test.fullName}`,
        milliseconds: test.diagnostic()?.duration ?? 0,
      })),
    );
    console.log(slowestTests(timed));
  }
}
