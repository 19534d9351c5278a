import {
  type Answer,
  type Answers,
  type Item,
  isList,
  type ListQuestion,
  lookupIn,
} from '../assessment/answers.ts';
import { type Assessment, assess } from '../assessment/assess.ts';
import { evaluate, questionsIn } from '../assessment/condition.ts';
import { replay } from '../assessment/path.ts';
import { conditionsOf, judge, type Outcome } from '../assessment/verdict.ts';
import type { Field, Question, RuleSet, SourceReference, Verdict } from '../rules/schema.ts';
import { type Finding, findingsOn, findingsOnItem } from './findings.ts';
import { type ConversationContext, currentQuestion, currentRound } from './moment.ts';
import { fieldsOf, placeIn } from './round.ts';

/** What is asked at this moment. */
export type Prompt =
  | { kind: 'question'; id: string; question: Question; answer: Answer | undefined }
  | {
      kind: 'field';
      id: string;
      question: ListQuestion;
      field: Field;
      index: number;
      item: Item;
      answer: Item[string] | undefined;
    }
  /** All items are described: is there another one? */
  | { kind: 'overview'; id: string; question: ListQuestion; items: readonly Item[] };

export function promptOf(context: ConversationContext): Prompt | null {
  const question = currentQuestion(context);
  if (!question) return null;
  const round = currentRound(context);
  if (!round || !isList(question))
    return { kind: 'question', id: question.id, question, answer: context.answers[question.id] };
  const place = placeIn(context.ruleSet, context.answers, question, round);
  if (!place)
    return {
      kind: 'overview',
      id: `${question.id}-overview-${round.items.length}`,
      question,
      items: round.items,
    };
  const { index, field } = place;
  const item = round.items[index] ?? {};
  return {
    kind: 'field',
    id: `${question.id}-${index}-${field.id}`,
    question,
    field,
    index,
    item,
    answer: item[field.id],
  };
}

/** A question with its answer, as it stands in the transcript. */
export type Turn = { id: string; findings: readonly Finding[] } & (
  | { kind: 'question'; question: Question; answer: Answer }
  | { kind: 'item'; question: ListQuestion; index: number; item: Item }
  | { kind: 'field'; question: ListQuestion; index: number; field: Field; answer: Item[string] }
);

/** Every answered question before the one at hand or after it, then what was said in the round at hand. */
export function transcriptOf(context: ConversationContext, assessment: Assessment): Turn[] {
  const { ruleSet, answers } = context;
  const { questions, counted } = replay(ruleSet, answers);
  const current = currentQuestion(context);
  const turns = questions.flatMap((question): Turn[] => {
    const answer = counted[question.id];
    if (answer === undefined || question.id === current?.id) return [];
    const findings = findingsOn(ruleSet, assessment, counted, question);
    return [{ kind: 'question', id: question.id, question, answer, findings }];
  });
  return [...turns, ...roundTurns(context)];
}

function roundTurns(context: ConversationContext): Turn[] {
  const prompt = promptOf(context);
  const round = currentRound(context);
  if (prompt?.kind !== 'field' || !round) return [];
  const { question, index } = prompt;
  const { ruleSet, answers } = context;
  const finished = round.items.slice(0, index).map(
    (item, each): Turn => ({
      kind: 'item',
      id: `${question.id}-${each}`,
      question,
      index: each,
      item,
      findings: findingsOnItem(ruleSet, answers, question, item),
    }),
  );
  const item = round.items[index] ?? {};
  const said = fieldsOf(ruleSet, answers, question, item).flatMap((field): Turn[] => {
    const answer = item[field.id];
    if (answer === undefined || field.id === prompt.field.id) return [];
    return [
      {
        kind: 'field',
        id: `${question.id}-${index}-${field.id}`,
        question,
        index,
        field,
        answer,
        findings: [],
      },
    ];
  });
  const last = said.at(-1);
  if (last) last.findings = findingsOnItem(ruleSet, answers, question, item);
  return [...finished, ...said];
}

const memory = new WeakMap<Answers, { ruleSet: RuleSet; date: string; assessment: Assessment }>();

