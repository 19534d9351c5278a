import { assign, enqueueActions, type GuardPredicate, setup, stateIn } from 'xstate';
import type { Answer, Answers } from '../assessment/answers.ts';
import {
  canStepBack,
  droppedItem,
  hasField,
  hasItem,
  hasRoom,
  isDescribed,
  oneBack,
  withAnswer,
  withRevision,
  withRound,
  withRoundConfirmed,
} from './answering.ts';
import { canRevise, currentList, hasSaid, isOnPath, openedQuestion } from './at-hand.ts';
import {
  begun,
  blank,
  type ConversationInput,
  type Imported,
  type Kept,
  withAnswersReplaced,
  withImported,
  withKept,
} from './beginning.ts';
import type { ConversationContext } from './context.ts';
import type { ConversationEvent } from './conversation-event.ts';
import { isOver, withClosed, withEnded, withLookElsewhere, withOpened } from './detour.ts';
import type { DraftTexts } from './draft-texts.ts';
import { redone, remembered, undone, whole } from './history.ts';
import { withNewItem, withNothingOpened, withoutItem } from './list/round.ts';
import { type Place, places } from './phase.ts';
import { isTrying, withTrial, withTrialKept, withTried } from './trial.ts';
import {
  canSaveVariant,
  hasVariant,
  withoutVariant,
  withVariantKept,
  withVariantNamed,
  withVariantSaved,
} from './variants.ts';

type IsIn = GuardPredicate<ConversationContext, ConversationEvent, undefined, never>;

/** Where a transition begins: its actions still find the conversation in the state that is left. */
const placeLeft = (check: (isIn: IsIn) => boolean): Place =>
  places.find((place) => check(stateIn(place) as IsIn)) ?? 'asking';

