import { unopened } from './detour.ts';
import type { ConversationContext, Moment, Remembered } from './machine/context.ts';
import type { LastingPhase } from './machine/phase.ts';
import { withTrialOver } from './trial.ts';

type Change = Partial<ConversationContext>;
/** What a step replaces, beside the answers. */
export type Step = Pick<
  Remembered,
  'isOver' | 'ruleSet' | 'texts' | 'variants' | 'asides' | 'filled'
>;

const momentOf = ({ answers, keys, round, detour, section }: Moment): Moment => ({
  answers,
  keys,
  round,
  detour,
  section,
});

/** This moment can be come back to, as it was before anything was opened to be changed. */
export const remembered = (
  { past, ...context }: ConversationContext,
  phase: LastingPhase,
  step: Step = {},
): Change => ({
  past: [...past, { ...momentOf(context), ...unopened(context, phase), ...step }],
  future: [],
});

export const whole = ({ ruleSet, texts, variants, asides, filled }: ConversationContext): Step => ({
  ruleSet,
  texts,
  variants,
  asides,
  filled,
});

export const undone = (context: ConversationContext, phase: LastingPhase): Change => {
  const moment = context.past.at(-1);
  const past = context.past.slice(0, -1);
  return moment
    ? {
        ...at(moment, { ...context, past }),
        past,
        future: [nowBeside(moment, context, phase), ...context.future],
      }
    : {};
};

export const redone = (context: ConversationContext, phase: LastingPhase): Change => {
  const [moment, ...future] = context.future;
  return moment
    ? { ...at(moment, context), past: [...context.past, nowBeside(moment, context, phase)], future }
    : {};
};

/** What coming to a moment makes of the context. */
const at = (
  { phase: _phase, isOver: _isOver, ...moment }: Remembered,
  context: ConversationContext,
): Change => ({
  ...moment,
  ...withTrialOver(context, { ...context, ...moment }),
});

/** This moment, on the other side of the step that lies between it and that one. */
const nowBeside = (
  { isOver, ruleSet, texts, variants, asides, filled }: Remembered,
  context: ConversationContext,
  phase: LastingPhase,
): Remembered => ({
  ...momentOf(context),
  phase,
  ...(isOver && { isOver }),
  ...(ruleSet && { ruleSet: context.ruleSet }),
  ...(texts && { texts: context.texts }),
  ...(variants && { variants: context.variants }),
  ...(asides && { asides: context.asides }),
  ...(filled && { filled: context.filled }),
});
