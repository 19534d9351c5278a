import * as z from 'zod/mini';

/** A testable tree: one key per node. Evaluated to met, unmet or unknown (`assessment/condition.ts`). */
export type Condition =
  /** The answer, or one of the chosen options, is among these. */
  | { oneOf: [question: string, options: string[]] }
  /** Every chosen option is among these. */
  | { onlyOf: [question: string, options: string[]] }
  | { atLeast: [question: string, number: number] }
  /** Some item of a list meets the condition; inside, questions are the fields of the item. */
  | { someItem: [question: string, condition: Condition] }
  | { verdict: [scheme: SchemeId, verdicts: Verdict[]] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const isoDate = z.iso.date();
const isoInstant = z.iso.datetime({ offset: true, precision: 0 });
const euro = z.number().check(z.minimum(0));
const some = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1));

export const schemeIds = ['recognition', 'subsidy'] as const;
export type SchemeId = (typeof schemeIds)[number];
const schemeId = z.enum(schemeIds);

export const verdicts = [
  'held',
  'eligible',
  'conditional',
  'ineligible',
  'undetermined',
  'not-asked',
] as const;
export type Verdict = (typeof verdicts)[number];

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ oneOf: z.tuple([id, some(id)]) }),
    z.strictObject({ onlyOf: z.tuple([id, some(id)]) }),
    z.strictObject({ atLeast: z.tuple([id, z.number()]) }),
    z.strictObject({ someItem: z.tuple([id, condition]) }),
    z.strictObject({ verdict: z.tuple([schemeId, some(z.enum(verdicts))]) }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);

/** What an organisation can make of this answer by acting; a question without it is a fact or the past. */
const change = z.union([
  z.strictObject({ to: z.union([id, some(id)]) }),
  /** One more option chosen. */
  z.strictObject({ add: id }),
  /** A higher number, up to what some condition asks. */
  z.strictObject({ grow: z.literal(true) }),
]);

const asked = {
  id,
  /** Asked unless this is surely unmet; may name earlier questions only. Absent: always. */
  askWhen: z.optional(condition),
  changes: z.optional(some(change)),
  /** Who could know the answer, where the person does not; a field without it leaves that to its question. */
  knownBy: z.optional(id),
};
const choice = { kind: z.literal('choice'), options: some(id) };
const number = { kind: z.literal('number'), min: z.int(), max: z.int() };

const field = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, ...choice }),
  z.strictObject({ ...asked, ...number }),
  z.strictObject({ ...asked, kind: z.literal('postcodes') }),
  /** Free text, always optional: no condition can depend on it. */
  z.strictObject({ ...asked, kind: z.literal('text'), max: z.int() }),
]);
export type Field = z.infer<typeof field>;

const group = { group: id };
const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, ...group, ...choice }),
  z.strictObject({
    ...asked,
    ...group,
    kind: z.literal('multi'),
    options: some(id),
    /** Options that cannot stand beside another one. */
    exclusive: z.optional(some(id)),
  }),
  z.strictObject({ ...asked, ...group, ...number }),
  z.strictObject({
    ...asked,
    ...group,
    kind: z.literal('list'),
    max: z.int(),
    fields: some(field),
    /** The item to start from where `changes` proposes a first one. */
    firstItem: z.record(id, z.union([z.string(), z.number()])),
  }),
]);
export type Question = z.infer<typeof question>;

const reference = z.strictObject({ document: id, place: id });
export type SourceReference = z.infer<typeof reference>;

/** Something the sources leave undecided; without `when` it is always shown beside its criterion. */
const openPoint = z.strictObject({
  id,
  when: z.optional(condition),
  source: z.optional(reference),
});

const scheme = z.strictObject({
  id: schemeId,
  /** Not asked when this is surely unmet. */
  askWhen: z.optional(condition),
  /** Met: the organisation has it already and its criteria no longer apply. */
  heldWhen: z.optional(condition),
});

const criterion = z.strictObject({
  id,
  scheme: schemeId,
  metWhen: condition,
  /** Absent: unmet as soon as `metWhen` is. Present: what lies between the two is unknown. */
  unmetWhen: z.optional(condition),
  /** Met, but only if this other thing comes true first. */
  onConditionWhen: z.optional(condition),
  /** VLAIO or the jury judges this: a yes is what the organisation says of itself. */
  judged: z.optional(z.literal(true)),
  source: reference,
  openPoints: z.optional(some(openPoint)),
});
export type Criterion = z.infer<typeof criterion>;

/** Asked in the application, without effect on any verdict. Something to do until `doneWhen` is met. */
const draftCriterion = z.strictObject({ id, doneWhen: condition, source: reference });

/** Euro for the first one counted and for each further one; two readings give a range. */
const unit = z.union([euro, z.strictObject({ low: euro, high: euro })]);
const amountLine = z.strictObject({
  id,
  /** Counts items, or the items that reach each distinct postcode. */
  per: z.enum(['item', 'postcode']),
  where: condition,
  first: unit,
  further: unit,
});

const amount = z.strictObject({
  scheme: schemeId,
  question: id,
  countsWhen: condition,
  lines: some(amountLine),
  /** Euro per applicant, and for all applicants together. */
  cap: euro,
  envelope: euro,
  source: reference,
  openPoints: z.optional(some(openPoint)),
  /** The open point that goes with postcodes in Brussels, which count in the high figure only. */
  brussels: id,
});
export type AmountRule = z.infer<typeof amount>;

export const ruleSet = z.strictObject({
  id,
  /** The days these rules are meant for, both included. */
  period: z.strictObject({ from: isoDate, until: isoDate }),
  call: z.strictObject({ opens: z.optional(isoInstant), deadline: isoInstant }),
  /** How long a new recognition holds, both days included. */
  validity: z.optional(z.strictObject({ from: isoDate, until: isoDate })),
  schemes: some(scheme),
  questions: some(question),
  criteria: some(criterion),
  draft: z.array(draftCriterion),
  amount: z.optional(amount),
  nextSteps: z.array(z.strictObject({ id, scheme: schemeId, when: z.optional(condition) })),
  sources: some(
    z.strictObject({
      id,
      date: z.string(),
      url: z.optional(z.url({ protocol: /^https$/ })),
      places: some(id),
    }),
  ),
  /** Texts by language for a rule set that comes from an embedder; same shape as `locales/<lang>/rules.json`. */
  texts: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
});
export type RuleSet = z.infer<typeof ruleSet>;
