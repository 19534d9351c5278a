import type { Standing } from '../conversation/selectors.ts';
import type { RuleSet } from '../rules/schema.ts';
import { Ring } from './parts/Ring.tsx';
import { StateMark } from './parts/StateMark.tsx';
import { ringOf } from './ring-of.ts';
import { stateOf } from './state-of.ts';
import { verdictWord } from './verdict-word.ts';
import { useWidget } from './widget-context.ts';

interface Props {
  ruleSet: RuleSet;
  standing: Standing;
}

/** A scheme as a ring, its name, and how it stands in a word; what they stand in lays them out. */
export function SchemeState({ ruleSet, standing }: Props) {
  const { texts } = useWidget();
  const { scheme, verdict } = standing;
  return (
    <>
      <Ring {...ringOf(ruleSet, standing)} />
      <b>{texts.rule(`schemes.${scheme}.label`)}</b>
      <span class={`word ${stateOf(verdict)}`} key={verdict}>
        <StateMark state={stateOf(verdict)} />
        {verdictWord(texts, scheme, verdict)}
      </span>
    </>
  );
}
