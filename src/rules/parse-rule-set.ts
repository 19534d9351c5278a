import * as z from 'zod/mini';
import { errorsOf, type ParseError, type Refused, readable } from './parse-errors.ts';
import {
  type Condition,
  type Field,
  type Question,
  type RuleSet,
  ruleSet,
  type SourceReference,
} from './schema.ts';

export type ParsedRuleSet = { ok: true; ruleSet: RuleSet } | Refused;

/**
 * A rule set from outside. Never throws. First its shape, then what hangs together: every id exists and is unique,
 * questions look back only, every question is of use, and a list's condition looks at the fields of its items only.
 */
export function parseRuleSet(value: unknown): ParsedRuleSet {
  return readable(() => {
    const result = z.safeParse(ruleSet, value);
    if (!result.success) return { ok: false, errors: errorsOf(result.error.issues) };
    const errors = faultsIn(result.data);
    return errors.length > 0 ? { ok: false, errors } : { ok: true, ruleSet: result.data };
  });
}

/** What a condition may look at: the questions, and the schemes whose verdict is known by then. */
interface Scope {
  questions: readonly (Question | Field)[];
  schemes: readonly string[];
  /** The fields beside its own, for a field. */
  siblings?: readonly Field[];
}

interface Placed extends Scope {
  path: string;
  condition: Condition | undefined;
}

function faultsIn(set: RuleSet): ParseError[] {
  const placed = conditionsIn(set);
  return [
    ...duplicates('schemes', set.schemes),
    ...duplicates('questions', set.questions),
    ...duplicates('criteria', set.criteria),
    ...duplicates('draft', set.draft, set.criteria),
    ...duplicates('amount.lines', set.amount?.lines ?? []),
    ...duplicates('sources', set.sources),
    ...set.questions.flatMap((question, index) =>
      faultsOfQuestion(set, question, `questions.${index}`),
    ),
    ...danglingSchemes(set, 'criteria', set.criteria),
    ...danglingSchemes(set, 'nextSteps', set.nextSteps),
    ...faultsOfAmount(set),
    ...placed.flatMap(({ path, condition, ...scope }) =>
      condition ? faultsOfCondition(set, path, condition, scope) : [],
    ),
    ...referencesIn(set).flatMap(({ path, reference }) => faultsOfReference(set, path, reference)),
    ...unused(set, placed),
  ];
}

function conditionsIn(set: RuleSet): Placed[] {
  const schemeIds = set.schemes.map((each) => each.id);
  const { questions, amount } = set;
  const everything = { questions, schemes: schemeIds };
  const list = questions.find((each) => each.id === amount?.question);
  const inItem = { questions: list?.kind === 'list' ? list.fields : [], schemes: [] };
  return [
    ...set.schemes.flatMap((scheme, index) =>
      (['askWhen', 'heldWhen'] as const).map((key) => ({
        path: `schemes.${index}.${key}`,
        condition: scheme[key],
        questions,
        schemes: [],
      })),
    ),
    ...questions.flatMap((question, index) => {
      const earlier = questions.slice(0, index);
      const path = `questions.${index}`;
      const own = {
        path: `${path}.askWhen`,
        condition: question.askWhen,
        questions: earlier,
        schemes: [],
      };
      if (question.kind !== 'list') return [own];
      const fields = question.fields.map((field, place) => ({
        path: `${path}.fields.${place}.askWhen`,
        condition: field.askWhen,
        questions: [...earlier, ...question.fields.slice(0, place)],
        schemes: [],
        siblings: question.fields,
      }));
      return [own, ...fields];
    }),
    ...set.criteria.flatMap((criterion, index) => {
      const earlier = schemeIds.slice(0, schemeIds.indexOf(criterion.scheme));
      const path = `criteria.${index}`;
      return [
        ...(['metWhen', 'unmetWhen', 'onConditionWhen'] as const).map((key) => ({
          path: `${path}.${key}`,
          condition: (criterion as Partial<Record<typeof key, Condition>>)[key],
          questions,
          schemes: earlier,
        })),
        ...whens(`${path}.openPoints`, criterion.openPoints ?? [], { questions, schemes: earlier }),
      ];
    }),
    ...set.draft.map((criterion, index) => ({
      path: `draft.${index}.doneWhen`,
      condition: criterion.doneWhen,
      ...everything,
    })),
    ...whens('nextSteps', set.nextSteps, everything),
    ...(amount
      ? [
          { path: 'amount.countsWhen', condition: amount.countsWhen, ...inItem },
          ...amount.lines.map((line, index) => ({
            path: `amount.lines.${index}.where`,
            condition: line.where,
            ...inItem,
          })),
          ...whens('amount.openPoints', amount.openPoints ?? [], everything),
        ]
      : []),
  ];
}

