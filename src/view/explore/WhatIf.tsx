import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { impactOfChange } from '../../conversation/impact.ts';
import { triedAnswers } from '../../conversation/trial.ts';
import { mostVariants } from '../../conversation/variants.ts';
import { Heading } from '../Heading.tsx';
import { Button } from '../parts/Button.tsx';
import { focusInSight } from '../use-arrival.ts';
import { usePlaces } from '../use-places.ts';
import { useCan, useConversation, useSelected, useWidget } from '../widget-context.ts';
import { changeTexts } from './change-texts.ts';
import { Outlook } from './Outlook.tsx';
import { Trials } from './Trials.tsx';
import { Variants } from './Variants.tsx';

/** Other answers, tried with one tap beside what they do; put aside as a variant, they are compared. */
export function WhatIf() {
  const { actor, texts, send, prefix } = useWidget();
  const { result } = texts;
  const hasVariants = useSelected(({ variants }) => variants.length > 0);
  const isTrying = useCan({ type: 'trial.kept' });
  const canSave = useCan({ type: 'variant.saved' });
  const { section, focusOn } = useFocusOn();
  const save = () => {
    send({ type: 'variant.saved' });
    const { variants } = actor.getSnapshot().context;
    focusOn(`[id="${prefix}-variant-${variants.at(-1)?.number}"]`);
  };
  return (
    <section class={`what-if ${isTrying || hasVariants ? '' : 'unused'}`} ref={section}>
      <Heading depth={3}>{result('whatIf.heading')}</Heading>
      <p class="hint">{result('whatIf.lead')}</p>
      <div class="bench">
        <Outlook />
        <Trials />
        {isTrying && <Tried onSave={canSave ? save : undefined} />}
      </div>
      {hasVariants && <Variants onRemoved={() => focusOn('.trials :is(input, button)')} />}
    </section>
  );
}

/** What is tried, against what is answered. */
function Tried({ onSave }: { onSave: (() => void) | undefined }) {
  const { texts } = useWidget();
  const { result } = texts;
  const context = useConversation();
  const { ruleSet, answers } = context;
  const places = usePlaces();
  const tried = triedAnswers(context);
  const waiting = impactOfChange(ruleSet, answers, tried).added;
  return (
    <div class="tried">
      <ul class="plain">
        {changeTexts(texts, ruleSet, answers, tried, places).map((change) => (
          <li key={JSON.stringify(change)}>{result('whatIf.changed', { ...change })}</li>
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
