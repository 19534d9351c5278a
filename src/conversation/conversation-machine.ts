import { assign, setup } from 'xstate';
import type { Answer, Answers } from '../assessment/answers.ts';
import type { RuleSet } from '../rules/schema.ts';
import {
  canStepBack,
  dropsItem,
  hasField,
  hasItem,
  hasRoom,
  isDescribed,
  oneBack,
  withAnswer,
  withRound,
  withRoundConfirmed,
} from './answering.ts';
import { type ConversationContext, isOnPath, momentOf, type Phase, start } from './moment.ts';
import {
  broughtBack,
  isBackWhereOpened,
  momentBefore,
  withClosed,
  withLookElsewhere,
  withOpened,
} from './opening.ts';
import { withNewItem, withoutItem } from './round.ts';

export type ConversationEvent =
  | { type: 'conversation.started' }
  | { type: 'conversation.restarted' }
  | { type: 'conversation.resumed' }
  | { type: 'answers.replaced'; answers: Answers }
  | { type: 'answer.given'; value: Answer }
  | { type: 'question.opened'; question: string }
  | { type: 'question.closed' }
  | { type: 'question.left' }
  | { type: 'field.opened'; index: number; field: string }
  | { type: 'item.added' }
  | { type: 'item.removed'; index: number }
  | { type: 'items.confirmed' }
  | { type: 'review.opened' }
  | { type: 'result.requested' }
  | { type: 'change.tried'; set: Answers }
  | { type: 'history.undone' }
  | { type: 'history.redone' }
  | { type: 'view.failed' };

