import type { Step } from '../../conversation/walk.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { type SampleCase, stepsOf } from '../cases/sample-case.ts';
import { type Stage, withShown } from '../stage/stage.ts';

/** What the room did with a case. */
export interface RecordedCase {
  of: SampleCase;
  steps: readonly { step: Step; hands: Readonly<Record<string, number>> }[];
}

/** Of each case the questions whose answer the room has seen, or for which it raised a hand. */
export function recordOf(
  stage: Stage,
  cases: readonly SampleCase[],
  ruleSet: RuleSet,
): readonly RecordedCase[] {
  const { shown, hands } = withShown(stage);
  return cases
    .map((of) => {
      const ofCase = hands[of.id] ?? {};
      const isTouched = (shown[of.id] ?? 0) > 0 || Object.keys(ofCase).length > 0;
      const steps = isTouched ? stepsOf(ruleSet, of) : [];
      return {
        of,
        steps: steps
          .map((step) => ({ step, hands: ofCase[step.id] ?? {} }))
          .filter(
            (each, index) =>
              index < (shown[of.id] ?? 0) || Object.values(each.hands).some((count) => count > 0),
          ),
      };
    })
    .filter(({ steps }) => steps.length > 0);
}
