import {
  type Answers,
  type Item,
  isKnown,
  isList,
  type ListQuestion,
  lookupIn,
} from '../assessment/answers.ts';
import type { Assessment } from '../assessment/assess.ts';
import { questionsIn } from '../assessment/condition.ts';
import { turningPoints } from '../assessment/domain.ts';
import { replay } from '../assessment/path.ts';
import { conditionsOf, judge, outcomeOf } from '../assessment/verdict.ts';
import { regionOf } from '../belgium/postcode.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import { fieldsOf } from './round.ts';

/** Something to say at once about an answer: the key of its text under `findings`, and its numbers. */
export interface Finding {
  id: string;
  count?: number;
  needed?: number;
}

/** What a given answer means where it keeps a criterion from being met, or leaves something to write. */
export function findingsOn(
  ruleSet: RuleSet,
  { criteria, tasks }: Assessment,
  answers: Answers,
  question: Question,
): Finding[] {
  const answer = answers[question.id];
  if (!isKnown(answer)) return [];
  if (isList(question)) {
    const items = answer as readonly Item[];
    if (items.length === 0) return [{ id: `${question.id}.none` }];
    return distinct(items.flatMap((item) => findingsOnItem(ruleSet, answers, question, item)));
  }
  const holdsBack = criteria.some(
    ({ outcome, because }) => outcome !== 'met' && because.includes(question.id),
  );
  return holdsBack || isWorthSaying(ruleSet, tasks, question)
    ? [answer as string | readonly string[]]
        .flat()
        .map((option) => ({ id: `${question.id}.${option}` }))
    : [];
}

/** Outside the criteria: what was held before, and what the application still asks. */
function isWorthSaying(ruleSet: RuleSet, tasks: readonly string[], { id }: Question): boolean {
  if (
    ruleSet.criteria.some((each) =>
      conditionsOf(each).some((condition) => questionsIn(condition).includes(id)),
    )
  )
    return false;
  return (
    ruleSet.schemes.some(({ heldWhen }) => heldWhen && questionsIn(heldWhen).includes(id)) ||
    ruleSet.draft.some((each) => tasks.includes(each.id) && questionsIn(each.doneWhen).includes(id))
  );
}

/** What one item, described so far, keeps from being met by itself; what no longer applies to it is left out. */
export function findingsOnItem(
  ruleSet: RuleSet,
  answers: Answers,
  question: ListQuestion,
  described: Item,
): Finding[] {
  const about = (id: string) => `${question.id}.${id}`;
  const fields = fieldsOf(ruleSet, answers, question, described).map(({ id }) => id);
  const item: Item = Object.fromEntries(
    Object.entries(described).filter(([field]) => fields.includes(field)),
  );
  if (item.coherent === 'no') return [{ id: about('loose') }];
  const findings: Finding[] = [];
  const length = item.activities;
  if (typeof length === 'number') {
    const series = { coherent: 'yes', activities: length };
    if (judged(ruleSet, answers, question, series).some(({ outcome }) => outcome === 'unmet'))
      findings.push(
        isRefusedRecognition(ruleSet, question, series)
          ? { id: about('tooShort'), count: length }
          : {
              id: about('tooShortForSubsidy'),
              count: length,
              needed: neededFor(ruleSet, question, length),
            },
      );
  }
  if (
    item.place === 'online' &&
    judged(ruleSet, answers, question, item).some(
      ({ scheme, outcome }) => scheme === 'recognition' && outcome === 'unknown',
    )
  )
    findings.push({ id: about('online') });
  if (item.place === 'online' && item.new === 'no') findings.push({ id: about('notNew') });
  const { postcodes } = item;
  if (typeof postcodes === 'object' && postcodes.some((code) => regionOf(code) === 'brussels'))
    findings.push({ id: about('brussels') });
  return findings;
}

const judged = (ruleSet: RuleSet, answers: Answers, question: ListQuestion, item: Item) =>
  judge(ruleSet, replay(ruleSet, { ...answers, [question.id]: [item] }).counted).criteria.filter(
    ({ because, missing }) => because.includes(question.id) || missing.includes(question.id),
  );

/** Also where the organisation is recognised already: it is not said to be enough then either. */
const isRefusedRecognition = (ruleSet: RuleSet, question: ListQuestion, item: Item): boolean =>
  ruleSet.criteria.some(
    (each) =>
      each.scheme === 'recognition' &&
      outcomeOf(each, lookupIn({ [question.id]: [item] }), {}) === 'unmet',
  );

/** The highest number that some condition on the list asks. */
function neededFor(ruleSet: RuleSet, question: ListQuestion, length: number): number {
  const field = question.fields.find((each) => each.id === 'activities');
  return field?.kind === 'number'
    ? Math.max(length, ...turningPoints(ruleSet, question, field))
    : length;
}

const distinct = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding, index) =>
      findings.findIndex((each) => JSON.stringify(each) === JSON.stringify(finding)) === index,
  );