export const conversationMachine = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as ConversationEvent,
    input: {} as { ruleSet: RuleSet; answers?: Answers },
  },
  guards: {
    canUndo: ({ context }) => context.past.length > 0,
    canRedo: ({ context }) => context.future.length > 0,
    canStepBack: ({ context }) => canStepBack(context),
    dropsItem: ({ context }) => dropsItem(context),
    hasRoom: ({ context }) => hasRoom(context),
    hasItem: ({ context }, params: { index: number }) => hasItem(context, params.index),
    hasField: ({ context }, { index, field }: { index: number; field: string }) =>
      hasField(context, index, field),
    isDescribed: ({ context }) => isDescribed(context),
    hasQuestion: ({ context }, params: { question: string }) => isOnPath(context, params.question),
    isBackWhereOpened: ({ context }) => isBackWhereOpened(context),
    isAt: ({ context }, params: { phase: Phase }) => context.phase === params.phase,
  },
  actions: {
    enter: assign((_, params: { phase: Phase }) => ({ phase: params.phase })),
    remember: assign(({ context }) => ({
      past: [...context.past, momentBefore(context)],
      future: [],
    })),
    undo: assign(({ context }) => ({
      ...context.past.at(-1),
      past: context.past.slice(0, -1),
      future: [momentOf(context), ...context.future],
    })),
    redo: assign(({ context }) => ({
      ...context.future[0],
      past: [...context.past, momentOf(context)],
      future: context.future.slice(1),
    })),
    giveAnswer: assign(({ context }, params: { value: Answer }) =>
      withAnswer(context, params.value),
    ),
    openQuestion: assign(({ context }, params: { question: string }) =>
      withOpened(context, params.question),
    ),
    closeQuestion: assign(({ context }) => withClosed(context)),
    lookElsewhere: assign(({ context }) => withLookElsewhere(context)),
    bringBack: assign(({ context }) => broughtBack(context)),
    goBack: assign(({ context }) => oneBack(context)),
    openField: assign(({ context }, { index, field }: { index: number; field: string }) =>
      withRound(context, (round) => ({ ...round, opened: { index, field } })),
    ),
    addItem: assign(({ context }) => withRound(context, withNewItem)),
    removeItem: assign(({ context }, params: { index: number }) =>
      withRound(context, (round) => withoutItem(round, params.index)),
    ),
    confirmItems: assign(({ context }) => withRoundConfirmed(context)),
    tryChange: assign(({ context }, params: { set: Answers }) => ({
      ...start,
      phase: context.phase,
      isTrial: true,
      answers: { ...context.answers, ...params.set },
      round: context.round && context.round.question in params.set ? null : context.round,
    })),
    replaceAnswers: assign((_, params: { answers: Answers }) => ({
      ...start,
      answers: params.answers,
    })),
    startOver: assign({ ...start, answers: {} }),
  },
}).createMachine({
  id: 'conversation',
  context: ({ input }) => ({
    ...start,
    ruleSet: input.ruleSet,
    answers: input.answers ?? {},
    past: [],
    future: [],
  }),
  initial: 'welcome',
  on: {
    'history.undone': { guard: 'canUndo', target: '.restoring', actions: 'undo' },
    'history.redone': { guard: 'canRedo', target: '.restoring', actions: 'redo' },
    'conversation.restarted': { target: '.welcome', actions: ['remember', 'startOver'] },
    'answers.replaced': {
      target: '.asking',
      actions: [
        'remember',
        { type: 'replaceAnswers', params: ({ event }) => ({ answers: event.answers }) },
      ],
    },
    'question.opened': {
      guard: { type: 'hasQuestion', params: ({ event }) => ({ question: event.question }) },
      target: '.asking',
      actions: { type: 'openQuestion', params: ({ event }) => ({ question: event.question }) },
    },
    'review.opened': { target: '.reviewing', actions: 'lookElsewhere' },
    'result.requested': { target: '.verdict', actions: 'lookElsewhere' },
    'view.failed': { target: '.failed', actions: 'lookElsewhere' },
  },
  states: {
    welcome: {
      entry: { type: 'enter', params: { phase: 'welcome' } },
      on: { 'conversation.started': 'asking' },
    },
    asking: {
      entry: { type: 'enter', params: { phase: 'asking' } },
      always: { guard: 'isBackWhereOpened', target: 'restoring', actions: 'bringBack' },
      on: {
        'answer.given': {
          actions: [
            'remember',
            { type: 'giveAnswer', params: ({ event }) => ({ value: event.value }) },
          ],
        },
        'question.closed': { target: 'restoring', actions: 'closeQuestion' },
        'question.left': [
          { guard: 'dropsItem', actions: ['remember', 'goBack'] },
          { guard: 'canStepBack', actions: 'goBack' },
          { target: 'welcome', actions: 'lookElsewhere' },
        ],
        'field.opened': {
          guard: {
            type: 'hasField',
            params: ({ event: { index, field } }) => ({ index, field }),
          },
          actions: {
            type: 'openField',
            params: ({ event: { index, field } }) => ({ index, field }),
          },
        },
        'item.added': { guard: 'hasRoom', actions: ['remember', 'addItem'] },
        'item.removed': {
          guard: { type: 'hasItem', params: ({ event }) => ({ index: event.index }) },
          actions: [
            'remember',
            { type: 'removeItem', params: ({ event }) => ({ index: event.index }) },
          ],
        },
        'items.confirmed': { guard: 'isDescribed', actions: ['remember', 'confirmItems'] },
      },
    },
    reviewing: {
      entry: { type: 'enter', params: { phase: 'reviewing' } },
      on: {
        'conversation.resumed': 'asking',
      },
    },
    verdict: {
      entry: { type: 'enter', params: { phase: 'verdict' } },
      on: {
        'conversation.resumed': 'asking',
        'change.tried': {
          actions: ['remember', { type: 'tryChange', params: ({ event }) => ({ set: event.set }) }],
        },
      },
    },
    failed: {
      entry: { type: 'enter', params: { phase: 'failed' } },
      on: { 'conversation.resumed': 'asking' },
    },
    restoring: {
      always: [
        { guard: { type: 'isAt', params: { phase: 'welcome' } }, target: 'welcome' },
        { guard: { type: 'isAt', params: { phase: 'reviewing' } }, target: 'reviewing' },
        { guard: { type: 'isAt', params: { phase: 'verdict' } }, target: 'verdict' },
        { target: 'asking' },
      ],
    },
  },
});
