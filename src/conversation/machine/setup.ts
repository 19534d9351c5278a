import { assign, enqueueActions, type GuardPredicate, setup, stateIn } from 'xstate';
import type { Answer, Answers } from '../../assessment/answers.ts';
import type { Answered } from '../asides/aside.ts';
import { withAside, withReply } from '../asides/asides.ts';
import { canRevise, currentList, hasSaid, isOnPath, openedQuestion } from '../asked/at-hand.ts';
import { promptOf } from '../asked/prompt.ts';
import {
  isOver,
  withClosed,
  withEnded,
  withFieldOpened,
  withLookElsewhere,
  withOpened,
} from '../detour.ts';
import { redone, remembered, type Step, undone, whole } from '../history.ts';
import { withNothingOpened, withoutItem } from '../list/round.ts';
import { isTriedLast, isTrying, withTrial, withTrialKept, withTried } from '../trial.ts';
import {
  canSaveVariant,
  hasVariant,
  withoutVariant,
  withVariantKept,
  withVariantNamed,
  withVariantSaved,
} from '../variants.ts';
import {
  canStepBack,
  dropsItem,
  type FieldOfItem,
  hasAnsweredField,
  hasField,
  hasItem,
  hasRoom,
  isDescribed,
  oneBack,
  withAnswer,
  withItemAdded,
  withRevision,
  withRound,
  withRoundConfirmed,
} from './answering.ts';
import {
  type ConversationInput,
  type Imported,
  type Kept,
  type Written,
  withAnswersReplaced,
  withImported,
  withKept,
} from './beginning.ts';
import { blank } from './blank.ts';
import type { ConversationContext } from './context.ts';
import type { ConversationEvent } from './conversation-event.ts';
import { type LastingPhase, lastingPhases } from './phase.ts';

type IsIn = GuardPredicate<ConversationContext, ConversationEvent, undefined, never>;

/** The phase that a transition leaves: while its actions run, the machine is still in it. */
const phaseLeft = (check: (isIn: IsIn) => boolean): LastingPhase =>
  lastingPhases.find((phase) => check(stateIn(phase) as IsIn)) ?? 'asking';

