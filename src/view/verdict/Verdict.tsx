import { useRef } from 'preact/hooks';
import type { Assessment } from '../../assessment/assess.ts';
import { disclaimer } from '../disclaimer.ts';
import { Explore } from '../explore/Explore.tsx';
import { useAnnouncedTrial } from '../explore/use-announced-trial.ts';
import { Heading } from '../Heading.tsx';
import { focusInSight, useArrival } from '../use-arrival.ts';
import { verdictTitle } from '../verdict-text.ts';
import { useConversation, useWidget } from '../widget-context.ts';
import { Criteria } from './Criteria.tsx';
import { Estimate } from './Estimate.tsx';
import { Homework } from './Homework.tsx';
import { NextStep } from './NextStep.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PlanFold } from './PlanFold.tsx';
import { Sum } from './Sum.tsx';
import { Tiles } from './Tiles.tsx';
import { useNextStep } from './use-next-step.ts';
import { useShown } from './use-shown.ts';
import { useYears } from './use-years.ts';

/** One screen that says it, with one next step; below it, folded, all the rest. */
export function Verdict() {
  const { texts } = useWidget();
  const { ruleSet, round } = useConversation();
  const shown = useShown();
  const { assessment, plan, way } = shown;
  const title = verdictTitle(texts, ruleSet, assessment, plan);
  const heading = useArrival<HTMLHeadingElement>('verdict');
  const fold = useRef<HTMLDetailsElement>(null);
  const isUnfinished = round !== null && round.items.length > 0;
  const openPlan = () => {
    if (!fold.current) return;
    fold.current.open = true;
    const summary = fold.current.querySelector('summary');
    if (summary) focusInSight(summary);
    fold.current.scrollIntoView({ block: 'start' });
  };
  const step = useNextStep(shown, openPlan);
  useAnnouncedTrial(shown);
  const years = useYears(heading);
  return (
    <>
      {years.view && <years.view close={years.close} leave={years.leave} />}
      <div class="result" hidden={years.view !== undefined}>
        {/* Drawn anew with each change, for the reason that SchemeChip gives. */}
        <div class="found" key={title}>
          <Heading depth={1} target={heading} class="sentence">
            {title}
          </Heading>
          <p class="aside">{useCallLine(assessment)}</p>
        </div>
        <Tiles shown={shown} />
        <Sum shown={shown} />
        {isUnfinished && (
          <p class="notice">
            {texts.result('verdict.unfinished', {
              list: texts.rule(`questions.${round.question}.label`),
            })}
          </p>
        )}
        <NextStep step={step} />
        <div class="folds">
          {way && <PlanFold plan={way} target={fold} />}
          <Homework />
          <Criteria shown={shown} />
          <Estimate shown={shown} />
          <NextSteps shown={shown} />
          <Explore isDraftNext={step.isDraft === true} onYears={years.open} />
        </div>
      </div>
    </>
  );
}

/** Whether one can still apply, and who decides. */
function useCallLine(assessment: Assessment): string {
  const { texts } = useWidget();
  const { t } = texts;
  const { ruleSet } = useConversation();
  const { call } = assessment;
  const said =
    call &&
    (call.deadline
      ? t(`call.line.${call.status}`, { deadline: texts.date(call.deadline) })
      : t(`call.undatedLine.${call.status}`));
  return [said, disclaimer(texts, ruleSet, assessment)].filter(Boolean).join(' ');
}