const whens = (
  path: string,
  owners: readonly { when?: Condition | undefined }[],
  scope: Scope,
): Placed[] =>
  owners.map(({ when }, index) => ({ path: `${path}.${index}.when`, condition: when, ...scope }));

function faultsOfCondition(
  set: RuleSet,
  path: string,
  condition: Condition,
  scope: Scope,
): ParseError[] {
  const inside = (key: string, part: Condition, questions = scope.questions) =>
    faultsOfCondition(set, `${path}.${key}`, part, { ...scope, questions });
  if ('all' in condition)
    return condition.all.flatMap((part, index) => inside(`all.${index}`, part));
  if ('any' in condition)
    return condition.any.flatMap((part, index) => inside(`any.${index}`, part));
  if ('not' in condition) return inside('not', condition.not);
  if ('verdict' in condition) {
    const [scheme] = condition.verdict;
    if (scope.schemes.includes(scheme)) return [];
    const exists = set.schemes.some((each) => each.id === scheme);
    return [{ path: `${path}.verdict.0`, code: exists ? 'forward-reference' : 'dangling-scheme' }];
  }

  const [key, operands] = Object.entries(condition)[0] as [string, [string, unknown]];
  const question = scope.questions.find((each) => each.id === operands[0]);
  if (!question) {
    const later = [...set.questions, ...(scope.siblings ?? [])];
    const exists = later.some((each) => each.id === operands[0]);
    return [{ path: `${path}.${key}.0`, code: exists ? 'forward-reference' : 'dangling-question' }];
  }
  if ('someItem' in condition)
    return question.kind === 'list'
      ? inside('someItem.1', condition.someItem[1], question.fields)
      : [{ path: `${path}.someItem.0`, code: 'wrong-kind' }];
  if ('atLeast' in condition)
    return question.kind === 'number' ? [] : [{ path: `${path}.atLeast.0`, code: 'wrong-kind' }];
  if ('reaches' in condition)
    return question.kind === 'postcodes' ? [] : [{ path: `${path}.reaches.0`, code: 'wrong-kind' }];
  if (question.kind !== 'choice' && question.kind !== 'multi')
    return [{ path: `${path}.${key}.0`, code: 'wrong-kind' }];
  return danglingOptions(`${path}.${key}.1`, operands[1] as string[], question.options);
}

const danglingOptions = (path: string, named: readonly string[], options: readonly string[]) =>
  named.flatMap((option, index) =>
    options.includes(option) ? [] : [{ path: `${path}.${index}`, code: 'dangling-option' }],
  );

function faultsOfQuestion(set: RuleSet, question: Question | Field, path: string): ParseError[] {
  if (question.kind === 'list')
    return [
      ...duplicates(`${path}.fields`, question.fields),
      ...question.fields.flatMap((field, index) => [
        ...faultsOfQuestion(set, field, `${path}.fields.${index}`),
        ...(set.questions.some((each) => each.id === field.id)
          ? [{ path: `${path}.fields.${index}.id`, code: 'duplicate' }]
          : []),
      ]),
      ...Object.entries(question.firstItem).flatMap(([id, value]) => {
        const field = question.fields.find((each) => each.id === id);
        const place = `${path}.firstItem.${id}`;
        if (!field) return [{ path: place, code: 'dangling-question' }];
        const isOption = field.kind !== 'choice' || field.options.includes(`${value}`);
        return isOption ? [] : [{ path: place, code: 'dangling-option' }];
      }),
    ];
  if (question.kind !== 'choice' && question.kind !== 'multi') return [];
  const exclusive =
    question.kind === 'multi' && 'exclusive' in question ? question.exclusive : undefined;
  return [
    ...question.options.flatMap((option, index, options) =>
      options.indexOf(option) < index
        ? [{ path: `${path}.options.${index}`, code: 'duplicate' }]
        : [],
    ),
    ...danglingOptions(`${path}.exclusive`, exclusive ?? [], question.options),
    ...(question.changes ?? []).flatMap((change, index) =>
      danglingOptions(
        `${path}.changes.${index}`,
        'to' in change ? [change.to].flat() : 'add' in change ? [change.add] : [],
        question.options,
      ),
    ),
  ];
}

