import fc from 'fast-check';
import {
  type Answer,
  type FieldAnswer,
  isList,
  itemsOf,
  unknown,
} from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import type { AsideReply } from '../../src/conversation/asides/aside.ts';
import { type Prompt, promptOf } from '../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../src/conversation/asked/transcript.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { assessmentOf, canShowResult } from '../../src/conversation/selectors.ts';
import type { Field, Question } from '../../src/rules/schema.ts';
import { everyAnswer } from './enumerate.ts';
import { given, opened, say, type Talk } from './talk.ts';

const date = '2021-04-01';
type Events = readonly ConversationEvent[];

/** What a form can give: every option, or the numbers and texts that matter. */
function answersTo(asked: Question | Field): readonly Answer[] {
  switch (asked.kind) {
    case 'text':
      return ['', 'Robots'];
    case 'postcodes':
      return [['9000'], ['1000', '8500'], unknown];
    case 'list':
      return [unknown];
    default:
      return [...everyAnswer({ group: '', ...asked } as Question), unknown];
  }
}

/** The answers to the question at hand. */
function answersOffered(prompt: Prompt): Events {
  switch (prompt.kind) {
    case 'question':
      return answersTo(prompt.question).map(given);
    case 'field':
      return answersTo(prompt.field).map((value) => given(value as FieldAnswer));
    default:
      return [
        ...(prompt.items.length < prompt.question.max ? [{ type: 'item.added' } as const] : []),
        { type: 'items.confirmed' },
        ...(prompt.items.length === 0 ? [given(unknown)] : []),
      ];
  }
}

/** What leads on from here. */
export function onward({ value: phase, context }: Talk): Events {
  const { ruleSet, answers } = context;
  const prompt = promptOf(context);
  if (phase === 'welcome') return [{ type: 'conversation.started' }];
  if (phase === 'asking') return prompt ? answersOffered(prompt) : [];
  const resumed: Events =
    phase === 'failed' || replay(ruleSet, answers).next ? [{ type: 'conversation.resumed' }] : [];
  return phase === 'drafting' ? [...resumed, { type: 'result.requested' }] : resumed;
}

/** What opens an answer to change it: each turn, and what was not known. */
export function openings({ value: phase, context }: Talk): Events {
  const { ruleSet, answers } = context;
  const path = replay(ruleSet, answers).questions;
  const turns = transcriptOf(context).flatMap((turn): Events => {
    const question = turn.question.id;
    if (turn.kind === 'field')
      return [{ type: 'field.opened', question, item: turn.key, field: turn.field.id }];
    return turn.kind === 'another' && turn.answer === 'yes' ? [] : [opened(question)];
  });
  if (phase === 'asking') return turns;
  if (phase === 'drafting') return [...path.map(({ id }) => opened(id)), ...turns];
  return phase === 'verdict'
    ? [...path.filter(({ id }) => answers[id] === unknown).map(({ id }) => opened(id)), ...turns]
    : [];
}

/** What is written and changed beside the draft. */
function draftings({ context: { ruleSet, answers, keys, texts } }: Talk): Events {
  const revised = (question: string, value: Answer): ConversationEvent => ({
    type: 'answer.revised',
    question,
    value,
  });
  const written = (changed: Partial<typeof texts>): ConversationEvent => ({
    type: 'draft.written',
    texts: { ...texts, ...changed },
  });
  return [
    { type: 'section.opened', section: 'save' },
    written({ fields: { name: 'vzw Vonk' } }),
    ...ruleSet.questions.flatMap((question): Events => {
      const { id } = question;
      if (question.askedIn) return answersTo(question).map((value) => revised(id, value));
      const [first, ...others] = itemsOf(answers[id]) ?? [];
      if (!isList(question) || !first) return [];
      return [
        ...(keys[id] ?? []).map((item) =>
          written({ examples: [{ item, fields: { about: String(item) }, units: [] }] }),
        ),
        ...question.fields.flatMap((field) =>
          field.kind === 'number'
            ? [revised(id, [{ ...first, [field.id]: field.max }, ...others])]
            : [],
        ),
      ];
    }),
  ];
}

/** What is tried, put aside, kept and dropped at the end. */
function trials({ context }: Talk): Events {
  const { ruleSet, answers, variants } = context;
  return [
    ...assessmentOf(context, date).changes.map(
      ({ set }): ConversationEvent => ({ type: 'change.tried', set }),
    ),
    ...replay(ruleSet, answers).questions.flatMap((question) =>
      [...answersTo(question).slice(0, 2), undefined].map(
        (value): ConversationEvent => ({ type: 'answer.tried', question: question.id, value }),
      ),
    ),
    { type: 'variant.saved' },
    ...variants.map(({ number }): ConversationEvent => ({ type: 'variant.kept', number })),
  ];
}

/** What goes back, looks elsewhere, tries something or starts again, as far as it can be done here. */
export function aside(talk: Talk): Events {
  const { value: phase, context } = talk;
  const prompt = promptOf(context);
  const items = prompt?.kind === 'overview' ? prompt.keys : [];
  const events: Events = [
    { type: 'view.failed' },
    { type: 'question.left' },
    { type: 'question.closed' },
    ...(canShowResult(context, assessmentOf(context, date))
      ? [{ type: 'result.requested' } as const]
      : []),
    ...items.map((item): ConversationEvent => ({ type: 'item.removed', item })),
    ...(phase === 'drafting' ? draftings(talk) : []),
    ...(phase === 'verdict' ? trials(talk) : []),
    ...(context.trial ? [{ type: 'trial.kept' } as const, { type: 'trial.dropped' } as const] : []),
    ...(phase === 'verdict' || context.trial ? [{ type: 'draft.opened' } as const] : []),
    { type: 'welcome.opened' },
    { type: 'conversation.restarted' },
    { type: 'history.undone' },
    { type: 'history.redone' },
  ];
  return events.filter((event) => talk.can(event));
}

const lines = ['ja', 'wat is dat?', 'xyzzy'];
const replies: readonly AsideReply[] = [
  { kind: 'given' },
  { kind: 'nothing' },
  { kind: 'offered', values: ['both', 'yes', 3], rest: '' },
  { kind: 'helped', best: null, offered: [] },
];

/** Lines that are typed, wherever one is, and what comes of one of them. */
export const typings = ({ context: { asides, nextKey } }: Talk): Events => [
  ...lines.map((line): ConversationEvent => ({ type: 'line.typed', line: `${line} ${nextKey}` })),
  ...asides.flatMap(({ id }) =>
    replies.map((reply): ConversationEvent => ({ type: 'line.answered', id, reply })),
  ),
];

/** A walk: at each step one of the events that are offered there, those that lead on more often. */
export type Steps = readonly (readonly [sort: number, event: number])[];

export const steps = (maxLength = 60): fc.Arbitrary<Steps> =>
  fc.array(fc.tuple(fc.nat(9), fc.nat(999)), { maxLength, size: 'max' });

/** The event of a step, or undefined where nothing of its sort is offered. */
export function eventOf(talk: Talk, [sort, index]: Steps[number]): ConversationEvent | undefined {
  const events = sort < 6 ? onward(talk) : sort < 8 ? openings(talk) : aside(talk);
  return events[index % Math.max(1, events.length)];
}

/** Where a walk ends. */
export const afterWalk = (start: Talk, taken: Steps): Talk =>
  taken.reduce((talk, step) => {
    const event = eventOf(talk, step);
    return event ? say(talk, event) : talk;
  }, start);
