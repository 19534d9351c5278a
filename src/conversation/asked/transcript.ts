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
import { type Finding, findingsOn, findingsOnItem } from '../findings.ts';
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
    const findings = findingsOn(ruleSet, counted, question, false);
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

/** What an item rests on, and its turns: as long as the one stays the same an answer makes no other of the other. */
const kept = new WeakMap<Item, [on: readonly unknown[], turns: readonly Turn[]]>();

/** What was said of each item of a list, but for the field at hand. */
function turnsOf(
  { ruleSet, answers }: ConversationContext,
  { question, round, outside }: ListAtHand,
  place: ReturnType<typeof placeIn> = null,
): Turn[] {
  const { counted } = replay(ruleSet, answers);
  // The answers that may bear on what an item is asked, or on what is found of it: all that its rules name.
  const found = ruleSet.findings.map((each) => each.question === question.id && each.when);
  const rules = JSON.stringify([question.fields, found]);
  const around = ruleSet.questions.map(({ id }) => rules.includes(`"${id}"`) && outside(id));
  return round.items.flatMap((item, index) => {
    const key = round.keys[index] ?? -1;
    const atHand = place?.key === key && place.field;
    const on = [question, index, key, atHand, ruleSet, ...around];
    const [before, known] = kept.get(item) ?? [];
    if (known && before?.every((each, at) => each === on[at])) return known;
    const of = { question, index, key, item };
    let last: Turn = {
      kind: 'another',
      id: overviewPromptId(question, index),
      ...of,
      answer: 'yes',
      findings: [],
    };
    const turns: Turn[] = [last];
    for (const field of fieldsOf(question, item, outside)) {
      const answer = item[field.id];
      if (answer === undefined || field === atHand) continue;
      const id = fieldPromptId(question.id, key, field.id);
      last = { kind: 'field', id, ...of, field, answer, findings: [] };
      turns.push(last);
    }
    last.findings = findingsOnItem(ruleSet, counted, question, item);
    kept.set(item, [on, turns]);
    return turns;
  });
}