function faultsOfAmount({ amount, questions, schemes }: RuleSet): ParseError[] {
  if (!amount) return [];
  const list = questions.find((each) => each.id === amount.question);
  return [
    ...(list?.kind === 'list'
      ? []
      : [{ path: 'amount.question', code: list ? 'wrong-kind' : 'dangling-question' }]),
    ...(schemes.some((each) => each.id === amount.scheme)
      ? []
      : [{ path: 'amount.scheme', code: 'dangling-scheme' }]),
  ];
}

const referencesIn = (set: RuleSet): { path: string; reference: SourceReference }[] => {
  const sourced = [
    ...set.criteria.map((each, index) => ({ path: `criteria.${index}`, ...each })),
    ...set.draft.map((each, index) => ({ path: `draft.${index}`, ...each, openPoints: [] })),
    ...(set.amount ? [{ path: 'amount', ...set.amount }] : []),
  ];
  return sourced.flatMap(({ path, source, openPoints }) => [
    { path: `${path}.source`, reference: source },
    ...(openPoints ?? []).flatMap((point, index) =>
      point.source ? [{ path: `${path}.openPoints.${index}.source`, reference: point.source }] : [],
    ),
  ]);
};

function faultsOfReference(
  set: RuleSet,
  path: string,
  { document, place }: SourceReference,
): ParseError[] {
  const source = set.sources.find((each) => each.id === document);
  if (!source) return [{ path: `${path}.document`, code: 'dangling-source' }];
  return source.places.includes(place) ? [] : [{ path: `${path}.place`, code: 'dangling-source' }];
}

const danglingSchemes = (
  { schemes }: RuleSet,
  path: string,
  owners: readonly { scheme: string }[],
): ParseError[] =>
  owners.flatMap(({ scheme }, index) =>
    schemes.some((each) => each.id === scheme)
      ? []
      : [{ path: `${path}.${index}.scheme`, code: 'dangling-scheme' }],
  );

/** A question that decides nothing is a burden, also where it only decides whether such a question is asked. */
function unused({ questions, amount }: RuleSet, placed: readonly Placed[]): ParseError[] {
  const ofUse = new Set(amount ? [amount.question] : []);
  const texts = placed.map(({ path, condition }) => ({
    asking: /^questions\.(\d+)\./.exec(path)?.[1],
    text: JSON.stringify(condition ?? null),
  }));
  // A question may look back only, so the ones that look at it come first.
  for (const { id } of [...questions].reverse()) {
    const looksAtIt = new RegExp(`\\{"(?!verdict)\\w+":\\["${id}",`);
    const isOfUse = ({ asking, text }: (typeof texts)[number]) =>
      looksAtIt.test(text) &&
      (asking === undefined || ofUse.has(questions[Number(asking)]?.id ?? ''));
    if (texts.some(isOfUse)) ofUse.add(id);
  }
  return questions.flatMap(({ id }, index) =>
    ofUse.has(id) ? [] : [{ path: `questions.${index}`, code: 'unused-question' }],
  );
}

/** Ids that came before, in the same list or in the ones before it. */
const duplicates = (
  path: string,
  all: readonly { id: string }[],
  before: readonly { id: string }[] = [],
): ParseError[] =>
  all.flatMap(({ id }, index) =>
    [...before, ...all.slice(0, index)].some((each) => each.id === id)
      ? [{ path: `${path}.${index}.id`, code: 'duplicate' }]
      : [],
  );