const conversation = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as ConversationEvent,
    input: {} as ConversationInput,
  },
  guards: {
    undoLeadsTo: ({ context }, to: { place: Place }) => context.past.at(-1)?.place === to.place,
    redoLeadsTo: ({ context }, to: { place: Place }) => context.future[0]?.place === to.place,
    closingLeadsTo: ({ context }, to: { place: Place }) =>
      openedQuestion(context) !== null && context.detour?.from === to.place,
    endLeadsTo: ({ context }, to: { place: Place }) =>
      isOver(context) && context.detour?.from === to.place,
    isOver: ({ context }) => isOver(context),
    isNotOver: ({ context }) => !isOver(context),
    hasSaid: ({ context }) => hasSaid(context),
    hasQuestion: ({ context }, { question }: { question: string }) => isOnPath(context, question),
    hasFieldOpened: ({ context }) =>
      openedQuestion(context) !== null && Boolean(currentList(context)?.round.opened),
    canStepBack: ({ context }) => canStepBack(context),
    dropsItem: ({ context }) => droppedItem(context) !== undefined,
    isDescribed: ({ context }) => isDescribed(context),
    hasRoom: ({ context }) => hasRoom(context),
    hasItem: ({ context }, { item }: { item: number }) => hasItem(context, item),
    hasField: ({ context }, { item, field }: { item: number; field: string }) =>
      hasField(context, item, field),
    isTrying: ({ context }) => isTrying(context),
    isNotTrying: ({ context }) => !isTrying(context),
    canSaveVariant: ({ context }) => canSaveVariant(context),
    hasVariant: ({ context }, { number }: { number: number }) => hasVariant(context, number),
    canRevise: ({ context }, { question }: { question: string }) => canRevise(context, question),
  },
  actions: {
    remember: enqueueActions(({ context, check, enqueue }) =>
      enqueue.assign(remembered(context, placeLeft(check))),
    ),
    rememberWhole: enqueueActions(({ context, check, enqueue }) =>
      enqueue.assign(remembered(context, placeLeft(check), whole(context))),
    ),
    rememberRemoval: assign(({ context }, params: { item: number | undefined }) =>
      remembered(context, 'asking', { removed: params.item }),
    ),
    undo: enqueueActions(({ context, check, enqueue }) =>
      enqueue.assign(undone(context, placeLeft(check))),
    ),
    redo: enqueueActions(({ context, check, enqueue }) =>
      enqueue.assign(redone(context, placeLeft(check))),
    ),
    openQuestion: enqueueActions(({ context, check, enqueue }, params: { question: string }) =>
      enqueue.assign(withOpened(context, placeLeft(check), params.question)),
    ),
    closeQuestion: assign(({ context }) => withClosed(context)),
    lookElsewhere: assign(({ context }) => withLookElsewhere(context)),
    endDetour: assign(({ context }) => withEnded(context)),
    giveAnswer: assign(({ context }, { value }: { value: Answer }) => withAnswer(context, value)),
    reviseAnswer: assign(({ context }, { question, value }: { question: string; value: Answer }) =>
      withRevision(context, question, value),
    ),
    goBack: assign(({ context }) => oneBack(context)),
    openField: assign(({ context }, { item, field }: { item: number; field: string }) =>
      withRound(context, (round) => ({ ...round, opened: { item, field } })),
    ),
    closeField: assign(({ context }) => withRound(context, withNothingOpened)),
    addItem: assign(({ context }) => ({
      ...withRound(context, (round) => withNewItem(round, context.nextKey)),
      nextKey: context.nextKey + 1,
    })),
    removeItem: assign(({ context }, { item }: { item: number }) =>
      withRound(context, (round) => withoutItem(round, item)),
    ),
    confirmItems: assign(({ context }) => withRoundConfirmed(context)),
    tryAnswer: assign(
      ({ context }, { question, value }: { question: string; value: Answer | undefined }) =>
        withTried(context, question, value),
    ),
    tryChange: assign(({ context }, { set }: { set: Answers }) => withTrial(context, set)),
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
    openSection: assign((_, { section }: { section: string | null }) => ({ section })),
    writeTexts: assign((_, { texts }: { texts: DraftTexts }) => ({ texts })),
    startOver: assign(blank),
    replaceAnswers: assign(({ context }, { answers }: { answers: Answers }) =>
      withAnswersReplaced(context, answers),
    ),
    takeKept: assign(({ context }, kept: Kept) => withKept(context, kept)),
    takeImported: assign(({ context }, imported: Imported) => withImported(context, imported)),
  },
});

/** A transition for each place that it can lead to. */
const toPlace = <Guard extends string, Action extends string>(guard: Guard, actions: Action) =>
  places.map((place) => ({
    guard: { type: guard, params: { place } },
    target: `#conversation.${place}` as const,
    actions,
  }));

/** What can be done where it ends: other answers are tried there, and compared. */
const ending = conversation.createStateConfig({
  on: {
    'conversation.resumed': { guard: 'isNotOver', target: 'asking' },
    'answer.tried': { actions: { type: 'tryAnswer', params: ({ event }) => event } },
    'change.tried': { actions: { type: 'tryChange', params: ({ event }) => event } },
    'trial.kept': { guard: 'isTrying', actions: ['remember', 'keepTrial'] },
    'trial.dropped': { actions: 'dropTrial' },
    'history.undone': { guard: 'isTrying', actions: 'dropTrial' },
    'variant.saved': { guard: 'canSaveVariant', actions: 'saveVariant' },
    'variant.named': { actions: { type: 'nameVariant', params: ({ event }) => event } },
    'variant.removed': { actions: { type: 'removeVariant', params: ({ event }) => event } },
    'variant.kept': {
      guard: { type: 'hasVariant', params: ({ event }) => event },
      actions: ['remember', { type: 'keepVariant', params: ({ event }) => event }],
    },
  },
});

