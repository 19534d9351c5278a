import { isList } from '../../src/assessment/answers.ts';
import type { Call } from '../../src/assessment/call.ts';
import type { Field, Question, RuleSet, Verdict } from '../../src/rules/schema.ts';
import { findingUses } from './finding-uses.ts';
import type { TextCall } from './text-calls.ts';

export interface TextUse extends Omit<TextCall, 'isTemplate'> {
  /** The widget does without where there is no such text. */
  isOptional: boolean;
}

interface Resolved {
  key: string;
  isOptional?: boolean;
  /** What is filled in, where the call passes on what it got. */
  names?: readonly string[];
}
type Resolve = (ruleSet: RuleSet, call: TextCall) => Resolved[];

/** What asks something, with the path of its texts. */
interface Asker {
  key: string;
  options: readonly string[];
  /** A question, a field of a list, or the two questions around the items of a list. */
  kind: 'question' | 'field' | 'round';
}

const optionsOf = (asked: Question | Field): readonly string[] =>
  asked.kind === 'choice' || asked.kind === 'multi' ? asked.options : [];

const askersOf = ({ questions }: RuleSet): Asker[] =>
  questions.flatMap((question) => {
    const key = `questions.${question.id}`;
    const own: Asker = { key, options: optionsOf(question), kind: 'question' };
    if (!isList(question)) return [own];
    return [
      own,
      ...question.fields.map(
        (field): Asker => ({
          key: `${key}.fields.${field.id}`,
          options: optionsOf(field),
          kind: 'field',
        }),
      ),
      ...['first', 'more'].map(
        (name): Asker => ({ key: `${key}.${name}`, options: ['yes', 'no'], kind: 'round' }),
      ),
    ];
  });

const needed = (keys: readonly string[]): Resolved[] => keys.map((key) => ({ key }));
const welcome = (keys: readonly string[]): Resolved[] =>
  keys.map((key) => ({ key, isOptional: true }));

const asks: Resolve = (ruleSet) => needed(askersOf(ruleSet).map(({ key }) => `${key}.ask`));
const hints: Resolve = (ruleSet) =>
  welcome(
    askersOf(ruleSet)
      .filter(({ kind }) => kind !== 'round')
      .map(({ key }) => `${key}.hint`),
  );
const labels: Resolve = (ruleSet) =>
  needed(
    askersOf(ruleSet)
      .filter(({ kind }) => kind !== 'round')
      .map(({ key }) => `${key}.label`),
  );
const optionTexts =
  (name: 'label' | 'hint'): Resolve =>
  (ruleSet) => {
    const keys = askersOf(ruleSet)
      .filter(({ kind }) => name === 'label' || kind !== 'round')
      .flatMap(({ key, options }) => options.map((option) => `${key}.options.${option}.${name}`));
    return name === 'label' ? needed(keys) : welcome(keys);
  };
/** Every question says why it is asked; a field can leave that to its question. */
const reasons: Resolve = (ruleSet) =>
  askersOf(ruleSet).map(({ key, kind }) => ({
    key: `${key}.why`,
    isOptional: kind !== 'question',
  }));

const schemeTexts =
  (prefix: string, suffix = ''): Resolve =>
  ({ schemes }) =>
    needed(schemes.map(({ id }) => `${prefix}.${id}${suffix}`));
const criterionTexts =
  (name: string): Resolve =>
  ({ criteria }) =>
    needed(criteria.map(({ id }) => `criteria.${id}.${name}`));
/** A criterion that is not met says how to mend that; one that is judged, how to prove it. */
const remedies: Resolve = ({ criteria, draft }) =>
  needed([...criteria, ...draft].map(({ id }) => `criteria.${id}.remedy`));
const proofs: Resolve = ({ criteria }) =>
  needed(criteria.flatMap(({ id, judged }) => (judged ? [`criteria.${id}.proof`] : [])));
const groups: Resolve = ({ questions }) =>
  needed([...new Set(questions.map(({ group }) => `steps.${group}`))]);

const statuses = { open: true, closed: true, upcoming: true } satisfies Record<
  Call['status'],
  true
>;
/** Of a scheme that was not asked for nothing is shown. */
const shownVerdicts = {
  held: true,
  eligible: true,
  conditional: true,
  ineligible: true,
  undetermined: true,
} satisfies Record<Exclude<Verdict, 'not-asked'>, true>;

const verdictSentences: Resolve = ({ schemes, criteria }) =>
  schemes.flatMap(({ id, heldWhen }) => {
    const isConditional = criteria.some(
      ({ scheme, onConditionWhen }) => scheme === id && onConditionWhen,
    );
    return needed(
      Object.keys(shownVerdicts)
        .filter((verdict) => verdict !== 'held' || heldWhen)
        .filter((verdict) => verdict !== 'conditional' || isConditional)
        .map((verdict) => `verdict.${id}.${verdict}`),
    );
  });

