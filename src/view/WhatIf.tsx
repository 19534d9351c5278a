import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../assessment/answers.ts';
import type { Trial } from '../conversation/machine/context.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { triedAnswers } from '../conversation/trial.ts';
import { Heading } from './Heading.tsx';
import { TrialResult } from './TrialResult.tsx';
import { useAnnounced } from './use-announced.ts';
import { focusInSight } from './use-arrival.ts';
import { verdictWord } from './verdict-word.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfVariants } from './WhatIfVariants.tsx';
import { useCan, useConversation, useSelected, useWidget } from './widget-context.ts';

/** Other answers, tried without giving them: before beside after, then kept, put aside as a variant, or dropped. */
export function WhatIf() {
  const { actor, texts, send, prefix } = useWidget();
  const { result } = texts;
  const trial = useSelected((context) => context.trial);
  const hasVariants = useSelected(({ variants }) => variants.length > 0);
  const isTrying = useCan({ type: 'trial.kept' });
  const ended = useEndedTrials(trial);
  const { section, focusOn } = useFocusOn();
  const heading = useRef<HTMLHeadingElement>(null);
  const byForm = useRef(trial);
  const outcome = useOutcome();
  useAnnounced(isTrying && outcome, trial);
  useEffect(() => {
    if (isTrying && trial !== byForm.current && heading.current) focusInSight(heading.current);
    byForm.current = trial;
  }, [trial]);

  const tryAnswer = (question: string, value: Answer | undefined) => {
    send({ type: 'answer.tried', question, value });
    byForm.current = actor.getSnapshot().context.trial;
  };
  const save = () => {
    send({ type: 'variant.saved' });
    const { variants } = actor.getSnapshot().context;
    focusOn(`[id="${prefix}-variant-${variants.at(-1)?.number}"]`);
  };
  const drop = () => {
    send({ type: 'trial.dropped' });
    focusOn('select');
  };
  return (
    <section class={`card what-if ${isTrying || hasVariants ? '' : 'unused'}`} ref={section}>
      <Heading depth={2}>{result('whatIf.heading')}</Heading>
      <p class="hint">{result('whatIf.lead')}</p>
      <WhatIfForm key={ended} onTry={tryAnswer} />
      {isTrying && <TrialResult heading={heading} onSave={save} onDrop={drop} />}
      {hasVariants && <WhatIfVariants onRemoved={() => focusOn('select')} />}
    </section>
  );
}

/** How many trials have ended: the form begins anew after each. */
function useEndedTrials(trial: Trial | null): number {
  const before = useRef(trial);
  const count = useRef(0);
  if (before.current && !trial) count.current++;
  before.current = trial;
  return count.current;
}

/** The verdict on each scheme with what is tried, in a sentence. */
function useOutcome(): string {
  const { texts, date } = useWidget();
  const { rule } = texts;
  const context = useConversation();
  const { ruleSet } = context;
  const { verdicts } = assessmentOf({ ruleSet, answers: triedAnswers(context) }, date);
  return ruleSet.schemes
    .filter(({ id }) => verdicts[id] !== 'not-asked')
    .map(({ id }) => {
      const word = verdictWord(texts, id, verdicts[id] ?? 'not-asked');
      return `${rule(`schemes.${id}.label`)}: ${word}.`;
    })
    .join(' ');
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
