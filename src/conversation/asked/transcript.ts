import {
  type Answer,
  type Item,
  isList,
  type ListQuestion,
  lookupIn,
  unknown,
} from '../../assessment/answers.ts';
import { lastFew, lastFewLooking } from '../../assessment/last-few.ts';
import { replay } from '../../assessment/path.ts';
import type { Field, Question, RuleSet } from '../../rules/schema.ts';
import { type Finding, findingsOnItem, findingsOnWhole } from '../findings.ts';
import { fieldsOf, type Round, roundFrom } from '../list/round.ts';
import type { ConversationContext } from '../machine/context.ts';
import { currentList, currentQuestion } from './at-hand.ts';
import { fieldPromptId, overviewPromptId, promptOf } from './prompt.ts';

/** A question with its answer, as it stands in the transcript: its id is that of the prompt it answers. */
export type Turn = { id: string; findings: readonly Finding[] } & (
  | { kind: 'question'; question: Question; answer: Answer }
  | ({ kind: 'field'; field: Field; answer: Item[string] } & OfItem)
  /** Whether there is an item, or another one. */
  | { kind: 'another'; question: ListQuestion; index: number; answer: 'no' | 'unknown' }
  | ({ kind: 'another'; answer: 'yes' } & OfItem)
);

interface OfItem {
  question: ListQuestion;
  index: number;
  /** Of the item. */
  key: number;
  item: Item;
}

/** Every answered question before the one at hand or after it, then what was said in the list at hand. */
export const transcriptOf = lastFew((context: ConversationContext): Turn[] => {
  const { ruleSet, answers } = context;
  const { questions, counted } = replay(ruleSet, answers);
  const current = currentQuestion(context);
  const turnsIn = (question: ListQuestion, { items, keys }: Round, at = '') =>
    turnsOf(lookupIn(counted), ruleSet, question, items, keys, at);
  const turns = questions.flatMap((question): Turn[] => {
    const answer = counted[question.id];
    if (answer === undefined || question.id === current?.id) return [];
    // Those of its items stand behind them.
    const findings = findingsOnWhole(ruleSet, counted, question);
    if (!isList(question))
      return [{ kind: 'question', id: question.id, question, answer, findings }];
    const round = roundFrom(answers, context.keys, question);
    const { length } = round.items;
    return [
      ...turnsIn(question, round),
      {
        kind: 'another',
        id: overviewPromptId(question, length),
        question,
        index: length,
        answer: answer === unknown ? unknown : 'no',
        findings,
      },
    ];
  });
  const list = currentList(context);
  return list ? [...turns, ...turnsIn(list.question, list.round, promptOf(context)?.id)] : turns;
});

/** What was said of each item of a list, but for the field at hand: all of it stays as long as the list does. */
const turnsOf = lastFewLooking(
  (
    outside,
    ruleSet: RuleSet,
    question: ListQuestion,
    items: readonly Item[],
    keys: readonly number[],
    at: string,
  ): Turn[] =>
    items.flatMap((item, index): Turn[] => {
      const key = keys[index] ?? -1;
      const of = { question, index, key, item };
      const said = fieldsOf(question, item, outside).flatMap((field): Turn[] => {
        const answer = item[field.id];
        const id = fieldPromptId(question.id, key, field.id);
        if (answer === undefined || id === at) return [];
        return [{ kind: 'field', id, ...of, field, answer, findings: [] }];
      });
      const id = overviewPromptId(question, index);
      const turns: Turn[] = [{ kind: 'another', id, ...of, answer: 'yes', findings: [] }, ...said];
      const last = turns.at(-1);
      if (last) last.findings = findingsOnItem(ruleSet, outside, question, item);
      return turns;
    }),
);