export const conversationMachine = conversation.createMachine({
  id: 'conversation',
  context: ({ input }) => begun(input),
  initial: 'welcome',
  on: {
    'history.undone': toPlace('undoLeadsTo', 'undo'),
    'history.redone': toPlace('redoLeadsTo', 'redo'),
    'conversation.restarted': {
      guard: 'hasSaid',
      target: '.welcome',
      actions: ['rememberWhole', 'startOver'],
    },
    'session.continued': {
      target: '.asking',
      actions: ['rememberWhole', { type: 'takeKept', params: ({ event }) => event }],
    },
    'draft.imported': {
      target: '.drafting',
      actions: ['rememberWhole', { type: 'takeImported', params: ({ event }) => event }],
    },
    'answers.replaced': {
      target: '.asking',
      actions: ['remember', { type: 'replaceAnswers', params: ({ event }) => event }],
    },
    'question.opened': {
      guard: { type: 'hasQuestion', params: ({ event }) => event },
      target: '.asking',
      actions: { type: 'openQuestion', params: ({ event }) => event },
    },
    'welcome.opened': { target: '.welcome', actions: 'lookElsewhere' },
    'review.opened': { guard: 'hasSaid', target: '.reviewing', actions: 'lookElsewhere' },
    'result.requested': { target: '.verdict', actions: 'lookElsewhere' },
    'draft.opened': {
      guard: 'isNotTrying',
      target: '.drafting',
      actions: [
        'lookElsewhere',
        {
          type: 'openSection',
          params: ({ context, event: { section = context.section } }) => ({ section }),
        },
      ],
    },
    'view.failed': { target: '.failed', actions: 'lookElsewhere' },
  },
  states: {
    welcome: {
      entry: 'dropTrial',
      on: { 'conversation.started': 'asking', 'welcome.opened': {} },
    },
    asking: {
      always: [
        {
          guard: { type: 'endLeadsTo', params: { place: 'verdict' } },
          target: 'verdict',
          actions: 'endDetour',
        },
        {
          guard: { type: 'endLeadsTo', params: { place: 'drafting' } },
          target: 'drafting',
          actions: 'endDetour',
        },
        { guard: 'isOver', target: 'reviewing', actions: 'endDetour' },
      ],
      on: {
        'answer.given': {
          actions: ['remember', { type: 'giveAnswer', params: ({ event }) => event }],
        },
        'question.closed': [
          { guard: 'hasFieldOpened', actions: 'closeField' },
          ...toPlace('closingLeadsTo', 'closeQuestion'),
        ],
        'question.left': [
          {
            guard: 'dropsItem',
            actions: [
              {
                type: 'rememberRemoval',
                params: ({ context }) => ({ item: droppedItem(context) }),
              },
              'goBack',
            ],
          },
          { guard: 'canStepBack', actions: 'goBack' },
          { target: 'welcome', actions: 'lookElsewhere' },
        ],
        'field.opened': {
          guard: { type: 'hasField', params: ({ event }) => event },
          actions: { type: 'openField', params: ({ event }) => event },
        },
        'item.added': { guard: 'hasRoom', actions: ['remember', 'addItem'] },
        'item.removed': {
          guard: { type: 'hasItem', params: ({ event }) => event },
          actions: [
            { type: 'rememberRemoval', params: ({ event }) => event },
            { type: 'removeItem', params: ({ event }) => event },
          ],
        },
        'items.confirmed': { guard: 'isDescribed', actions: ['remember', 'confirmItems'] },
      },
    },
    reviewing: { on: { ...ending.on, 'review.opened': {} } },
    verdict: { on: { ...ending.on, 'result.requested': {} } },
    drafting: {
      entry: 'dropTrial',
      on: {
        'conversation.resumed': { guard: 'isNotOver', target: 'asking' },
        'draft.written': { actions: { type: 'writeTexts', params: ({ event }) => event } },
        'section.opened': { actions: { type: 'openSection', params: ({ event }) => event } },
        'answer.revised': {
          guard: { type: 'canRevise', params: ({ event }) => event },
          actions: ['remember', { type: 'reviseAnswer', params: ({ event }) => event }],
        },
      },
    },
    failed: {
      entry: 'dropTrial',
      on: {
        'conversation.resumed': 'asking',
        'conversation.restarted': { target: 'welcome', actions: ['rememberWhole', 'startOver'] },
      },
    },
  },
});
