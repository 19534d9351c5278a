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
  momentBeforeConfirmed,
  oneBack,
  withAnswer,
  withRevision,
  withRound,
  withRoundConfirmed,
} from './answering.ts';
import type { ConversationEvent } from './conversation-event.ts';
import { type DraftTexts, noTexts } from './draft-texts.ts';
import {
  blank,
  type ConversationContext,
  goneTo,
  isOnPath,
  momentAs,
  type Phase,
  start,
} from './moment.ts';
import {
  broughtBack,
  isBackWhereOpened,
  momentBefore,
  withClosed,
  withLookElsewhere,
  withOpened,
  withSection,
} from './opening.ts';
import { withOthers } from './other-answers.ts';
import { type Round, withNewItem, withoutItem } from './round.ts';
import type { Variant } from './variants.ts';

export const conversationMachine = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as ConversationEvent,
    input: {} as {
      ruleSet: RuleSet;
      answers?: Answers;
      texts?: DraftTexts;
      round?: Round | null;
    },
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
    isAtEnd: ({ context }) => ['reviewing', 'verdict'].includes(context.phase),
    isAt: ({ context }, params: { phase: Phase }) => context.phase === params.phase,
  },
  actions: {
    enter: assign((_, params: { phase: Phase }) => ({ phase: params.phase })),
    remember: assign(({ context }) => ({
      past: [...context.past, momentBefore(context)],
      future: [],
    })),
    rememberWhole: assign(({ context }) => ({
      past: [
        ...context.past,
        { ...momentBefore(context), texts: context.texts, variants: context.variants },
      ],
      future: [],
    })),
    rememberPlaces: assign(({ context }) => ({
      past: [...context.past, momentBeforeConfirmed(context)],
      future: [],
    })),
    undo: assign(({ context }) => ({
      ...goneTo(context, context.past.at(-1)),
      past: context.past.slice(0, -1),
      future: [momentAs(context, context.past.at(-1)), ...context.future],
    })),
    redo: assign(({ context }) => ({
      ...goneTo(context, context.future[0]),
      past: [...context.past, momentAs(context, context.future[0])],
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
    change: assign(({ context }, params: { answers: Answers; isTrial: boolean }) =>
      withOthers(context, params),
    ),
    compare: assign((_, params: { variants: readonly Variant[] }) => params),
    replaceAnswers: assign((_, params: { answers: Answers }) => ({ ...start, ...params })),
    takeRules: assign((_, params: Partial<ConversationContext>) => params),
    startOver: assign(blank),
    replaceAll: assign(
      (_, params: { answers: Answers; texts: DraftTexts; round?: Round | null }) => {
        const { answers, texts, round = null } = params;
        return { ...blank, answers, texts, round };
      },
    ),
    write: assign((_, params: { texts: DraftTexts }) => params),
    openSection: assign(({ context }, { section }: { section?: string | null }) =>
      withSection(context, section),
    ),
    revise: assign(({ context }, { question, value }: { question: string; value: Answer }) =>
      withRevision(context, question, value),
    ),
  },
}).createMachine({
  id: 'conversation',
  context: ({ input }) => ({
    ...start,
    ruleSet: input.ruleSet,
    answers: input.answers ?? {},
    texts: input.texts ?? noTexts,
    variants: [],
    round: input.round ?? null,
    past: [],
    future: [],
  }),
  initial: 'welcome',
  on: {
    'history.undone': { guard: 'canUndo', target: '.restoring', actions: 'undo' },
    'history.redone': { guard: 'canRedo', target: '.restoring', actions: 'redo' },
    'conversation.restarted': { target: '.welcome', actions: ['rememberWhole', 'startOver'] },
    'answers.replaced': {
      target: '.asking',
      actions: [
        'remember',
        { type: 'replaceAnswers', params: ({ event }) => ({ answers: event.answers }) },
      ],
    },
    'rules.replaced': {
      target: '.welcome',
      actions: { type: 'takeRules', params: ({ event }) => event.conversation },
    },
    'question.opened': {
      guard: { type: 'hasQuestion', params: ({ event }) => ({ question: event.question }) },
      target: '.asking',
      actions: { type: 'openQuestion', params: ({ event }) => ({ question: event.question }) },
    },
    'session.continued': {
      target: '.asking',
      actions: ['rememberWhole', { type: 'replaceAll', params: ({ event }) => event }],
    },
    'welcome.opened': { target: '.welcome', actions: 'lookElsewhere' },
    'draft.opened': {
      target: '.drafting',
      actions: { type: 'openSection', params: ({ event }) => event },
    },
    'draft.imported': {
      target: '.drafting',
      actions: ['rememberWhole', { type: 'replaceAll', params: ({ event }) => event }],
    },
    'review.opened': { target: '.reviewing', actions: 'lookElsewhere' },
    'result.requested': { target: '.verdict', actions: 'lookElsewhere' },
    'view.failed': { target: '.failed', actions: 'lookElsewhere' },
    'change.kept': {
      guard: 'isAtEnd',
      actions: {
        type: 'change',
        params: ({ event: { answers } }) => ({ answers, isTrial: false }),
      },
    },
    'variants.changed': {
      actions: { type: 'compare', params: ({ event: { variants } }) => ({ variants }) },
    },
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
        'items.confirmed': { guard: 'isDescribed', actions: ['rememberPlaces', 'confirmItems'] },
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
          actions: {
            type: 'change',
            params: ({ context, event }) => ({
              answers: { ...context.answers, ...event.set },
              isTrial: true,
            }),
          },
        },
      },
    },
    drafting: {
      entry: { type: 'enter', params: { phase: 'drafting' } },
      on: {
        'conversation.resumed': 'asking',
        'draft.written': {
          actions: { type: 'write', params: ({ event }) => ({ texts: event.texts }) },
        },
        'section.opened': {
          actions: { type: 'openSection', params: ({ event }) => event },
        },
        'answer.revised': {
          guard: { type: 'hasQuestion', params: ({ event }) => ({ question: event.question }) },
          actions: [
            'remember',
            {
              type: 'revise',
              params: ({ event: { question, value } }) => ({ question, value }),
            },
          ],
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
        { guard: { type: 'isAt', params: { phase: 'drafting' } }, target: 'drafting' },
        { target: 'asking' },
      ],
    },
  },
});
