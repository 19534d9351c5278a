import * as z from 'zod/mini';
import { application } from './application.ts';
import { condition, id, reference, some } from './condition.ts';
import { help } from './help.ts';

export type { Application } from './application.ts';
export type { Condition, SourceReference } from './condition.ts';
export type { HelpData } from './help.ts';
export type { Verdict } from './verdict.ts';

const isoDate = z.iso.date();
const isoInstant = z.iso.datetime({ offset: true, precision: 0 });
const euro = z.number().check(z.minimum(0));

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
  /** Only the draft application asks it: the conversation does without. */
  askedIn: z.optional(z.literal('draft')),
  changes: z.optional(some(change)),
  /** Whether such a change takes days, months, or somebody else; months, where it does not say. */
  takes: z.optional(z.enum(['days', 'months', 'others'])),
  /** Who could know the answer, where the person does not; a field without it leaves that to its question. */
  knownBy: z.optional(id),
};
const choice = { kind: z.literal('choice'), options: some(id) };
const number = { kind: z.literal('number'), min: z.int(), max: z.int() };
const atLeastOne = z.int().check(z.minimum(1));

const field = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    ...choice,
    /** The option that goes without saying where an item is summed up. */
    usual: z.optional(id),
  }),
  z.strictObject({ ...asked, ...number }),
  z.strictObject({ ...asked, kind: z.literal('postcodes') }),
  /** Free text, always optional: no condition can depend on it. */
  z.strictObject({ ...asked, kind: z.literal('text'), max: atLeastOne }),
]);
export type Field = z.infer<typeof field>;

/** The fields of a list that have a part to play wherever items are named, counted or placed. */
const roles = z.strictObject({
  /** A text: what an item is called. */
  title: z.optional(id),
  /** A number: how long or large an item is. */
  size: z.optional(id),
  /** Postcodes: where an item takes place. */
  places: z.optional(id),
  /** A choice: asked together with whether there is a first item, so that one reply says both. */
  opens: z.optional(id),
});

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
    max: atLeastOne,
    fields: some(field),
    roles,
    /** The item to start from where `changes` proposes a first one. */
    firstItem: z.record(id, z.union([z.string(), z.number()])),
  }),
]);
export type Question = z.infer<typeof question>;

/** Something the sources leave undecided; without `when` it is always shown beside its criterion. */
const openPoint = z.strictObject({
  id,
  when: z.optional(condition),
  source: z.optional(reference),
});

const scheme = z.strictObject({
  id,
  /** Not asked when this is surely unmet. */
  askWhen: z.optional(condition),
  /** Met: the organisation has it already and its criteria no longer apply. */
  heldWhen: z.optional(condition),
});

const judged = {
  id,
  scheme: id,
  /** Others judge this: a yes is what the organisation says of itself. */
  judged: z.optional(z.literal(true)),
  source: reference,
};

const criterion = z.union([
  /**
   * The sources name it and not its rule: it is met or unmet only where that is certain all the same, else unknown, and
   * no answer is asked for because of it. An open point says so.
   */
  z.strictObject({
    ...judged,
    silent: z.literal(true),
    metWhen: z.optional(condition),
    unmetWhen: z.optional(condition),
    openPoints: some(openPoint),
  }),
  z.strictObject({
    ...judged,
    metWhen: condition,
    /** Absent: unmet as soon as `metWhen` is. Present: what lies between the two is unknown. */
    unmetWhen: z.optional(condition),
    /** Met, but only if this other thing comes true first. */
    onConditionWhen: z.optional(condition),
    openPoints: z.optional(some(openPoint)),
  }),
]);
export type Criterion = z.infer<typeof criterion>;

/** Asked in the application, without effect on any verdict. Something to do until `doneWhen` is met. */
const draftCriterion = z.strictObject({ id, doneWhen: condition, source: reference });

/** Said at once about an answer. Of one question no two have the same id; its text is `findings.<question>.<id>`. */
const finding = z.strictObject({
  id,
  question: id,
  /** Of a list: about each item by itself, whose fields the condition looks at. */
  each: z.optional(z.literal(true)),
  when: condition,
});

