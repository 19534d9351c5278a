import type { Application, Part, Field as WrittenField } from './application.ts';
import { isList } from './list-question.ts';
import type { Field, HelpData, Question, RuleSet } from './schema.ts';

/** A text that a rule set can have. */
export interface NeededText {
  /** Its path in the tree of all texts of a regulation. */
  key: string;
  /** The widget does without. */
  isOptional: boolean;
  /** A number comes with it: in place of one form it can have one for each. */
  isCounted?: true;
}

const needed = (...keys: readonly string[]): NeededText[] =>
  keys.map((key) => ({ key, isOptional: false }));
const welcome = (...keys: readonly string[]): NeededText[] =>
  keys.map((key) => ({ key, isOptional: true }));
const counted = (texts: readonly NeededText[]): NeededText[] =>
  texts.map((text) => ({ ...text, isCounted: true }));

/**
 * Every text that a rule set can have, below the ids that its data names.
 *
 * @param application What its draft holds, where that is not part of it.
 * @param help What people ask about it, likewise.
 */
export const neededTexts = (
  ruleSet: RuleSet,
  application: Application | undefined = ruleSet.application,
  help: HelpData | undefined = ruleSet.help,
): NeededText[] => [
  ...needed('title'),
  ...welcome('lead', 'hello', 'disclaimer', 'now', 'advice', 'next.support'),
  ...ruleSet.questions.flatMap(questionTexts),
  ...ruleSet.questions.flatMap(({ group }) => [
    ...needed(`steps.${group}`),
    ...welcome(`about.${group}`),
  ]),
  ...conclusionTexts(ruleSet),
  ...criterionTexts(ruleSet),
  ...findingTexts(ruleSet),
  ...ruleSet.questions.flatMap(changeTexts),
  ...welcome(
    'since.any',
    ...ruleSet.schemes.flatMap(({ id }) => [`since.${id}`, `since.more.${id}`]),
  ),
  ...(ruleSet.support ?? []).flatMap(({ id }) => needed(`support.${id}`)),
  ...sourceTexts(ruleSet),
  ...(application ? applicationTexts(ruleSet, application) : []),
  ...(help ? helpTexts(help) : []),
];

const optionsOf = (asked: Question | Field): readonly string[] =>
  'options' in asked ? asked.options : [];

/** Every question says why it is asked; a field can leave that to its question. */
function questionTexts(question: Question): NeededText[] {
  const key = `questions.${question.id}`;
  const own = [...askedTexts(key, question), ...needed(`${key}.why`)];
  if (!isList(question)) return own;
  const round = ['first', 'more'].flatMap((name) => [
    ...needed(`${key}.${name}.ask`),
    ...welcome(`${key}.${name}.why`),
    ...['yes', 'no'].flatMap((option) => needed(`${key}.${name}.options.${option}.label`)),
  ]);
  return [
    ...own,
    ...needed(`${key}.item`, `${key}.none`, `${key}.thisOne`),
    ...counted(needed(`${key}.items`)),
    ...round,
    ...question.fields.flatMap((field) => [
      ...askedTexts(`${key}.fields.${field.id}`, field),
      ...welcome(`${key}.fields.${field.id}.why`),
    ]),
  ];
}

const askedTexts = (key: string, asked: Question | Field): NeededText[] => [
  ...needed(`${key}.ask`, `${key}.label`),
  ...welcome(`${key}.hint`),
  ...(asked.kind === 'number' ? counted(welcome(`${key}.count`)) : []),
  ...optionsOf(asked).flatMap((option) => [
    ...needed(`${key}.options.${option}.label`),
    ...welcome(`${key}.options.${option}.hint`),
  ]),
  ...(asked.knownBy ? needed(`knownBy.${asked.knownBy}`) : []),
];

