import type { Answer } from '../../src/assessment/answers.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../src/conversation/asked/transcript.ts';
import type { ConversationInput } from '../../src/conversation/machine/beginning.ts';
import type { ConversationContext } from '../../src/conversation/machine/context.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { assessmentOf, boardOf, progressOf } from '../../src/conversation/selectors.ts';
import { academy } from './academy.ts';
import { ruleSetOf } from './rule-sets.ts';

/** All is answered: a conversation of which one answer after another is changed. */
export const start: ConversationInput = { ruleSet: ruleSetOf('vlaio-2021'), answers: academy() };

/** Every question with few options, all of these one after the other. */
export const changesOf = ({
  ruleSet,
  answers = {},
}: ConversationInput): { question: string; value: Answer }[] =>
  ruleSet.questions.flatMap((question) =>
    question.kind === 'choice' && answers[question.id] !== undefined && question.id !== 'goal'
      ? [...question.options, answers[question.id] ?? ''].map((value) => ({
          question: question.id,
          value,
        }))
      : [],
  );

/** What the widget asks of each moment. */
export function lookAt(context: ConversationContext, date: string): void {
  const assessment = assessmentOf(context, date);
  boardOf(context.ruleSet, assessment);
  progressOf(context);
  transcriptOf(context);
  promptOf(context);
}

export { conversationMachine };
