import type { Answer, Item, ListQuestion } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { type Finding, findingsOn, findingsOnItem } from '../findings.ts';
import { fieldsOf, placeIn } from '../list/round.ts';
import type { ConversationContext } from '../machine/context.ts';
import { currentList, currentQuestion } from './at-hand.ts';
import { promptOf } from './prompt.ts';

/** A question with its answer, as it stands in the transcript. */
export type Turn = { id: string; findings: readonly Finding[] } & (
  | { kind: 'question'; question: Question; answer: Answer }
  | ({ kind: 'item' } & OfItem)
  | ({ kind: 'field'; answer: Item[string] } & OfItem)
);

interface OfItem {
  question: ListQuestion;
  index: number;
  /** Of the item. */
  key: number;
  item: Item;
  /** Which was asked; of a whole item the first one. */
  field: Field;
}

/** Every answered question before the one at hand or after it, then what was said in the list at hand. */
export function transcriptOf(context: ConversationContext): Turn[] {
  const { questions, counted } = replay(context.ruleSet, context.answers);
  const current = currentQuestion(context);
  const turns = questions.flatMap((question): Turn[] => {
    const answer = counted[question.id];
    if (answer === undefined || question.id === current?.id) return [];
    const findings = findingsOn(context.ruleSet, counted, question);
    return [{ kind: 'question', id: question.id, question, answer, findings }];
  });
  return [...turns, ...turnsInList(context)];
}

/** The items before the one at hand, and what was said of that. */
function turnsInList(context: ConversationContext): Turn[] {
  const list = currentList(context);
  const place = list && placeIn(list);
  if (!place) return [];
  const { question, round, outside } = list;
  const { counted } = replay(context.ruleSet, context.answers);
  const findingsAt = (item: Item) => findingsOnItem(context.ruleSet, counted, question, item);
  const finished = round.items.slice(0, place.index).flatMap((item, index): Turn[] => {
    const [field] = fieldsOf(question, item, outside);
    const key = round.keys[index];
    if (!field || key === undefined) return [];
    const of = { question, index, key, item, field };
    return [{ kind: 'item', id: `${question.id}-${index}`, ...of, findings: findingsAt(item) }];
  });
  const { index, key, item } = place;
  const said = fieldsOf(question, item, outside).flatMap((field): Turn[] => {
    const answer = item[field.id];
    if (answer === undefined || field.id === place.field.id) return [];
    const of = { question, index, key, item, field };
    const id = `${question.id}-${index}-${field.id}`;
    return [{ kind: 'field', id, ...of, answer, findings: [] }];
  });
  const last = said.at(-1);
  if (last) last.findings = findingsAt(item);
  return [...finished, ...said];
}

/** What the answer just given brings up: said with the next question, where the person looks. */
export function latestFindings(context: ConversationContext): Finding[] {
  const before = context.past.at(-1);
  if (before?.phase !== 'asking' || promptOf(context)?.kind === 'overview') return [];
  const had = new Set(said({ ...context, ...before }).map((each) => JSON.stringify(each)));
  return said(context).filter((each) => !had.has(JSON.stringify(each)));
}

const said = (context: ConversationContext): Finding[] =>
  transcriptOf(context).flatMap(({ findings }) => findings);
