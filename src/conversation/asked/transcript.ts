import {
  type Answer,
  type Item,
  isList,
  type ListQuestion,
  lookupIn,
  unknown,
} from '../../assessment/answers.ts';
import { lastFew } from '../../assessment/last-few.ts';
import { replay } from '../../assessment/path.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { type Finding, findingsOnItem, findingsOnWhole } from '../findings.ts';
import { fieldsOf, type ListAtHand, placeIn, roundFrom } from '../list/round.ts';
import type { ConversationContext } from '../machine/context.ts';
import { currentList, currentQuestion } from './at-hand.ts';
import { fieldPromptId, overviewPromptId } from './prompt.ts';

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
  const { ruleSet, answers, keys } = context;
  const { questions, counted } = replay(ruleSet, answers);
  const current = currentQuestion(context);
  const turns = questions.flatMap((question): Turn[] => {
    const answer = counted[question.id];
    if (answer === undefined || question.id === current?.id) return [];
    // Those of its items stand behind them.
    const findings = findingsOnWhole(ruleSet, counted, question);
    if (!isList(question))
      return [{ kind: 'question', id: question.id, question, answer, findings }];
    const list = {
      question,
      round: roundFrom(answers, keys, question),
      outside: lookupIn(counted),
    };
    return [
      ...turnsOf(context, list),
      {
        kind: 'another',
        id: overviewPromptId(question, list.round.items.length),
        question,
        index: list.round.items.length,
        answer: answer === unknown ? unknown : 'no',
        findings,
      },
    ];
  });
  const list = currentList(context);
  return list ? [...turns, ...turnsOf(context, list, placeIn(list))] : turns;
});

/** What was said of each item of a list, but for the field at hand. */
function turnsOf(
  { ruleSet, answers }: ConversationContext,
  { question, round, outside }: ListAtHand,
  place: ReturnType<typeof placeIn> = null,
): Turn[] {
  const { counted } = replay(ruleSet, answers);
  return round.items.flatMap((item, index): Turn[] => {
    const key = round.keys[index] ?? -1;
    const of = { question, index, key, item };
    const said = fieldsOf(question, item, outside).flatMap((field): Turn[] => {
      const answer = item[field.id];
      const isAtHand = place?.key === key && place.field.id === field.id;
      if (answer === undefined || isAtHand) return [];
      return [
        {
          kind: 'field',
          id: fieldPromptId(question.id, key, field.id),
          ...of,
          field,
          answer,
          findings: [],
        },
      ];
    });
    const turns: Turn[] = [
      {
        kind: 'another',
        id: overviewPromptId(question, index),
        ...of,
        answer: 'yes',
        findings: [],
      },
      ...said,
    ];
    const last = turns.at(-1);
    if (last) last.findings = findingsOnItem(ruleSet, counted, question, item);
    return turns;
  });
}
