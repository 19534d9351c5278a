import { isList } from '../../src/assessment/answers.ts';
import type { Call } from '../../src/assessment/call.ts';
import { type Part, type Template, templateOf } from '../../src/draft/template.ts';
import { entries } from '../../src/help/entries.ts';
import type { Field, Question, RuleSet, Verdict } from '../../src/rules/schema.ts';
import type { StartFault } from '../../src/view/Fault.tsx';
import type { Offer, StoringState } from '../../src/view/widget-context.ts';
import { findingUses } from './finding-uses.ts';
import type { Reader, TextCall } from './text-calls.ts';

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

/** Why rules cannot be had from their address. */
const unreachable = { origin: true, unreachable: true, size: true, json: true } satisfies Record<
  Extract<StartFault, { kind: 'rule-set-src' }>['reason'],
  true
>;
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

const sourceTitles: Resolve = ({ sources }) =>
  needed(sources.map(({ id }) => `sources.${id}.title`));
const sourcePlaces: Resolve = ({ sources }) =>
  needed(
    sources.flatMap(({ id, places }) => places.map((place) => `sources.${id}.places.${place}`)),
  );

/** What the draft of a rule set holds; a rule set without a draft shows none of its texts. */
const inDraft =
  (keysOf: (template: Template, ruleSet: RuleSet) => Resolved[]): Resolve =>
  (ruleSet) => {
    const template = templateOf(ruleSet.id);
    return template ? keysOf(template, ruleSet) : [];
  };

const partsOf = <Kind extends Part['kind']>({ sections }: Template, kind: Kind) =>
  sections
    .flatMap(({ parts }) => parts)
    .filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);

const draftFields = (template: Template): string[] => [
  ...new Set(
    [
      ...partsOf(template, 'fields').flatMap(({ fields }) => fields),
      ...template.examples.fields,
      ...template.examples.activity,
    ].map(({ id }) => id),
  ),
];

/** The questions whose answers the application tells. */
const toldQuestions = (template: Template, { questions }: RuleSet): Question[] => {
  const told = new Set(
    [...partsOf(template, 'sentences'), ...partsOf(template, 'topic')].flatMap(
      (part) => part.questions,
    ),
  );
  return questions.filter(({ id }) => told.has(id));
};

/** A sentence for each answer that stands alone. */
const toldAnswers = inDraft((template, ruleSet) =>
  needed(
    toldQuestions(template, ruleSet).flatMap((question) => {
      const alone = question.kind === 'multi' ? question.exclusive : optionsOf(question);
      return (alone ?? []).map((option) => `answers.${question.id}.${option}`);
    }),
  ),
);
/** A sentence around the answers that can be given together, and a part of it for each. */
const toldLists = inDraft((template, ruleSet) =>
  needed(
    toldQuestions(template, ruleSet)
      .filter(({ kind }) => kind === 'multi')
      .map(({ id }) => `answers.${id}.several`),
  ),
);
const toldParts = inDraft((template, ruleSet) =>
  needed(
    toldQuestions(template, ruleSet).flatMap((question) =>
      question.kind === 'multi'
        ? question.options
            .filter((option) => !question.exclusive?.includes(option))
            .map((option) => `parts.${question.id}.${option}`)
        : [],
    ),
  ),
);
/** The label of each question whose answer the application tells, where that answer is missing. */
const toldLabels = inDraft((template, ruleSet) =>
  needed(toldQuestions(template, ruleSet).map(({ id }) => `questions.${id}.label`)),
);
/** The list of trajectories, in the application a table of its own. */
const inTrajectories =
  (keysOf: (fields: readonly Field[]) => readonly string[]): Resolve =>
  ({ questions }) =>
    needed(
      questions
        .filter(isList)
        .filter(({ id }) => id === 'trajectories')
        .flatMap(({ id, fields }) => keysOf(fields).map((key) => `questions.${id}.fields.${key}`)),
    );

type Templates = Readonly<Record<string, Resolve>>;

/** By a template of the source, `*` for what is put in: the keys it can become under a rule set. */
const templates: Templates = {
  'verdicts.*': () => needed(Object.keys(shownVerdicts).map((id) => `verdicts.${id}`)),
  'ruleSet.*': () => needed(Object.keys(unreachable).map((id) => `ruleSet.${id}`)),
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
  'knownBy.*': ({ questions }) =>
    needed(
      questions
        .flatMap((question) => [question, ...(isList(question) ? question.fields : [])])
        .flatMap(({ knownBy }) => (knownBy ? [`knownBy.${knownBy}`] : [])),
    ),
  '*.add': firstItems,
  '*.*': changedAnswers,
  '*.title': sourceTitles,
  '*.places.*': sourcePlaces,
  'sources.*.title': sourceTitles,
  'sources.*.places.*': sourcePlaces,
  'questions.*.label': toldLabels,
  'questions.trajectories.fields.*.label': inTrajectories((fields) =>
    fields.map(({ id }) => `${id}.label`),
  ),
  'questions.trajectories.fields.place.options.*.label': inTrajectories((fields) =>
    fields
      .filter(({ id }) => id === 'place')
      .flatMap((field) => optionsOf(field).map((option) => `place.options.${option}.label`)),
  ),
  '*.ask': asks,
  '*.hint': hints,
  '*.label': labels,
  '*.options.*.label': optionTexts('label'),
  '*.options.*.hint': optionTexts('hint'),
  '*.why': reasons,
  'questions.*.why': reasons,
};