/** What is concluded of each scheme, and of all together. */
function conclusionTexts({
  schemes,
  criteria,
  overall,
  headlines,
  nextSteps,
}: RuleSet): NeededText[] {
  const isConditional = (scheme: string) =>
    criteria.some((each) => each.scheme === scheme && 'onConditionWhen' in each);
  return [
    ...schemes.flatMap(({ id, heldWhen }) => {
      const verdicts = [
        ...(heldWhen ? ['held'] : []),
        ...(isConditional(id) ? ['conditional'] : []),
        'eligible',
        'ineligible',
        'undetermined',
      ];
      return [
        ...needed(`schemes.${id}.label`),
        ...(heldWhen ? welcome(`held.${id}.running`, `held.${id}.passed`) : []),
        ...verdicts.flatMap((verdict) => [
          ...counted(needed(`schemes.${id}.verdicts.${verdict}`)),
          ...welcome(`schemes.${id}.words.${verdict}`),
        ]),
      ];
    }),
    ...(overall ?? []).flatMap(({ id }) => welcome(`overall.${id}`)),
    ...(headlines ?? []).flatMap(({ id }) => counted(needed(`headlines.${id}`))),
    ...(headlines ? counted(needed('headlines.undetermined')) : []),
    ...nextSteps.flatMap(({ id, scheme }) => needed(`next.${scheme}.${id}`)),
  ];
}

/** What is found of an item can say how large that is, where the rule set has a name for it. */
const findingTexts = ({ findings, questions }: RuleSet): NeededText[] =>
  findings.flatMap(({ id, question, each }) => {
    const texts = needed(`findings.${question}.${id}`);
    const list = questions.find((asked) => asked.id === question);
    return each && list && isList(list) && list.roles.size ? counted(texts) : texts;
  });

/** A criterion that is not met says how to mend that; one that is judged, how to prove it. */
function criterionTexts({ criteria, draft, amount }: RuleSet): NeededText[] {
  const points = [...criteria, ...(amount ? [amount] : [])].flatMap(
    ({ openPoints }) => openPoints ?? [],
  );
  return [
    ...criteria.flatMap((criterion) => {
      const key = `criteria.${criterion.id}`;
      const isSilent = 'silent' in criterion;
      return [
        ...needed(`${key}.label`, `${key}.rule`),
        ...(isSilent ? welcome(`${key}.remedy`) : needed(`${key}.remedy`)),
        ...(criterion.judged ? needed(`${key}.proof`) : []),
        ...('onConditionWhen' in criterion ? welcome(`${key}.onCondition`, `${key}.reason`) : []),
      ];
    }),
    ...draft.flatMap(({ id }) => needed(`criteria.${id}.remedy`)),
    ...points.flatMap(({ id }) => needed(`openPoints.${id}`)),
    ...(amount?.lines ?? []).flatMap(({ id }) =>
      needed(`amounts.${id}-first`, `amounts.${id}-further`),
    ),
    ...(amount?.limits ?? []).flatMap(({ id }) =>
      needed(`limits.${id}.label`, `limits.${id}.text`),
    ),
    ...(amount ? welcome('amounts.label') : []),
    ...(amount?.envelope === undefined ? [] : welcome('amounts.about')),
  ];
}

/** What a proposed change makes of an answer. */
function changeTexts(question: Question): NeededText[] {
  const key = `changes.${question.id}`;
  const own = (question.changes ?? []).flatMap((change) => {
    if ('add' in change) return needed(`${key}.${change.add}`);
    if ('to' in change) return needed(...[change.to].flat().map((option) => `${key}.${option}`));
    return counted(needed(isList(question) ? `${key}.add` : `${key}.grow`));
  });
  const fields = isList(question) ? question.fields.filter(({ changes }) => changes) : [];
  return [...own, ...fields.flatMap(({ id }) => counted(needed(`${key}.${id}`)))];
}

/** What the first source of all is called where a sentence begins with it, as `{{source}}`. */
const sourceTexts = ({ sources }: RuleSet): NeededText[] => [
  ...sources
    .flatMap(({ id, places }) => [
      `sources.${id}.title`,
      ...places.map((place) => `sources.${id}.places.${place}`),
    ])
    .flatMap((key) => needed(key)),
  ...sources.slice(0, 1).flatMap(({ id }) => welcome(`sources.${id}.opening`)),
];

