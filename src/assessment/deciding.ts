import type { Criterion, RuleSet, Verdict } from '../rules/schema.ts';
import { type Answer, type Answers, type Lookup, lookupIn, ownAnswer } from './answers.ts';
import {
  evaluate,
  every,
  noRulings,
  questionsIn,
  type Ruling,
  type Rulings,
  schemesIn,
  type Truth,
} from './condition.ts';
import { possibleAnswers } from './domain.ts';
import { conditionsOf, isOnCondition, outcomeOf, standingOf, verdictOf } from './verdict.ts';

/**
 * Per scheme the questions whose answers can still change its verdict, exactly.
 *
 * The verdict is a function of the open questions. Walking them in order and sharing equal futures gives its reduced
 * decision diagram: a question matters if and only if the diagram still branches on it. Futures are equal where the
 * criteria settled so far sum up to the same and the answers that later ones look back on are the same, so the walk
 * stays small although the completions are many.
 */
export function decidingQuestions(
  ruleSet: RuleSet,
  answers: Answers,
): Record<string, readonly string[]> {
  const deciding: Record<string, readonly string[]> = Object.fromEntries(
    ruleSet.schemes.map(({ id }) => [id, []]),
  );
  const domains = ruleSet.questions.map((each) =>
    possibleAnswers(ruleSet, each, ownAnswer(answers, each.id)),
  );
  if (domains.every((values) => values.length <= 1)) return deciding;
  for (const { id } of ruleSet.schemes) deciding[id] = supportOf(ruleSet, domains, id);
  return deciding;
}

/** What the criteria settled so far mean for one scheme. */
interface Tally {
  scheme: string;
  worst: Truth;
  onCondition: boolean;
}

function supportOf(
  ruleSet: RuleSet,
  domains: readonly (readonly (Answer | undefined)[])[],
  target: string,
): string[] {
  const { questions } = ruleSet;
  const schedule = scheduleOf(ruleSet, target);
  const branching = new Set<string>();
  const futures = new Map<string, number>();
  const diagrams = new Map<string, number>();
  const share = (diagram: string): number => {
    const node = diagrams.get(diagram) ?? diagrams.size;
    diagrams.set(diagram, node);
    return node;
  };

  const walk = (level: number, given: Answers, tallies: readonly Tally[]): number => {
    const question = questions[level];
    if (!question) return share(conclude(schedule, given, tallies));
    const isParked = question.askWhen && evaluate(question.askWhen, lookupIn(given)) === 'unmet';
    const values: readonly (Answer | undefined)[] = isParked
      ? [undefined]
      : (domains[level] ?? [undefined]);
    const follow = (value: Answer | undefined): number => {
      const next = value === undefined ? given : { ...given, [question.id]: value };
      return walk(level + 1, next, settle(schedule.settledAt[level] ?? [], next, tallies));
    };
    if (values.length === 1) return follow(values[0]);

    const settled = conclude(schedule, given, tallies.map(soFar));
    if (settled !== 'undetermined') return share(settled);
    const key = `${level} ${JSON.stringify([tallies, schedule.lookedBackOn[level]?.map((id) => given[id])])}`;
    const known = futures.get(key);
    if (known !== undefined) return known;
    const children = values.map(follow);
    const branches = new Set(children).size > 1;
    if (branches) branching.add(question.id);
    const node = branches ? share(`${level} ${children}`) : (children[0] as number);
    futures.set(key, node);
    return node;
  };

  const schemes = schedule.schemes.map(
    ({ id }): Tally => ({ scheme: id, worst: 'met', onCondition: false }),
  );
  walk(0, {}, schemes);
  return questions.map((each) => each.id).filter((id) => branching.has(id));
}

function settle(
  criteria: readonly Criterion[],
  given: Answers,
  tallies: readonly Tally[],
): readonly Tally[] {
  if (criteria.length === 0) return tallies;
  const lookup = lookupIn(given);
  return tallies.map((tally) => {
    const own = criteria.filter((criterion) => criterion.scheme === tally.scheme);
    return own.length === 0 ? tally : added(tally, own, lookup, noRulings);
  });
}