/** A name for how all schemes stand together: the first whose condition is met counts. */
const overall = z.strictObject({ id, when: condition });

/** The sentence above the verdict: the first whose condition is met; `{{count}}` in it is of what is unmet. */
const headline = z.strictObject({
  id,
  when: condition,
  /** Counts the unmet criteria of this scheme; absent, of all. */
  counts: z.optional(id),
});

/** Euro for the first one counted and for each further one; two readings give a range. */
const unit = z.union([euro, z.strictObject({ low: euro, high: euro })]);
const amountLine = z.strictObject({
  id,
  /** Counts items, or the items that reach each distinct postcode. */
  per: z.enum(['item', 'postcode']),
  where: condition,
  /** Present: what is not surely `where` may still count while this is not surely unmet, in the high figure only. */
  perhapsWhen: z.optional(condition),
  first: unit,
  further: unit,
});

const amount = z.strictObject({
  scheme: id,
  /** The list whose items are counted, each in the first line it falls under. */
  question: id,
  countsWhen: condition,
  /** Present: what does not surely count may still do so, in the high figure only. */
  perhapsWhen: z.optional(condition),
  lines: some(amountLine),
  /** Euro per applicant, and for all applicants together. */
  cap: euro,
  envelope: z.optional(euro),
  /** What the sources say besides, and no sum counts: each has a label and a text. */
  limits: z.optional(some(z.strictObject({ id, source: reference }))),
  source: reference,
  openPoints: z.optional(some(openPoint)),
  /** Regions whose postcodes count in the high figure only. */
  perhapsIn: z.optional(some(z.enum(['flanders', 'brussels']))),
});
export type AmountRule = z.infer<typeof amount>;

const written = { source: z.optional(reference) };

/** Days both included; or, where the sources give no dates, years of a first grant and of each one after it. */
const validity = z.union([
  z.strictObject({ scheme: id, from: isoDate, until: isoDate, ...written }),
  z.strictObject({ scheme: id, years: some(atLeastOne), ...written }),
]);

export const ruleSet = z.strictObject({
  id,
  /** The folder of texts that it shares with other years. Absent: all its texts are its own. */
  regulation: z.optional(id),
  /** The year whose texts in that folder go before those that its years share. Absent: it has none. */
  textsOf: z.optional(id),
  /** The days these rules are meant for, both included. */
  period: z.strictObject({ from: isoDate, until: isoDate }),
  /** Absent: none is known. */
  call: z.optional(
    z.strictObject({
      opens: z.optional(isoInstant),
      deadline: z.optional(isoInstant),
      ...written,
    }),
  ),
  /** How long what is granted holds. */
  validity: z.optional(validity),
  schemes: some(scheme),
  overall: z.optional(some(overall)),
  headlines: z.optional(some(headline)),
  questions: some(question),
  criteria: some(criterion),
  findings: z.array(finding),
  draft: z.array(draftCriterion),
  amount: z.optional(amount),
  nextSteps: z.array(z.strictObject({ id, scheme: id, when: z.optional(condition), ...written })),
  /** Who helps to prepare, and where they are found. */
  support: z.optional(
    some(
      z.strictObject({
        id,
        url: z.optional(z.url({ protocol: /^https$/ })),
        mail: z.optional(z.email()),
      }),
    ),
  ),
  /** The day on which what the texts say of later years was last looked at. */
  checked: z.optional(isoDate),
  sources: some(
    z.strictObject({
      id,
      date: z.string(),
      url: z.optional(z.url({ protocol: /^https$/ })),
      places: some(id),
    }),
  ),
  /** What the draft application holds, for a rule set that comes from an embedder; ours have it in a file of its own. */
  application: z.optional(application),
  /** What people ask about it. Absent: what they ask about its regulation. */
  help: z.optional(help),
  /**
   * Texts by language for a rule set that comes from an embedder: the files of `locales/<language>/<regulation>`, one in
   * the other; those of `draft.json`, `application.json`, `understand.json` and `help.json` below a key of that name.
   */
  texts: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
});
export type RuleSet = z.infer<typeof ruleSet>;