/** The labels of the application, and its own words, which are Dutch in every language. */
function applicationTexts(ruleSet: RuleSet, application: Application): NeededText[] {
  const { titles, sections, examples } = application;
  const parts = sections.flatMap((section) => section.parts);
  const ofKind = <Kind extends Part['kind']>(kind: Kind) =>
    parts.filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);
  const written: readonly WrittenField[] = [
    ...ofKind('fields').flatMap(({ fields }) => fields),
    ...(examples?.fields ?? []),
    ...(examples?.unit ?? []),
  ];
  const telling = [...ofKind('sentences'), ...ofKind('passage')];
  const told = new Set(telling.flatMap(({ questions }) => questions));
  const instead = telling.flatMap((part) => part.instead ?? []);
  const points = [...ruleSet.criteria, ...(ruleSet.amount ? [ruleSet.amount] : [])].flatMap(
    ({ openPoints }) => openPoints ?? [],
  );
  const lists = [...ofKind('list-table'), ...ofKind('by-place')].map(({ question }) => question);
  return [
    ...sections.flatMap(({ id }) => needed(`draft.sections.${id}`)),
    ...written.flatMap(({ id }) => [
      ...needed(`draft.fields.${id}.label`),
      ...welcome(`draft.fields.${id}.ask`, `draft.fields.${id}.hint`),
    ]),
    ...ofKind('passage').flatMap(({ id, text }) => [
      ...needed(`draft.passages.${id}.label`),
      ...Array.from({ length: text?.prompts ?? 0 }, (_, at) =>
        needed(`draft.passages.${id}.prompts.${at + 1}`),
      ).flat(),
    ]),
    ...(examples ? needed('draft.example.unit') : []),
    ...(application.former ?? []).flatMap((id) => needed(`draft.former.${id}`)),
    ...titles.flatMap(({ id }) => needed(`application.titles.${id}`)),
    ...sections
      .filter((section) => section.parts.some(({ kind }) => kind === 'fields'))
      .flatMap(({ id }) => welcome(`application.prose.${id}`)),
    ...welcome('name', 'about', 'submit', 'decides', 'example.missing').map(inApplication),
    ...points.flatMap(({ id }) => welcome(`application.ask.${id}`)),
    ...instead.flatMap(({ say, ask }) => [
      ...(say ? needed(`application.said.${say}`) : []),
      ...(ask ? needed(`application.asked.${ask}`) : []),
    ]),
    ...welcome('estimate.heading', 'estimate.condition').map(inApplication),
    ...ruleSet.questions.filter(({ id }) => told.has(id)).flatMap(toldTexts),
    ...ruleSet.questions
      .filter(isList)
      .flatMap(({ id, fields }) =>
        fields.flatMap((field) =>
          optionsOf(field).flatMap((option) =>
            welcome(
              `application.answers.${id}.fields.${field.id}.${option}`,
              `application.gaps.${id}.fields.${field.id}.${option}`,
            ),
          ),
        ),
      ),
    ...lists.flatMap((id) =>
      welcome(
        `application.lists.${id}.none`,
        ...['heading', 'lead', 'none', 'others'].map(
          (name) => `application.lists.${id}.byPlace.${name}`,
        ),
      ),
    ),
  ];
}

const inApplication = ({ key, ...text }: NeededText): NeededText => ({
  ...text,
  key: `application.${key}`,
});

/** A sentence for each answer that stands alone, or what is missing while it is so; and one around several. */
function toldTexts(question: Question): NeededText[] {
  const answers = `application.answers.${question.id}`;
  const gap = `application.gaps.${question.id}`;
  if (question.kind === 'number')
    return [...counted(needed(answers)), ...welcome(`${gap}.unknown`)];
  const alone = question.kind === 'multi' ? (question.exclusive ?? []) : optionsOf(question);
  const together = question.kind === 'multi' ? optionsOf(question) : [];
  return [
    ...welcome(`${gap}.unknown`),
    ...alone.flatMap((option) => welcome(`${answers}.${option}`, `${gap}.${option}`)),
    ...(together.length > 0 ? needed(`${answers}.several`) : []),
    ...together
      .filter((option) => !alone.includes(option))
      .flatMap((option) => needed(`application.parts.${question.id}.${option}`)),
  ];
}

/** A text for each entry, and a title for each source that no rule set has. */
const helpTexts = ({ entries }: HelpData): NeededText[] => [
  ...entries.flatMap(({ id }) =>
    needed(...['title', 'asked', 'answer'].map((part) => `help.entries.${id}.${part}`)),
  ),
  ...entries
    .filter(({ source }) => !source.place)
    .flatMap(({ source }) => needed(`help.sources.${source.document}`)),
  ...welcome(
    'help.ask',
    'help.mail',
    'help.mailed',
    'help.words.stop',
    'help.words.same',
    'help.words.other',
  ),
];
