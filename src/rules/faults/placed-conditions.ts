import type { Application } from '../application.ts';
import type { Condition } from '../condition.ts';
import { isList } from '../list-question.ts';
import type { RuleSet } from '../schema.ts';
import { fieldsOf, type Placed, type Scope, spoken } from './condition-faults.ts';

/** Every condition of a rule set, with what it may look at. What only the draft asks comes after the conversation. */
export function placedConditions(set: RuleSet): Placed[] {
  const { questions } = set;
  const everything: Scope = { questions, schemes: set.schemes.map(({ id }) => id) };
  const verdictsOnly: Scope = { ...everything, questions: [], isAboutVerdicts: true };
  return [
    ...set.schemes.flatMap((scheme, index) =>
      (['askWhen', 'heldWhen'] as const).map((key) => ({
        path: `schemes.${index}.${key}`,
        condition: scheme[key],
        questions: spoken(questions),
        schemes: [],
      })),
    ),
    ...ofQuestions(set),
    ...ofCriteria(set),
    ...eachOf('overall', 'when', set.overall, verdictsOnly),
    ...eachOf('headlines', 'when', set.headlines, verdictsOnly),
    ...set.findings.map(({ question, each, when }, index) => ({
      path: `findings.${index}.when`,
      condition: when,
      questions: each ? [...fieldsOf(set, question), ...questions] : questions,
      schemes: [],
    })),
    ...set.draft.map((criterion, index) => ({
      path: `draft.${index}.doneWhen`,
      condition: criterion.doneWhen,
      ...everything,
    })),
    ...eachOf('nextSteps', 'when', set.nextSteps, everything),
    ...ofAmount(set),
    ...(set.application ? ofApplication(set.application, everything) : []),
  ];
}

/** What each of a list has under this key. */
const eachOf = <Key extends 'when' | 'neededWhen'>(
  path: string,
  key: Key,
  owners: readonly { [K in Key]?: Condition | undefined }[] | undefined,
  scope: Scope,
): Placed[] =>
  owners?.map((owner, index) => ({
    path: `${path}.${index}.${key}`,
    condition: owner[key],
    ...scope,
  })) ?? [];

const ofQuestions = ({ questions }: RuleSet): Placed[] =>
  questions.flatMap((question, index) => {
    const path = `questions.${index}`;
    const before = questions.slice(0, index);
    const earlier = question.askedIn ? before : spoken(before);
    const own: Placed = {
      path: `${path}.askWhen`,
      condition: question.askWhen,
      questions: earlier,
      schemes: [],
    };
    if (!isList(question)) return [own];
    const fields = question.fields.map((field, place): Placed => {
      const beside = question.fields.slice(0, place);
      return {
        path: `${path}.fields.${place}.askWhen`,
        condition: field.askWhen,
        questions: [...earlier, ...(field.askedIn ? beside : spoken(beside))],
        schemes: [],
        siblings: question.fields,
      };
    });
    return [own, ...fields];
  });

const ofCriteria = ({ schemes, questions, criteria }: RuleSet): Placed[] =>
  criteria.flatMap((criterion, index) => {
    const ids = schemes.map(({ id }) => id);
    const scope: Scope = {
      questions: spoken(questions),
      schemes: ids.slice(0, Math.max(0, ids.indexOf(criterion.scheme))),
    };
    const path = `criteria.${index}`;
    const own = {
      metWhen: criterion.metWhen,
      unmetWhen: criterion.unmetWhen,
      onConditionWhen: 'onConditionWhen' in criterion ? criterion.onConditionWhen : undefined,
    };
    return [
      ...Object.entries(own).map(([key, condition]) => ({
        path: `${path}.${key}`,
        condition,
        ...scope,
      })),
      ...eachOf(`${path}.openPoints`, 'when', criterion.openPoints, scope),
    ];
  });

function ofAmount(set: RuleSet): Placed[] {
  const { amount } = set;
  if (!amount) return [];
  const scope: Scope = { questions: spoken(fieldsOf(set, amount.question)), schemes: [] };
  return [
    { path: 'amount.countsWhen', condition: amount.countsWhen, ...scope },
    { path: 'amount.perhapsWhen', condition: amount.perhapsWhen, ...scope },
    ...amount.lines.flatMap(({ where, perhapsWhen }, index) => [
      { path: `amount.lines.${index}.where`, condition: where, ...scope },
      { path: `amount.lines.${index}.perhapsWhen`, condition: perhapsWhen, ...scope },
    ]),
    ...eachOf('amount.openPoints', 'when', amount.openPoints, {
      questions: spoken(set.questions),
      schemes: [],
    }),
  ];
}

function ofApplication({ titles, sections, examples }: Application, scope: Scope): Placed[] {
  return [
    ...eachOf('application.titles', 'when', titles, scope),
    ...sections.flatMap(({ askWhen, parts }, index) => {
      const path = `application.sections.${index}`;
      return [
        { path: `${path}.askWhen`, condition: askWhen, ...scope },
        ...parts.flatMap((part, place): Placed[] => {
          const inPart = `${path}.parts.${place}`;
          if (part.kind === 'fields')
            return eachOf(`${inPart}.fields`, 'neededWhen', part.fields, scope);
          if (part.kind !== 'passage' && part.kind !== 'sentences') return [];
          const condition = part.kind === 'passage' ? part.text?.neededWhen : undefined;
          return [
            ...eachOf(`${inPart}.instead`, 'when', part.instead, scope),
            { path: `${inPart}.text.neededWhen`, condition, ...scope },
          ];
        }),
      ];
    }),
    ...eachOf('application.examples.fields', 'neededWhen', examples?.fields, scope),
    ...eachOf('application.examples.unit', 'neededWhen', examples?.unit, scope),
    ...eachOf('application.examples.least', 'when', examples?.least, scope),
  ];
}
