import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { impactOfChange } from '../conversation/impact.ts';
import type { Trial } from '../conversation/machine/context.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { triedAnswers } from '../conversation/trial.ts';
import { mostVariants } from '../conversation/variants.ts';
import { Heading } from './Heading.tsx';
import { Button } from './parts/Button.tsx';
import { useAnnounced } from './use-announced.ts';
import { focusInSight } from './use-arrival.ts';
import { verdictWord } from './verdict-word.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfVariants } from './WhatIfVariants.tsx';
import { useChangeTexts } from './what-if-texts.ts';
import { useCan, useConversation, useSelected, useWidget } from './widget-context.ts';

/** Other answers, tried without giving them: the verdict above follows at once; put aside as a variant, they are compared. */
export function WhatIf() {
  const { actor, texts, send, prefix } = useWidget();
  const { result } = texts;
  const trial = useSelected((context) => context.trial);
  const hasVariants = useSelected(({ variants }) => variants.length > 0);
  const isTrying = useCan({ type: 'trial.kept' });
  const canSave = useCan({ type: 'variant.saved' });
  const ended = useEndedTrials(trial);
  const { section, focusOn } = useFocusOn();
  const outcome = useOutcome();
  useAnnounced(isTrying && `${texts.t('trial.heading')}. ${outcome}`, trial);
  const save = () => {
    send({ type: 'variant.saved' });
    const { variants } = actor.getSnapshot().context;
    focusOn(`[id="${prefix}-variant-${variants.at(-1)?.number}"]`);
  };
  return (
    <section class={`what-if ${isTrying || hasVariants ? '' : 'unused'}`} ref={section}>
      <Heading depth={3}>{result('whatIf.heading')}</Heading>
      <p class="hint">{result('whatIf.lead')}</p>
      <WhatIfForm
        key={ended}
        onTry={(question, value) => send({ type: 'answer.tried', question, value })}
      />
      {isTrying && <Tried onSave={canSave ? save : undefined} />}
      {hasVariants && <WhatIfVariants onRemoved={() => focusOn('select')} />}
    </section>
  );
}

/** What is tried, against what is answered. */
function Tried({ onSave }: { onSave: (() => void) | undefined }) {
  const { result } = useWidget().texts;
  const context = useConversation();
  const { ruleSet, answers } = context;
  const tried = triedAnswers(context);
  const waiting = impactOfChange(ruleSet, answers, tried).added;
  return (
    <div class="tried">
      <ul class="plain">
        {useChangeTexts()(tried).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {waiting > 0 && <p class="notice">{result('whatIf.waiting', { count: waiting })}</p>}
      {onSave ? (
        <Button kind="secondary" onClick={onSave}>
          {result('whatIf.save')}
        </Button>
      ) : (
        <p class="hint">{result('whatIf.full', { max: mostVariants })}</p>
      )}
    </div>
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