/** What the table of the machine names. */
export const conversation = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as ConversationEvent,
    input: {} as ConversationInput,
  },
  guards: {
    undoLeadsTo: ({ context }, to: { phase: LastingPhase }) =>
      context.past.at(-1)?.phase === to.phase,
    redoLeadsTo: ({ context }, to: { phase: LastingPhase }) =>
      context.future[0]?.phase === to.phase,
    closingLeadsTo: ({ context }, to: { phase: LastingPhase }) =>
      openedQuestion(context) !== null && context.detour?.from === to.phase,
    endLeadsTo: ({ context }, to: { phase: LastingPhase }) =>
      isOver(context) && context.detour?.from === to.phase,
    isOver: ({ context }) => isOver(context),
    isNotOver: ({ context }) => !isOver(context),
    hasSaid: ({ context }) => hasSaid(context),
    hasQuestion: ({ context }, { question }: { question: string }) => isOnPath(context, question),
    hasFieldOpened: ({ context }) =>
      !context.detour?.isOfField && Boolean(currentList(context)?.round.opened),
    canStepBack: ({ context }) => canStepBack(context),
    dropsItem: ({ context }) => dropsItem(context),
    isDescribed: ({ context }) => isDescribed(context),
    hasRoom: ({ context }) => hasRoom(context),
    hasItem: ({ context }, { item }: { item: number }) => hasItem(context, item),
    hasField: ({ context }, params: FieldOfItem) => hasField(context, params),
    hasAnsweredField: ({ context }, params: FieldOfItem) => hasAnsweredField(context, params),
    isTrying: ({ context }) => isTrying(context),
    isTriedLast: ({ context }) => isTriedLast(context),
    isNotTrying: ({ context }) => !isTrying(context),
    canSaveVariant: ({ context }) => canSaveVariant(context),
    hasVariant: ({ context }, { number }: { number: number }) => hasVariant(context, number),
    canRevise: ({ context }, { question }: { question: string }) => canRevise(context, question),
  },
  actions: {
    remember: enqueueActions(({ context, check, enqueue }, step: Step | undefined) =>
      enqueue.assign(remembered(context, phaseLeft(check), step)),
    ),
    rememberWhole: enqueueActions(({ context, check, enqueue }, step: Step | undefined) =>
      enqueue.assign(remembered(context, phaseLeft(check), { ...whole(context), ...step })),
    ),
    undo: enqueueActions(({ context, check, enqueue }) =>
      enqueue.assign(undone(context, phaseLeft(check))),
    ),
    redo: enqueueActions(({ context, check, enqueue }) =>
      enqueue.assign(redone(context, phaseLeft(check))),
    ),
    openQuestion: enqueueActions(
      ({ context, check, enqueue }, params: { question: string | null }) =>
        enqueue.assign(withOpened(context, phaseLeft(check), params.question)),
    ),
    closeQuestion: assign(({ context }) => withClosed(context)),
    lookElsewhere: assign(({ context }) => withLookElsewhere(context)),
    endDetour: assign(({ context }) => withEnded(context)),
    giveAnswer: assign(({ context }, { value }: { value: Answer }) => withAnswer(context, value)),
    reviseAnswer: assign(({ context }, { question, value }: { question: string; value: Answer }) =>
      withRevision(context, question, value),
    ),
    goBack: enqueueActions(({ context, check, enqueue }) =>
      enqueue.assign(oneBack(context, phaseLeft(check))),
    ),
    openField: assign(({ context }, { item, field }: { item: number; field: string }) =>
      withRound(context, (round) => ({ ...round, opened: { item, field } })),
    ),
    openAnsweredField: enqueueActions(({ context, check, enqueue }, params: FieldOfItem) =>
      enqueue.assign(withFieldOpened(context, phaseLeft(check), params)),
    ),
    closeField: assign(({ context }) => withRound(context, withNothingOpened)),
    addItem: assign(({ context }, { opens }: { opens?: string }) => withItemAdded(context, opens)),
    removeItem: assign(({ context }, { item }: { item: number }) =>
      withRound(context, (round) => withoutItem(round, item)),
    ),
    confirmItems: assign(({ context }) => withRoundConfirmed(context)),
    tryAnswer: assign(
      ({ context }, { question, value }: { question: string; value: Answer | undefined }) =>
        withTried(context, question, value),
    ),
    tryChange: assign(({ context }, { set }: { set: Answers }) => withTrial(context, set, context)),
    keepTrial: assign(({ context }) => withTrialKept(context)),
    dropTrial: assign({ trial: null }),
    saveVariant: assign(({ context }) => withVariantSaved(context)),
    nameVariant: assign(({ context }, { number, name }: { number: number; name: string }) =>
      withVariantNamed(context, number, name),
    ),
    removeVariant: assign(({ context }, { number }: { number: number }) =>
      withoutVariant(context, number),
    ),
    keepVariant: assign(({ context }, { number }: { number: number }) =>
      withVariantKept(context, number),
    ),
    hearLine: enqueueActions(({ context, check, enqueue }, { line }: { line: string }) => {
      const prompt = phaseLeft(check) === 'asking' ? promptOf(context) : null;
      enqueue.assign(withAside(context, prompt, line));
    }),
    answerLine: assign(({ context }, answered: Answered) => ({
      asides: withReply(context.asides, answered, promptOf(context)),
    })),
    openSection: assign(
      ({ context }, { section = context.section }: { section?: string | null }) => ({ section }),
    ),
    writeDraft: assign(
      ({ context }, { texts = context.texts, filled = context.filled }: Written) => ({
        texts,
        filled,
      }),
    ),
    startOver: assign(blank),
    replaceAnswers: assign(({ context }, { answers }: { answers: Answers }) =>
      withAnswersReplaced(context, answers),
    ),
    takeRules: assign(
      (_, { conversation }: { conversation: Partial<ConversationContext> }) => conversation,
    ),
    takeKept: assign(({ context }, kept: Kept) => withKept(context, kept)),
    takeImported: assign(({ context }, imported: Imported) => withImported(context, imported)),
  },
});