/** The assessment of this moment; the same object until the answers change. */
export function assessmentOf(
  { ruleSet, answers }: Pick<ConversationContext, 'ruleSet' | 'answers'>,
  date: string,
): Assessment {
  const known = memory.get(answers);
  if (known && known.ruleSet === ruleSet && known.date === date) return known.assessment;
  const assessment = assess(ruleSet, answers, { date });
  memory.set(answers, { ruleSet, date, assessment });
  return assessment;
}

/** "Question 7 of about 14": the total is what the path holds as things stand. */
export interface Progress {
  number: number;
  total: number;
  group: string;
}

export function progressOf(context: ConversationContext): Progress | null {
  const current = currentQuestion(context);
  if (!current) return null;
  const { questions } = replay(context.ruleSet, context.answers);
  const index = questions.findIndex((question) => question.id === current.id);
  return { number: index + 1, total: questions.length, group: current.group };
}

/** How one scheme stands on the board. */
export interface Standing {
  scheme: string;
  verdict: Verdict;
  outcomes: readonly { id: string; outcome: Outcome }[];
  met: number;
  deciding: number;
}

export const boardOf = (ruleSet: RuleSet, assessment: Assessment): Standing[] =>
  ruleSet.schemes
    .map(({ id }) => {
      const outcomes = assessment.criteria.filter(
        ({ scheme, outcome }) => scheme === id && outcome !== 'not-applicable',
      );
      return {
        scheme: id,
        verdict: assessment.verdicts[id],
        outcomes,
        met: outcomes.filter(({ outcome }) => outcome === 'met').length,
        deciding: assessment.decidingByScheme[id].length,
      };
    })
    .filter(({ verdict }) => verdict !== 'not-asked');

/** Something is certain while questions are left: the result can be shown already. */
export const canShowResult = ({ next, verdicts }: Assessment): boolean =>
  next !== null &&
  Object.values(verdicts).some((verdict) => verdict !== 'undetermined' && verdict !== 'not-asked');

/** Where the rules behind a question are written. */
export function sourcesOf(ruleSet: RuleSet, { id }: Question): SourceReference[] {
  const criteria = [
    ...ruleSet.criteria.map((each) => ({ source: each.source, conditions: conditionsOf(each) })),
    ...ruleSet.draft.map((each) => ({ source: each.source, conditions: [each.doneWhen] })),
  ];
  const sources = criteria
    .filter(({ conditions }) => conditions.flatMap(questionsIn).includes(id))
    .map(({ source }) => source);
  return sources.filter(
    ({ document, place }, index) =>
      sources.findIndex((each) => each.document === document && each.place === place) === index,
  );
}

/** What comes after this verdict, by scheme. */
export function nextStepsOf({ ruleSet, answers }: ConversationContext): RuleSet['nextSteps'] {
  const { counted } = replay(ruleSet, answers);
  const { findings } = judge(ruleSet, counted);
  const asked = new Set(
    ruleSet.schemes.filter(({ id }) => findings[id]?.verdict !== 'not-asked').map(({ id }) => id),
  );
  return ruleSet.nextSteps.filter(
    ({ scheme, when }) =>
      asked.has(scheme) && (!when || evaluate(when, lookupIn(counted), findings) !== 'unmet'),
  );
}

/** The fields that apply to an item. */
export const askedFieldsOf = (
  { ruleSet, answers }: ConversationContext,
  question: ListQuestion,
  item: Item,
): Field[] => fieldsOf(ruleSet, answers, question, item);

/** What the answer just given brings up: said with the next question, where the person looks. */
export function latestFindings(context: ConversationContext, date: string): Finding[] {
  const before = context.past.at(-1);
  if (before?.phase !== 'asking' || promptOf(context)?.kind === 'overview') return [];
  const said = (moment: ConversationContext): Finding[] =>
    transcriptOf(moment, assessmentOf(moment, date)).flatMap(({ findings }) => findings);
  const had = new Set(said({ ...context, ...before }).map((each) => JSON.stringify(each)));
  return said(context).filter((each) => !had.has(JSON.stringify(each)));
}
