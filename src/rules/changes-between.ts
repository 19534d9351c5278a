import {
  type Figures,
  figuresOf,
  leastIn,
  listOf,
  type Part,
  parts,
  type Term,
  termOf,
} from './known-values.ts';
import { isList } from './list-question.ts';
import type { Criterion, RuleSet } from './schema.ts';

/** What is said of it only in the one, only in the other, or in both; `null` where nothing is. */
interface Differing<Value> {
  from: Value | null;
  to: Value | null;
}

/** Something of one rule set that is otherwise in another: ids and values, in no language. */
export type ChangeNote =
  /** A scheme of which the other knows no rules. */
  | { kind: 'scheme'; scheme: string; change: 'new' | 'gone' }
  /** An ISO date and time. */
  | ({ kind: 'deadline' } & Differing<string>)
  | ({ kind: 'validity'; scheme: string } & Differing<Term>)
  /** `silent`: the sources name it still, and no longer say its rule; `spoken`: now they do. */
  | {
      kind: 'criterion';
      scheme: string;
      criterion: string;
      change: 'new' | 'gone' | 'silent' | 'spoken' | 'otherwise';
    }
  /** The least that a criterion asks of a number. */
  | ({ kind: 'least'; criterion: string; list: string; field: string } & Differing<number>)
  | ({ kind: 'figures'; line: string; part: Part } & Differing<Figures>)
  | ({ kind: 'cap' | 'envelope' } & Differing<number>)
  | { kind: 'limit'; limit: string; change: 'new' | 'gone' }
  | { kind: 'question'; question: string; change: 'new' | 'gone' }
  | { kind: 'field'; question: string; field: string; change: 'new' | 'gone' };

/**
 * What is otherwise in the second rule set than in the first, the weightiest first. That one of them does not speak of
 * something is no change of the rules: it can also be that its sources do not say it.
 */
export const changesBetween = (before: RuleSet, after: RuleSet): ChangeNote[] => [
  ...schemeNotes(before, after),
  ...differing(before.call?.deadline ?? null, after.call?.deadline ?? null).map(
    (each): ChangeNote => ({ kind: 'deadline', ...each }),
  ),
  ...validityNotes(before, after),
  ...amountNotes(before, after),
  ...criterionNotes(before, after),
  ...questionNotes(before, after),
];

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const differing = <Value>(from: Value | null, to: Value | null): Differing<Value>[] =>
  isSame(from, to) ? [] : [{ from, to }];

interface Named {
  id: string;
}

/** What is only in the second, then what is only in the first. */
const arrivals = <Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
): { each: Item; change: 'new' | 'gone' }[] => {
  const without = (others: readonly Item[]) => (item: Item) =>
    !others.some(({ id }) => id === item.id);
  return [
    ...after.filter(without(before)).map((each) => ({ each, change: 'new' as const })),
    ...before.filter(without(after)).map((each) => ({ each, change: 'gone' as const })),
  ];
};

const schemeNotes = (before: RuleSet, after: RuleSet): ChangeNote[] =>
  arrivals(before.schemes, after.schemes).map(({ each, change }) => ({
    kind: 'scheme',
    scheme: each.id,
    change,
  }));

const sharedSchemes = (before: RuleSet, after: RuleSet): string[] =>
  before.schemes.map(({ id }) => id).filter((id) => after.schemes.some((each) => each.id === id));

function validityNotes(before: RuleSet, after: RuleSet): ChangeNote[] {
  const scheme = (after.validity ?? before.validity)?.scheme ?? '';
  // Of a scheme that only one of them knows there is nothing to compare.
  if (!sharedSchemes(before, after).includes(scheme)) return [];
  return differing(termOf(before), termOf(after)).map((each) => ({
    kind: 'validity',
    scheme,
    ...each,
  }));
}

function amountNotes(one: RuleSet, other: RuleSet): ChangeNote[] {
  const [before, after] = [one.amount, other.amount];
  const scheme = (after ?? before)?.scheme ?? '';
  if (!sharedSchemes(one, other).includes(scheme)) return [];
  const lines = [
    ...new Set([before, after].flatMap((each) => each?.lines.map(({ id }) => id) ?? [])),
  ];
  return [
    ...lines.flatMap((line) =>
      parts.flatMap((part) =>
        differing(figuresOf(before, line, part), figuresOf(after, line, part)).map(
          (each): ChangeNote => ({ kind: 'figures', line, part, ...each }),
        ),
      ),
    ),
    ...(['cap', 'envelope'] as const).flatMap((kind) =>
      differing(before?.[kind] ?? null, after?.[kind] ?? null).map(
        (each): ChangeNote => ({ kind, ...each }),
      ),
    ),
    ...arrivals(before?.limits ?? [], after?.limits ?? []).map(
      ({ each, change }): ChangeNote => ({ kind: 'limit', limit: each.id, change }),
    ),
  ];
}

function criterionNotes(before: RuleSet, after: RuleSet): ChangeNote[] {
  const shared = sharedSchemes(before, after);
  const ofShared = ({ criteria }: RuleSet) =>
    criteria.filter(({ scheme }) => shared.includes(scheme));
  const noteOf = (
    { scheme, id }: Criterion,
    change: 'new' | 'gone' | 'silent' | 'spoken' | 'otherwise',
  ): ChangeNote => ({ kind: 'criterion', scheme, criterion: id, change });
  const both = ofShared(before).flatMap((one) => {
    const other = ofShared(after).find(({ id, scheme }) => id === one.id && scheme === one.scheme);
    return other ? [{ one, other }] : [];
  });
  return [
    ...both.flatMap(({ one, other }): ChangeNote[] => {
      if ('silent' in one !== 'silent' in other)
        return [noteOf(other, 'silent' in other ? 'silent' : 'spoken')];
      const least = leastNotes(one, other, [before, after]);
      if (least.length > 0) return least;
      return isSame(rulesOf(one), rulesOf(other)) ? [] : [noteOf(other, 'otherwise')];
    }),
    ...arrivals(ofShared(before), ofShared(after)).map(({ each, change }) => noteOf(each, change)),
  ];
}

const rulesOf = ({ metWhen, unmetWhen }: Criterion) => [metWhen, unmetWhen];

/** Where two criteria only differ in the numbers that they ask for. */
function leastNotes(one: Criterion, other: Criterion, sets: readonly RuleSet[]): ChangeNote[] {
  const [before, after] = [leastIn(one.metWhen), leastIn(other.metWhen)];
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.flatMap((field) =>
    differing(before.get(field) ?? null, after.get(field) ?? null).map(
      (each): ChangeNote => ({
        kind: 'least',
        criterion: other.id,
        list: listOf(field, sets),
        field,
        ...each,
      }),
    ),
  );
}

function questionNotes(before: RuleSet, after: RuleSet): ChangeNote[] {
  const both = before.questions.flatMap((one) => {
    const other = after.questions.find(({ id }) => id === one.id);
    return other && isList(one) && isList(other) ? [{ one, other }] : [];
  });
  return [
    ...arrivals(before.questions, after.questions).map(
      ({ each, change }): ChangeNote => ({ kind: 'question', question: each.id, change }),
    ),
    ...both.flatMap(({ one, other }) =>
      arrivals(one.fields, other.fields).map(
        ({ each, change }): ChangeNote => ({
          kind: 'field',
          question: one.id,
          field: each.id,
          change,
        }),
      ),
    ),
  ];
}
