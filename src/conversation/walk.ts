import { initialTransition, transition } from 'xstate';
import {
  type Answer,
  type Answers,
  type Item,
  itemsOf,
  type ListQuestion,
  unknown,
} from '../assessment/answers.ts';
import type { Field, Question, RuleSet } from '../rules/schema.ts';
import { type Prompt, promptOf } from './asked/prompt.ts';
import { transcriptOf } from './asked/transcript.ts';
import type { Finding } from './findings.ts';
import type { ConversationContext } from './machine/context.ts';
import type { ConversationEvent } from './machine/conversation-event.ts';
import { conversationMachine } from './machine.ts';

/** One question of a conversation that is known to its end, with what was answered. */
export interface Step {
  /** Of the prompt. */
  id: string;
  question: Question;
  /** What is asked of an item; with `isFirst` together with whether there is one. */
  field?: Field;
  isFirst?: boolean;
  answer: Answer;
  /** What the answer brings up. */
  findings: readonly Finding[];
  /** Up to the next step: that a list is done is said with the last of its items. */
  after: ConversationContext;
}

/** More than any conversation has: a rule set that asks without end is stopped. */
const mostSteps = 10_000;

/** Goes through a conversation as somebody does who has these answers; what is not among them is not known. */
export function walkOf(ruleSet: RuleSet, answers: Answers): Step[] {
  const [welcome] = initialTransition(conversationMachine, { ruleSet });
  let [now] = transition(conversationMachine, welcome, { type: 'conversation.started' });
  const steps: Step[] = [];
  for (let count = 0; count < mostSteps; count++) {
    const prompt = promptOf(now.context);
    if (!prompt) break;
    const { event, answer, ...asked } = reactionTo(prompt, answers);
    const before = findingsIn(now.context);
    [now] = transition(conversationMachine, now, event);
    const last = steps.at(-1);
    if (answer === undefined && last) last.after = now.context;
    if (answer === undefined) continue;
    const findings = transcriptOf(now.context)
      .flatMap((turn) => turn.findings)
      .filter((each) => !before.has(JSON.stringify(each)));
    const { id, question } = prompt;
    steps.push({ id, question, ...asked, answer, findings, after: now.context });
  }
  return steps;
}

const findingsIn = (context: ConversationContext): ReadonlySet<string> =>
  new Set(
    transcriptOf(context).flatMap((turn) => turn.findings.map((each) => JSON.stringify(each))),
  );

/** What is said to it; without an answer it is no step of its own. */
type Reaction = Partial<Pick<Step, 'answer' | 'field' | 'isFirst'>> & { event: ConversationEvent };

function reactionTo(prompt: Prompt, answers: Answers): Reaction {
  const wanted = answers[prompt.question.id];
  switch (prompt.kind) {
    case 'question': {
      const answer = wanted ?? unknown;
      return { answer, event: { type: 'answer.given', value: answer } };
    }
    case 'field': {
      const { field } = prompt;
      const missing = field.kind === 'text' ? '' : unknown;
      const answer = itemsOf(wanted)?.[prompt.index]?.[field.id] ?? missing;
      return { answer, field, event: { type: 'answer.given', value: answer } };
    }
    case 'overview':
      return reactionToOverview(prompt.question, prompt.items.length, wanted);
  }
}

function reactionToOverview(
  question: ListQuestion,
  count: number,
  wanted: Answer | undefined,
): Reaction {
  const items = itemsOf(wanted);
  const opening = openingOf(question, count, items?.[0]);
  if (items && count < items.length)
    return opening
      ? { ...opening, event: { type: 'item.added', opens: String(opening.answer) } }
      : { event: { type: 'item.added' } };
  if (!items) return { answer: unknown, event: { type: 'answer.given', value: unknown } };
  return {
    ...(count === 0 && { answer: 'no', isFirst: true }),
    event: { type: 'items.confirmed' },
  };
}

/** A first item is asked together with whether there is one. */
function openingOf({ fields, roles }: ListQuestion, count: number, item: Item | undefined) {
  const field = count === 0 ? fields.find(({ id }) => id === roles.opens) : undefined;
  const answer = (field && item?.[field.id]) ?? unknown;
  return field && answer !== unknown ? { field, answer, isFirst: true } : null;
}