const draftTemplates: Templates = {
  'sections.*': inDraft(({ sections }) => needed(sections.map(({ id }) => `sections.${id}`))),
  'fields.*.label': inDraft((template) =>
    needed(draftFields(template).map((id) => `fields.${id}.label`)),
  ),
  'fields.*.hint': inDraft((template) =>
    welcome(draftFields(template).map((id) => `fields.${id}.hint`)),
  ),
  'topics.*.label': inDraft((template) =>
    needed(partsOf(template, 'topic').map(({ id }) => `topics.${id}.label`)),
  ),
  'topics.*.prompts.*': inDraft((template) =>
    needed(
      partsOf(template, 'topic').flatMap(({ id, passage }) =>
        Array.from({ length: passage?.prompts ?? 0 }, (_, at) => `topics.${id}.prompts.${at + 1}`),
      ),
    ),
  ),
  'partsOfDay.*': () =>
    needed(['morning', 'afternoon', 'evening'].map((part) => `partsOfDay.${part}`)),
};

const applicationTemplates: Templates = {
  'answers.*.*': toldAnswers,
  'answers.*.several': toldLists,
  'parts.*.*': toldParts,
  'example.missing.*': inDraft((template) =>
    needed(partsOf(template, 'example').map(({ index }) => `example.missing.${index + 1}`)),
  ),
};

/** A text for each entry, and a title for each source that no rule set has. */
const helpTemplates: Templates = {
  'entries.*.*': () =>
    needed(
      entries.flatMap(({ id }) =>
        ['title', 'asked', 'answer'].map((part) => `entries.${id}.${part}`),
      ),
    ),
  'sources.*': () =>
    needed(
      [...new Set(entries.filter(({ source }) => !source.place).map(({ source }) => source))].map(
        ({ document }) => `sources.${document}`,
      ),
    ),
};

/** What the source can put into a template that the rule sets do not know. */
export interface Codes {
  /** What an answer in the conversation can be refused for. */
  answers: readonly string[];
  /** What can be wrong with a field of the draft. */
  fields: readonly string[];
  /** What a file with a draft can be refused for. */
  imports: readonly string[];
  /** What a draft can be exported as. */
  exports: readonly string[];
  /** What can be wrong with a page. */
  findings: readonly string[];
}

const under =
  (prefix: string, ids: readonly string[], suffix = ''): Resolve =>
  () =>
    needed(ids.map((id) => `${prefix}.${id}${suffix}`));

const sources = { link: true, device: true } satisfies Record<Offer['source'], true>;
const problems = {
  unreadable: true,
  'newer-version': true,
  expired: true,
  link: true,
} satisfies Record<NonNullable<Offer['problem']>, true>;
const states = { off: true, on: true, refused: true, elsewhere: true } satisfies Record<
  StoringState,
  true
>;
const keepingTexts = (prefix: string, ids: Readonly<Record<string, true>>, suffix = ''): Resolve =>
  under(prefix, Object.keys(ids), suffix);

/** The templates that each reader can be asked for. */
function tablesOf(codes: Codes): Readonly<Record<Reader, Templates>> {
  const always: Templates = { ...templates, 'errors.*': under('errors', codes.answers) };
  return {
    t: always,
    result: always,
    rule: always,
    draft: {
      ...draftTemplates,
      'errors.*': under('errors', codes.fields),
      'imports.*': under('imports', codes.imports),
      'exports.*': under('exports', codes.exports),
    },
    application: applicationTemplates,
    help: helpTemplates,
    keeping: {
      'offer.*.heading': keepingTexts('offer', sources, '.heading'),
      'offer.*.accept': keepingTexts('offer', sources, '.accept'),
      'offer.*.refuse': keepingTexts('offer', sources, '.refuse'),
      'problems.*': keepingTexts('problems', problems),
      'keep.*.heading': keepingTexts('keep', states, '.heading'),
      'keep.*.lead': keepingTexts('keep', states, '.lead'),
    },
    doctor: {
      'findings.*.what': under('findings', codes.findings, '.what'),
      'findings.*.mend': under('findings', codes.findings, '.mend'),
    },
  };
}

/** The templates of the tables above that no call uses any more. */
export function staleTemplates(calls: readonly TextCall[], codes: Codes): string[] {
  const tables = tablesOf(codes);
  return [...new Set(Object.values(tables))].flatMap((table) =>
    Object.keys(table).filter(
      (each) => !calls.some(({ reader, key }) => tables[reader] === table && key === each),
    ),
  );
}

/** Every text that the calls can show under one of the rule sets; a template in none of the tables is an error. */
export function textUses(
  calls: readonly TextCall[],
  ruleSets: readonly RuleSet[],
  codes: Codes,
): TextUse[] {
  const tables = tablesOf(codes);
  return calls.flatMap((each): TextUse[] => {
    const { isTemplate, ...call } = each;
    if (!isTemplate) return [{ ...call, isOptional: false }];
    const resolve = tables[call.reader][call.key];
    if (!resolve) throw new Error(`${call.file}: which texts can ${call.key} be?`);
    return ruleSets.flatMap((ruleSet) =>
      resolve(ruleSet, each).map((found) => ({ ...call, isOptional: false, ...found })),
    );
  });
}
