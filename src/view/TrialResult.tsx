import type { RefObject } from 'preact';
import type { Answers } from '../assessment/answers.ts';
import { isEligible } from '../assessment/verdict.ts';
import { impactOfChange } from '../conversation/impact.ts';
import { assessmentOf, boardOf } from '../conversation/selectors.ts';
import { triedAnswers } from '../conversation/trial.ts';
import { mostVariants } from '../conversation/variants.ts';
import { amountText } from './amount-text.ts';
import { Heading } from './Heading.tsx';
import { SchemeStanding } from './SchemeStanding.tsx';
import { useChangeTexts } from './what-if-texts.ts';
import { useCan, useConversation, useSelected, useWidget } from './widget-context.ts';

interface Props {
  /** What gets focus where something is tried elsewhere. */
  heading: RefObject<HTMLHeadingElement | null>;
  onSave: () => void;
  onDrop: () => void;
}

/** What is tried: what it changes, before beside after, and what can be done with it. */
export function TrialResult({ heading, onSave, onDrop }: Props) {
  const { texts, send } = useWidget();
  const { result } = texts;
  const context = useConversation();
  const { ruleSet, answers } = context;
  const tried = triedAnswers(context);
  const changes = useChangeTexts()(tried);
  const canSave = useCan({ type: 'variant.saved' });
  const waiting = impactOfChange(ruleSet, answers, tried).added;
  return (
    <div class="trial-result">
      <ul class="plain">
        {changes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {waiting > 0 && <p class="notice">{result('whatIf.waiting', { count: waiting })}</p>}
      <div class="before-after">
        <Side name={result('whatIf.now')} answers={answers} />
        <Side name={result('whatIf.trial')} answers={tried} heading={heading} />
      </div>
      <div class="row">
        <button
          type="button"
          class="primary"
          part="button"
          onClick={() => send({ type: 'trial.kept' })}
        >
          {result('whatIf.keep')}
        </button>
        {canSave && (
          <button type="button" class="secondary" part="button" onClick={onSave}>
            {result('whatIf.save')}
          </button>
        )}
        <button type="button" class="ghost" onClick={onDrop}>
          {result('changes.undo')}
          <span class="hidden"> {result('whatIf.heading')}</span>
        </button>
      </div>
      {!canSave && <p class="hint">{result('whatIf.full', { max: mostVariants })}</p>}
    </div>
  );
}

interface SideProps {
  name: string;
  answers: Answers;
  heading?: Props['heading'];
}

function Side({ name, answers, heading }: SideProps) {
  const { texts, date } = useWidget();
  const ruleSet = useSelected((context) => context.ruleSet);
  const assessment = assessmentOf({ ruleSet, answers }, date);
  const { amount, verdicts } = assessment;
  const verdict = ruleSet.amount && verdicts[ruleSet.amount.scheme];
  return (
    <div>
      <Heading depth={3} {...(heading && { target: heading })}>
        {name}
      </Heading>
      {boardOf(ruleSet, assessment).map((standing) => (
        // Drawn anew with each change, for the reason that Board gives.
        <SchemeStanding key={JSON.stringify(standing)} standing={standing} />
      ))}
      {amount && (
        <p key={amountText(texts, amount)}>
          {texts.result('amount.heading')}: <b>{amountText(texts, amount)}</b>
          {!(verdict && isEligible(verdict)) && (
            <small class="hint"> {texts.result('amount.condition')}</small>
          )}
        </p>
      )}
    </div>
  );
}