/** What a proposed change makes of an answer; of a list, with what is filled in, the fields it changes. */
const changedAnswers: Resolve = ({ questions }, { names }) =>
  needed(
    names?.length
      ? questions
          .filter(isList)
          .flatMap(({ id, fields }) =>
            fields.filter(({ changes }) => changes).map((field) => `changes.${id}.${field.id}`),
          )
      : questions.flatMap(({ id, changes }) =>
          (changes ?? []).flatMap((change) => {
            if ('add' in change) return [`changes.${id}.${change.add}`];
            if (!('to' in change)) return [];
            return [change.to].flat().map((option) => `changes.${id}.${option}`);
          }),
        ),
  );
const firstItems: Resolve = ({ questions }) =>
  needed(questions.filter(isList).map(({ id }) => `changes.${id}.add`));

const openPoints: Resolve = ({ criteria, amount }) =>
  needed(
    [
      ...criteria.flatMap((criterion) => criterion.openPoints ?? []).map(({ id }) => id),
      ...(amount?.openPoints ?? []).map(({ id }) => id),
      ...(amount ? [amount.brussels] : []),
    ].map((id) => `openPoints.${id}`),
  );

/** By a template of the source, `*` for what is put in: the keys it can become under a rule set. */
const templates: Readonly<Record<string, Resolve>> = {
  'verdicts.*': () => needed(Object.keys(shownVerdicts).map((id) => `verdicts.${id}`)),
  'call.*': () => needed(Object.keys(statuses).map((id) => `call.${id}`)),
  'schemes.*.label': schemeTexts('schemes', '.label'),
  'schemes.*.about': schemeTexts('schemes', '.about'),
  'changes.*': schemeTexts('changes'),
  'verdict.*.*': verdictSentences,
  'verdict.closed.*': schemeTexts('verdict.closed'),
  'verdict.atLeast.*': schemeTexts('verdict.atLeast'),
  'criteria.*.label': criterionTexts('label'),
  'criteria.*.rule': criterionTexts('rule'),
  'criteria.*.remedy': remedies,
  'criteria.*.proof': proofs,
  'steps.*': groups,
  'findings.*': (ruleSet) =>
    findingUses(ruleSet).map(({ id, ...use }) => ({ key: `findings.${id}`, ...use })),
  'next.*.*': ({ nextSteps }) => needed(nextSteps.map(({ id, scheme }) => `next.${scheme}.${id}`)),
  'amounts.*': ({ amount }) =>
    needed(
      (amount?.lines ?? []).flatMap(({ id }) => [`amounts.${id}-first`, `amounts.${id}-further`]),
    ),
  'openPoints.*': openPoints,
  '*.add': firstItems,
  '*.*': changedAnswers,
  '*.title': ({ sources }) => needed(sources.map(({ id }) => `sources.${id}.title`)),
  '*.places.*': ({ sources }) =>
    needed(
      sources.flatMap(({ id, places }) => places.map((place) => `sources.${id}.places.${place}`)),
    ),
  '*.ask': asks,
  '*.hint': hints,
  '*.label': labels,
  '*.options.*.label': optionTexts('label'),
  '*.options.*.hint': optionTexts('hint'),
  '*.why': reasons,
  'questions.*.why': reasons,
};

/**
 * Every text that the calls can show under one of the rule sets. A template that is not in the table above is an
 * error, and so is one in the table that no call uses any more.
 *
 * @param errorCodes What an entry can be refused for.
 */
export function textUses(
  calls: readonly TextCall[],
  ruleSets: readonly RuleSet[],
  errorCodes: readonly string[],
): TextUse[] {
  const table: Readonly<Record<string, Resolve>> = {
    ...templates,
    'errors.*': () => needed(errorCodes.map((code) => `errors.${code}`)),
  };
  const stale = Object.keys(table).filter((each) => !calls.some(({ key }) => key === each));
  if (stale.length > 0) throw new Error(`No call reads ${stale.join(' or ')} any more.`);
  return calls.flatMap((each): TextUse[] => {
    const { isTemplate, ...call } = each;
    if (!isTemplate) return [{ ...call, isOptional: false }];
    const resolve = table[call.key];
    if (!resolve) throw new Error(`${call.file}: which texts can ${call.key} be?`);
    return ruleSets.flatMap((ruleSet) =>
      resolve(ruleSet, each).map((found) => ({ ...call, isOptional: false, ...found })),
    );
  });
}
