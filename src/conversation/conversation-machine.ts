import { assign, setup } from 'xstate';
import { type Answer, type Answers, type FieldAnswer, isList } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import {
  itemsToStore,
  placeIn,
  type Round,
  roundFrom,
  stepBack,
  withField,
  withNewItem,
  withoutItem,
} from './round.ts';

export type Phase = 'welcome' | 'asking' | 'reviewing' | 'verdict' | 'failed';

/** All that a moment of the conversation is; everything else follows from it. */
export interface Moment {
  phase: Phase;
  answers: Answers;
  /** The list question being gone through. */
  round: Round | null;
  /** An answered question that was opened to be changed. */
  editing: string | null;
  /** Where the person came from, to be brought back to. */
  origin: { phase: Phase; wasComplete: boolean };
}

export interface ConversationContext extends Moment {
  ruleSet: RuleSet;
  past: readonly Moment[];
  future: readonly Moment[];
}

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

/** The question at hand: the one opened to be changed, else the first that waits. */
export const currentQuestion = ({
  ruleSet,
  answers,
  editing,
}: ConversationContext): Question | null =>
  (editing && ruleSet.questions.find((question) => question.id === editing)) ||
  replay(ruleSet, answers).next;

const isComplete = ({ ruleSet, answers }: ConversationContext): boolean =>
  replay(ruleSet, answers).next === null;

/** The round at hand, where the question is a list. */
export function currentRound(context: ConversationContext): Round | null {
  const question = currentQuestion(context);
  if (!question || !isList(question)) return null;
  return context.round?.question === question.id
    ? context.round
    : roundFrom(context.answers, question);
}

/** The question before the one at hand that has an answer to look back on. */
function previousQuestion(context: ConversationContext): string | null {
  const { ruleSet, answers } = context;
  const path = replay(ruleSet, answers).questions;
  const current = currentQuestion(context);
  const before = current
    ? path.slice(
        0,
        path.findIndex((each) => each.id === current.id),
      )
    : path;
  return before.findLast((each) => answers[each.id] !== undefined)?.id ?? null;
}

const momentOf = ({ phase, answers, round, editing, origin }: ConversationContext): Moment => ({
  phase,
  answers,
  round,
  editing,
  origin,
});

/** What undo brings back: an answer that was changed counts from before it was opened. */
const momentBefore = (context: ConversationContext): Moment =>
  context.editing && context.round?.question !== context.editing
    ? { ...momentOf(context), phase: context.origin.phase, editing: null }
    : momentOf(context);

const start: Omit<Moment, 'answers'> = {
  phase: 'welcome',
  round: null,
  editing: null,
  origin: { phase: 'asking', wasComplete: false },
};

/** An answer to the question, or to the field of the round that is at hand. */
function withAnswer(context: ConversationContext, value: Answer): Partial<Moment> {
  const question = currentQuestion(context);
  if (!question) return {};
  const round = currentRound(context);
  const place =
    round && isList(question) ? placeIn(context.ruleSet, context.answers, question, round) : null;
  if (round && place) return { round: withField(round, place, value as FieldAnswer) };
  return answered(context, question, value);
}

const answered = (
  { answers, round }: ConversationContext,
  { id }: Question,
  value: Answer,
): Partial<Moment> => ({
  answers: { ...answers, [id]: value },
  round: round?.question === id ? null : round,
  editing: null,
});

function oneBack(context: ConversationContext): Partial<Moment> {
  const question = currentQuestion(context);
  const round = currentRound(context);
  const earlier =
    round && question && isList(question)
      ? stepBack(context.ruleSet, context.answers, question, round)
      : null;
  return earlier ? { round: earlier } : { editing: previousQuestion(context) };
}

const canStepBack = (context: ConversationContext): boolean => {
  const back = oneBack(context);
  return Boolean(back.editing || back.round);
};

const dropsItem = (context: ConversationContext): boolean =>
  (oneBack(context).round?.items.length ?? Number.POSITIVE_INFINITY) <
  (currentRound(context)?.items.length ?? 0);

