import { begun } from './machine/beginning.ts';
import { lastingPhases } from './machine/phase.ts';
import { conversation } from './machine/setup.ts';

/** A transition for each phase that it can lead to. */
const toPhase = <Guard extends string, Action extends string>(guard: Guard, actions: Action) =>
  lastingPhases.map((phase) => ({
    guard: { type: guard, params: { phase } },
    target: `#conversation.${phase}` as const,
    actions,
  }));

/** Other answers take the place of all that was said. */
const params = { isOver: true } as const;
const rememberOver = { type: 'rememberWhole', params } as const;

export const conversationMachine = conversation.createMachine({
  id: 'conversation',
  context: ({ input }) => begun(input),
  initial: 'welcome',
  on: {
    'history.undone': [
      { guard: 'isTriedLast', actions: 'dropTrial' },
      ...toPhase('undoLeadsTo', 'undo'),
    ],
    'history.redone': toPhase('redoLeadsTo', 'redo'),
    'conversation.restarted': {
      guard: 'hasSaid',
      target: '.welcome',
      actions: [rememberOver, 'startOver'],
    },
    'session.continued': {
      target: '.asking',
      actions: [rememberOver, { type: 'takeKept', params: ({ event }) => event }],
    },
    'draft.imported': {
      target: '.drafting',
      actions: [rememberOver, { type: 'takeImported', params: ({ event }) => event }],
    },
    'answers.replaced': {
      target: '.asking',
      actions: [
        { type: 'remember', params },
        { type: 'replaceAnswers', params: ({ event }) => event },
      ],
    },
    'rules.replaced': {
      target: '.welcome',
      actions: [{ type: 'takeRules', params: ({ event }) => event }, 'lookElsewhere'],
    },
    /** By the person: what was before can be come back to, rules and all. */
    'rules.chosen': {
      guard: 'isNotTrying',
      target: '.asking',
      actions: ['rememberWhole', { type: 'takeRules', params: ({ event }) => event }],
    },
    'question.opened': {
      guard: { type: 'hasQuestion', params: ({ event }) => event },
      target: '.asking',
      actions: { type: 'openQuestion', params: ({ event }) => event },
    },
    'field.opened': {
      guard: { type: 'hasAnsweredField', params: ({ event }) => event },
      target: '.asking',
      actions: { type: 'openAnsweredField', params: ({ event }) => event },
    },
    'trial.kept': { guard: 'isTrying', actions: ['remember', 'keepTrial'] },
    'trial.dropped': { actions: 'dropTrial' },
    'line.typed': { actions: { type: 'hearLine', params: ({ event }) => event } },
    'line.answered': { actions: { type: 'answerLine', params: ({ event }) => event } },
    'welcome.opened': { target: '.welcome', actions: 'lookElsewhere' },
    'result.requested': { target: '.verdict', actions: 'lookElsewhere' },
    'draft.opened': {
      guard: 'isNotTrying',
      target: '.drafting',
      actions: ['lookElsewhere', { type: 'openSection', params: ({ event }) => event }],
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
          guard: { type: 'endLeadsTo', params: { phase: 'drafting' } },
          target: 'drafting',
          actions: 'endDetour',
        },
        { guard: 'isOver', target: 'verdict', actions: 'endDetour' },
      ],
      on: {
        'answer.given': {
          actions: ['remember', { type: 'giveAnswer', params: ({ event }) => event }],
        },
        'question.closed': [
          { guard: 'hasFieldOpened', actions: 'closeField' },
          ...toPhase('closingLeadsTo', 'closeQuestion'),
        ],
        'question.left': [
          { guard: 'dropsItem', actions: ['remember', 'goBack'] },
          { guard: 'canStepBack', actions: 'goBack' },
          { target: 'welcome', actions: 'lookElsewhere' },
        ],
        'field.opened': {
          guard: { type: 'hasField', params: ({ event }) => event },
          actions: { type: 'openField', params: ({ event }) => event },
        },
        'item.added': {
          guard: 'hasRoom',
          actions: ['remember', { type: 'addItem', params: ({ event }) => event }],
        },
        'item.removed': {
          guard: { type: 'hasItem', params: ({ event }) => event },
          actions: ['remember', { type: 'removeItem', params: ({ event }) => event }],
        },
        'items.confirmed': { guard: 'isDescribed', actions: ['remember', 'confirmItems'] },
      },
    },
    /** Other answers are tried here, and compared; they stay tried while one looks elsewhere. */
    verdict: {
      on: {
        'result.requested': {},
        'conversation.resumed': { guard: 'isNotOver', target: 'asking' },
        'question.left': [
          { guard: 'isNotOver', target: 'asking' },
          { guard: 'canStepBack', target: 'asking', actions: 'goBack' },
        ],
        'answer.tried': { actions: { type: 'tryAnswer', params: ({ event }) => event } },
        'change.tried': { actions: { type: 'tryChange', params: ({ event }) => event } },
        'variant.saved': { guard: 'canSaveVariant', actions: 'saveVariant' },
        'variant.named': { actions: { type: 'nameVariant', params: ({ event }) => event } },
        'variant.removed': { actions: { type: 'removeVariant', params: ({ event }) => event } },
        'variant.kept': {
          guard: { type: 'hasVariant', params: ({ event }) => event },
          actions: ['remember', { type: 'keepVariant', params: ({ event }) => event }],
        },
      },
    },
    drafting: {
      entry: 'dropTrial',
      on: {
        // One comes back to a draft for which nothing is asked any more.
        'welcome.opened': {
          guard: 'isOver',
          target: 'welcome',
          actions: { type: 'openQuestion', params: { question: null } },
        },
        'conversation.resumed': { guard: 'isNotOver', target: 'asking' },
        'draft.written': { actions: { type: 'writeDraft', params: ({ event }) => event } },
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
        'conversation.restarted': { target: 'welcome', actions: [rememberOver, 'startOver'] },
      },
    },
  },
});