const added = (
  tally: Tally,
  criteria: readonly Criterion[],
  lookup: Lookup,
  rulings: Rulings,
): Tally => ({
  ...tally,
  worst: every([tally.worst, ...criteria.map((each) => outcomeOf(each, lookup, rulings))]),
  onCondition: tally.onCondition || criteria.some((each) => isOnCondition(each, lookup, rulings)),
});

/** The verdict of the last scheme; criteria that rest on an earlier verdict wait until here. */
function conclude(schedule: Schedule, given: Answers, tallies: readonly Tally[]): Verdict {
  const lookup = lookupIn(given);
  const rulings = new Map<string, Ruling>();
  let verdict: Verdict = 'undetermined';
  for (const [index, scheme] of schedule.schemes.entries()) {
    const settled = tallies[index] as Tally;
    const tally = added(settled, schedule.waiting[scheme.id] ?? [], lookup, rulings);
    verdict = verdictOf(standingOf(scheme, lookup), tally.worst, tally.onCondition);
    rulings.set(scheme.id, { verdict, because: [], missing: [] });
  }
  return verdict;
}

/** While criteria are still to come, only an unmet one says something about the end. */
const soFar = (tally: Tally): Tally =>
  tally.worst === 'unmet' ? tally : { ...tally, worst: 'unknown' };

/** When each criterion can be settled, and which answers have to be remembered until then. */
interface Schedule {
  /** The target scheme last, before it the ones its criteria may rest on. */
  schemes: RuleSet['schemes'];
  /** By question: the criteria for which it is the last one they look at. */
  settledAt: Criterion[][];
  /** The criteria that rest on an earlier verdict, and so wait for the end. */
  waiting: Partial<Record<string, Criterion[]>>;
  /** By question: the earlier questions that something from here on still looks at. */
  lookedBackOn: string[][];
}

const schedules = new WeakMap<RuleSet, Partial<Record<string, Schedule>>>();

function scheduleOf(ruleSet: RuleSet, target: string): Schedule {
  const known = schedules.get(ruleSet) ?? {};
  schedules.set(ruleSet, known);
  known[target] ??= planFor(ruleSet, target);
  return known[target];
}

function planFor(ruleSet: RuleSet, target: string): Schedule {
  const { questions, criteria } = ruleSet;
  const until = ruleSet.schemes.findIndex((scheme) => scheme.id === target);
  const schemes = ruleSet.schemes.slice(0, until + 1);
  const levelOf = new Map(questions.map((question, level) => [question.id, level]));
  const last = questions.length;
  const settledAt: Criterion[][] = questions.map(() => []);
  const waiting: Schedule['waiting'] = {};
  const looks: { from: number; at: string[] }[] = [
    ...questions.map(({ askWhen }, level) => ({
      from: level,
      at: askWhen ? questionsIn(askWhen) : [],
    })),
    ...schemes.map(({ askWhen, heldWhen }) => ({
      from: last,
      at: [askWhen, heldWhen].flatMap((each) => (each ? questionsIn(each) : [])),
    })),
  ];
  for (const criterion of criteria) {
    if (!schemes.some((scheme) => scheme.id === criterion.scheme)) continue;
    const conditions = conditionsOf(criterion);
    const at = conditions.flatMap(questionsIn);
    const waits = conditions.flatMap(schemesIn).length > 0;
    const from = waits ? last : Math.max(0, ...at.map((id) => levelOf.get(id) ?? 0));
    looks.push({ from, at });
    if (waits) waiting[criterion.scheme] = [...(waiting[criterion.scheme] ?? []), criterion];
    else settledAt[from]?.push(criterion);
  }
  const lookedBackOn = questions.map((_, level) => {
    const later = new Set(looks.filter((look) => look.from >= level).flatMap((look) => look.at));
    return questions.slice(0, level).flatMap(({ id }) => (later.has(id) ? [id] : []));
  });
  return { schemes, settledAt, waiting, lookedBackOn };
}