/** What an event on the round at hand makes of it. */
const withRound = (
  context: ConversationContext,
  change: (round: Round) => Round,
): Partial<Moment> => {
  const round = currentRound(context);
  return round ? { round: change(round) } : {};
};

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
    hasRoom: ({ context }) => {
      const question = currentQuestion(context);
      const round = currentRound(context);
      return Boolean(question && isList(question) && round && round.items.length < question.max);
    },
    hasQuestion: ({ context }, params: { question: string }) =>
      replay(context.ruleSet, context.answers).questions.some(
        (each) => each.id === params.question,
      ),
    isBackWhereOpened: ({ context }) =>
      !context.editing &&
      (isComplete(context) || (context.origin.phase !== 'asking' && !context.origin.wasComplete)),
    cameFromVerdict: ({ context }) => context.origin.phase === 'verdict',
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
    openQuestion: assign(({ context }, params: { question: string }) => ({
      editing: params.question,
      origin:
        context.phase === 'asking'
          ? context.origin
          : { phase: context.phase, wasComplete: isComplete(context) },
    })),
    closeQuestion: assign(({ context }) => ({
      editing: null,
      round: context.round?.question === context.editing ? null : context.round,
    })),
    goBack: assign(({ context }) => oneBack(context)),
    openField: assign(({ context }, { index, field }: { index: number; field: string }) =>
      withRound(context, (round) => ({ ...round, opened: { index, field } })),
    ),
    addItem: assign(({ context }) => withRound(context, withNewItem)),
    removeItem: assign(({ context }, params: { index: number }) =>
      withRound(context, (round) => withoutItem(round, params.index)),
    ),
    confirmItems: assign(({ context }) => {
      const round = currentRound(context);
      const question = currentQuestion(context);
      return round && question ? answered(context, question, itemsToStore(round)) : {};
    }),
    resume: assign({ origin: start.origin }),
    tryChange: assign(({ context }, params: { set: Answers }) => ({
      answers: { ...context.answers, ...params.set },
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
    'review.opened': '.reviewing',
    'result.requested': '.verdict',
    'view.failed': '.failed',
  },
  states: {
    welcome: {
      entry: { type: 'enter', params: { phase: 'welcome' } },
      on: { 'conversation.started': 'asking' },
    },
    asking: {
      entry: { type: 'enter', params: { phase: 'asking' } },
      always: { guard: 'isBackWhereOpened', target: 'returning' },
      on: {
        'answer.given': {
          actions: [
            'remember',
            { type: 'giveAnswer', params: ({ event }) => ({ value: event.value }) },
          ],
        },
        'question.closed': { actions: 'closeQuestion' },
        'question.left': [
          { guard: 'dropsItem', actions: ['remember', 'goBack'] },
          { guard: 'canStepBack', actions: 'goBack' },
          { target: 'welcome' },
        ],
        'field.opened': {
          actions: {
            type: 'openField',
            params: ({ event: { index, field } }) => ({ index, field }),
          },
        },
        'item.added': { guard: 'hasRoom', actions: ['remember', 'addItem'] },
        'item.removed': {
          actions: [
            'remember',
            { type: 'removeItem', params: ({ event }) => ({ index: event.index }) },
          ],
        },
        'items.confirmed': { actions: ['remember', 'confirmItems'] },
      },
    },
    returning: {
      always: [{ guard: 'cameFromVerdict', target: 'verdict' }, { target: 'reviewing' }],
    },
    reviewing: {
      entry: { type: 'enter', params: { phase: 'reviewing' } },
      on: {
        'conversation.resumed': { target: 'asking', actions: 'resume' },
      },
    },
    verdict: {
      entry: { type: 'enter', params: { phase: 'verdict' } },
      on: {
        'conversation.resumed': { target: 'asking', actions: 'resume' },
        'change.tried': {
          actions: ['remember', { type: 'tryChange', params: ({ event }) => ({ set: event.set }) }],
        },
      },
    },
    failed: {
      entry: { type: 'enter', params: { phase: 'failed' } },
      on: { 'conversation.resumed': { target: 'asking', actions: 'resume' } },
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
