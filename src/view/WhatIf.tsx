import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Answers } from '../assessment/answers.ts';
import { isEligible } from '../assessment/verdict.ts';
import { impactOfChange } from '../conversation/impact.ts';
import { assessmentOf, boardOf } from '../conversation/selectors.ts';
import { changedQuestions } from '../conversation/trial.ts';
import { mostVariants, withVariant } from '../conversation/variants.ts';
import { amountText } from './amount-text.ts';
import { Heading } from './Heading.tsx';
import { SchemeStanding } from './SchemeStanding.tsx';
import { focusInSight } from './use-arrival.ts';
import { verdictWord } from './verdict-word.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfVariants } from './WhatIfVariants.tsx';
import { useChangeTexts } from './what-if-texts.ts';
import { useConversation, useWidget } from './widget-context.ts';

/** Other answers, tried without giving them: before beside after, then kept, put aside as a variant, or dropped. */
export function WhatIf() {
  const { texts, send, announce, date, prefix } = useWidget();
  const { result, rule } = texts;
  const { ruleSet, answers, variants } = useConversation();
  const [tried, setTried] = useState<Answers>({});
  const [trials, setTrials] = useState(0);
  const after = useMemo(() => ({ ...answers, ...tried }), [answers, tried]);
  const { section, focusOn } = useFocusOn();
  const changes = useChangeTexts()(after);
  const waiting = impactOfChange(ruleSet, answers, after).added;
  const isTrying = changedQuestions(ruleSet, answers, after).length > 0;

  const tryAnswer = (question: string, value: Answer | undefined) => {
    const { [question]: _, ...others } = tried;
    const next = value === undefined ? others : { ...others, [question]: value };
    setTried(next);
    const { verdicts } = assessmentOf({ ruleSet, answers: { ...answers, ...next } }, date);
    announce(
      ruleSet.schemes
        .filter(({ id }) => verdicts[id] !== 'not-asked')
        .map(
          ({ id }) =>
            `${rule(`schemes.${id}.label`)}: ${verdictWord(texts, id, verdicts[id] ?? 'not-asked')}.`,
        )
        .join(' '),
    );
  };
  const endTrial = () => {
    setTried({});
    setTrials(trials + 1);
  };
  const save = () => {
    const saved = withVariant(variants, after);
    send({ type: 'variants.changed', variants: saved });
    endTrial();
    focusOn(`[id="${prefix}-variant-${saved.at(-1)?.number}"]`);
  };
  const drop = () => {
    endTrial();
    focusOn('select');
  };
  return (
    <section
      class={`card what-if ${isTrying || variants.length > 0 ? '' : 'unused'}`}
      ref={section}
    >
      <Heading depth={2}>{result('whatIf.heading')}</Heading>
      <p class="hint">{result('whatIf.lead')}</p>
      <WhatIfForm key={trials} answers={after} onTry={tryAnswer} />
      {isTrying && (
        <div class="trial-result">
          <ul class="plain">
            {changes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {waiting > 0 && <p class="notice">{result('whatIf.waiting', { count: waiting })}</p>}
          <div class="before-after">
            <Side name={result('whatIf.now')} answers={answers} />
            <Side name={result('whatIf.trial')} answers={after} />
          </div>
          <div class="row">
            <button
              type="button"
              class="primary"
              part="button"
              onClick={() => send({ type: 'change.kept', answers: after })}
            >
              {result('whatIf.keep')}
            </button>
            {variants.length < mostVariants && (
              <button type="button" class="secondary" part="button" onClick={save}>
                {result('whatIf.save')}
              </button>
            )}
            <button type="button" class="ghost" onClick={drop}>
              {result('changes.undo')}
              <span class="hidden"> {result('whatIf.heading')}</span>
            </button>
          </div>
          {variants.length >= mostVariants && (
            <p class="hint">{result('whatIf.full', { max: mostVariants })}</p>
          )}
        </div>
      )}
      {variants.length > 0 && <WhatIfVariants onRemoved={() => focusOn('select')} />}
    </section>
  );
}

/** Moves focus to something in the section, once that has been drawn. */
function useFocusOn() {
  const section = useRef<HTMLElement>(null);
  const [target, setTarget] = useState<{ selector: string }>();
  useLayoutEffect(() => {
    const element = target && section.current?.querySelector<HTMLElement>(target.selector);
    if (element) focusInSight(element);
  }, [target]);
  return { section, focusOn: (selector: string) => setTarget({ selector }) };
}

function Side({ name, answers }: { name: string; answers: Answers }) {
  const { texts, date } = useWidget();
  const { ruleSet } = useConversation();
  const assessment = assessmentOf({ ruleSet, answers }, date);
  const { amount, verdicts } = assessment;
  const isSure = ruleSet.amount && isEligible(verdicts[ruleSet.amount.scheme] ?? 'not-asked');
  return (
    <div>
      <Heading depth={3}>{name}</Heading>
      {boardOf(ruleSet, assessment).map((standing) => (
        // Drawn anew with each change, for the reason that Board gives.
        <SchemeStanding key={JSON.stringify(standing)} standing={standing} />
      ))}
      {amount && (
        <p key={amountText(texts, amount)}>
          {texts.result('amount.heading')}: <b>{amountText(texts, amount)}</b>
          {!isSure && <small class="hint"> {texts.result('amount.condition')}</small>}
        </p>
      )}
    </div>
  );
}
