import fc from 'fast-check';
import {
  type Answer,
  type FieldAnswer,
  isList,
  itemsOf,
  unknown,
} from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import type { ConversationEvent } from '../../src/conversation/conversation-event.ts';
import {
  askedFieldsOf,
  assessmentOf,
  canShowResult,
  type Prompt,
  promptOf,
  transcriptOf,
} from '../../src/conversation/selectors.ts';
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
export function onward(talk: Talk): Events {
  const { phase, ruleSet, answers } = talk.context;
  const prompt = promptOf(talk.context);
  if (phase === 'welcome') return [{ type: 'conversation.started' }];
  if (phase === 'asking') return prompt ? answersOffered(prompt) : [];
  const resumed: Events =
    phase === 'failed' || replay(ruleSet, answers).next ? [{ type: 'conversation.resumed' }] : [];
  return phase === 'reviewing' || phase === 'drafting'
    ? [...resumed, { type: 'result.requested' }]
    : resumed;
}

/** What opens an answer to change it. */
export function openings({ context }: Talk): Events {
  const { phase, ruleSet, answers } = context;
  const path = replay(ruleSet, answers).questions;
  if (phase === 'reviewing' || phase === 'drafting') return path.map(({ id }) => opened(id));
  if (phase === 'verdict')
    return path.filter(({ id }) => answers[id] === unknown).map(({ id }) => opened(id));
  const prompt = promptOf(context);
  if (phase !== 'asking' || !prompt) return [];
  const turns = transcriptOf(context, assessmentOf(context, date)).map(
    (turn): ConversationEvent => {
      if (turn.kind === 'question') return opened(turn.question.id);
      const field = turn.kind === 'field' ? turn.field.id : 'title';
      return { type: 'field.opened', index: turn.index, field };
    },
  );
  if (prompt.kind !== 'overview') return turns;
  const fields = prompt.items.flatMap((item, index) =>
    askedFieldsOf(context, prompt.question, item).map(
      (field): ConversationEvent => ({ type: 'field.opened', index, field: field.id }),
    ),
  );
  return [...turns, ...fields];
}

/** What is written and changed beside the draft. */
function draftings({ context: { ruleSet, answers, texts } }: Talk): Events {
  const revised = (question: string, value: Answer): ConversationEvent => ({
    type: 'answer.revised',
    question,
    value,
  });
  return [
    { type: 'section.opened', section: 'save' },
    { type: 'draft.written', texts: { ...texts, fields: { name: 'vzw Vonk' } } },
    ...replay(ruleSet, answers).questions.flatMap((question): Events => {
      const { id } = question;
      if (id === 'enterprise-number') return answers[id] === 'yes' ? [] : [revised(id, 'yes')];
      const [first, ...others] = itemsOf(answers[id]) ?? [];
      if (!isList(question) || !first) return [];
      return question.fields.flatMap((field) =>
        field.kind === 'number'
          ? [revised(id, [{ ...first, [field.id]: field.max }, ...others])]
          : [],
      );
    }),
  ];
}

/** What goes back, looks elsewhere, tries something or starts again. */
export function aside(talk: Talk): Events {
  const { context } = talk;
  const { phase, answers, editing, past, future } = context;
  const prompt = promptOf(context);
  const events: ConversationEvent[] = [{ type: 'view.failed' }];
  if (phase === 'asking') {
    events.push({ type: 'question.left' });
    if (editing) events.push({ type: 'question.closed' });
    else if (canShowResult(assessmentOf(context, date))) events.push({ type: 'result.requested' });
    if (prompt?.kind === 'overview')
      events.push(
        ...prompt.items.map((_, index): ConversationEvent => ({ type: 'item.removed', index })),
      );
  }
  if (phase === 'drafting') events.push(...draftings(talk));
  if (phase === 'verdict' || phase === 'reviewing')
    events.push({ type: 'change.kept', answers: { ...answers, goal: 'recognition' } });
  if (phase === 'verdict')
    events.push(
      { type: 'draft.opened' },
      ...assessmentOf(context, date).changes.map(
        ({ set }): ConversationEvent => ({ type: 'change.tried', set }),
      ),
    );
  if (Object.keys(answers).length > 0)
    events.push({ type: 'review.opened' }, { type: 'conversation.restarted' });
  if (phase !== 'welcome') events.push({ type: 'welcome.opened' });
  if (past.length > 0) events.push({ type: 'history.undone' });
  if (future.length > 0) events.push({ type: 'history.redone' });
  return events;
}

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
