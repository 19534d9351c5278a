import { isList } from '../../rules/list-question.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { type Block, type Cell, type Fact, type Line, line, linkTo } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import {
  type Asked,
  criterionName,
  fieldOf,
  groupName,
  optionOf,
  placeOfCriterion,
  placeOfQuestion,
} from '../names.ts';
import { linksOf } from '../picture/links.ts';
import type { Scope, Words } from '../words.ts';

/** Every question in its order: in words, with its options, when it is asked and what it counts for. */
export function questions(words: Words): Block[] {
  const { rulebook, ruleSet } = words;
  const { weighs } = linksOf(ruleSet);
  let group = '';
  return [
    { kind: 'paragraph', of: [rulebook('questions.lead')] },
    ...ruleSet.questions.flatMap((question): Block[] => {
      const isNew = question.group !== group;
      group = question.group;
      return [
        ...(isNew
          ? [
              {
                kind: 'heading',
                level: 3,
                text: groupName(group, words),
                place: `group-${group}`,
              } as const,
            ]
          : []),
        ...questionBlocks(question, weighs.get(question.id) ?? [], words),
      ];
    }),
  ];
}

function questionBlocks(question: Question, weighs: readonly number[], words: Words): Block[] {
  const { ruleSet, rulebook, texts } = words;
  const asked: Asked = {
    asked: question,
    key: `questions.${question.id}`,
    place: placeOfQuestion(question.id),
  };
  const criteria = weighs.flatMap((at): Line[] => {
    const criterion = ruleSet.criteria[at];
    return criterion
      ? [line(linkTo(placeOfCriterion(criterion.id), criterionName(criterion.id, words)))]
      : [];
  });
  const scope: Scope = { words };
  const facts: Fact[] = [
    ...askedFacts(asked, scope),
    {
      name: rulebook('questions.countsFor'),
      says: criteria.length > 0 ? criteria : [line(rulebook('questions.countsForNone'))],
    },
    ...findingFacts(question, words),
  ];
  return [
    {
      kind: 'heading',
      level: 4,
      text: texts.rule(`questions.${question.id}.ask`) || question.id,
      place: asked.place,
      beside: question.id,
    },
    { kind: 'facts', facts },
    ...(isList(question) ? [fieldsTable(question, words)] : []),
  ];
}

function askedFacts({ asked, key }: Asked, scope: Scope): Fact[] {
  const { rulebook, texts } = scope.words;
  const { rule } = texts;
  const says = (name: string, text: string): Fact[] => (text ? [{ name, says: [line(text)] }] : []);
  return [
    ...says(rulebook('questions.label'), rule(`${key}.label`)),
    ...says(rulebook('questions.hint'), rule(`${key}.hint`)),
    { name: rulebook('questions.answer'), says: answerWords(asked, key, scope) },
    { name: rulebook('questions.askedWhen'), says: askedWhenWords(asked, scope) },
    ...says(rulebook('questions.why'), rule(`${key}.why`)),
    ...('knownBy' in asked && asked.knownBy
      ? says(rulebook('questions.knownBy'), rule(`knownBy.${asked.knownBy}`) || asked.knownBy)
      : []),
    ...changeFacts(asked, key, scope),
  ];
}

function askedWhenWords(asked: Question | Field, scope: Scope): Cell {
  const { rulebook } = scope.words;
  return [
    ...(asked.askedIn ? [line(rulebook('questions.inDraft'))] : []),
    asked.askWhen ? conditionWords(asked.askWhen, scope) : line(rulebook('questions.always')),
  ];
}

/** What can be answered. */
function answerWords(asked: Question | Field, key: string, { words }: Scope): Cell {
  const { rulebook, texts } = words;
  const option = (id: string): Line => {
    const label = texts.rule(`${key}.options.${id}.label`) || id;
    const hint = texts.rule(`${key}.options.${id}.hint`);
    return line(hint ? rulebook('questions.option', { name: label, hint }) : label);
  };
  switch (asked.kind) {
    case 'choice':
      return [{ of: [rulebook('questions.one')], parts: asked.options.map(option) }];
    case 'multi': {
      const alone = (asked.exclusive ?? []).map(
        (id) => texts.rule(`${key}.options.${id}.label`) || id,
      );
      return [
        { of: [rulebook('questions.several')], parts: asked.options.map(option) },
        ...(alone.length > 0
          ? [line(rulebook('questions.alone', { options: words.anyOf(alone) }))]
          : []),
      ];
    }
    case 'number':
      return [line(rulebook('questions.number', { min: asked.min, max: asked.max }))];
    case 'postcodes':
      return [line(rulebook('questions.postcodes'))];
    case 'text':
      return [line(rulebook('questions.text', { count: asked.max }))];
    case 'list':
      return [line(rulebook('questions.list', { count: asked.max }))];
  }
}

/** What an organisation can make of this answer by acting. */
function changeFacts(asked: Question | Field, key: string, { words }: Scope): Fact[] {
  const { rulebook, texts } = words;
  const { changes = [], takes = 'months' } = asked;
  if (changes.length === 0) return [];
  const option = (id: string) => words.anyOf([texts.rule(`${key}.options.${id}.label`) || id]);
  const says = changes.map((change) => {
    if ('grow' in change) return line(rulebook('questions.grow'));
    if ('add' in change) return line(rulebook('questions.add', { option: option(change.add) }));
    return line(rulebook('questions.to', { option: texts.list([change.to].flat().map(option)) }));
  });
  const name = rulebook('questions.changes', { takes: texts.result(`plan.takes.${takes}`) });
  return [{ name, says }];
}

/** What is said at once about an answer. */
function findingFacts(question: Question, words: Words): Fact[] {
  const { ruleSet, rulebook, texts } = words;
  const found = ruleSet.findings.filter((each) => each.question === question.id);
  if (found.length === 0) return [];
  const says = found.map(({ id, each, when }): Line => {
    const text = texts.rule(`findings.${question.id}.${id}`, { count: exampleCount }) || id;
    const scope = { words, list: each && isList(question) ? question : undefined };
    return { of: [words.anyOf([text])], parts: [conditionWords(when, scope)] };
  });
  return [{ name: rulebook('questions.findings'), says }];
}

/** A number to read a sentence with, where it says one. */
export const exampleCount = 2;

/** The fields of a list: each of its items is asked them. */
function fieldsTable(list: Question & { kind: 'list' }, words: Words): Block {
  const { rulebook, texts } = words;
  const scope: Scope = { words, list };
  return {
    kind: 'table',
    caption: rulebook('fields.caption', {
      list: texts.rule(`questions.${list.id}.label`) || list.id,
    }),
    head: [
      rulebook('fields.asked'),
      rulebook('questions.answer'),
      rulebook('questions.askedWhen'),
      rulebook('fields.more'),
    ],
    rows: list.fields.map((field) => {
      const asked = fieldOf(list, field);
      const { key } = asked;
      const texted = [texts.rule(`${key}.hint`), texts.rule(`${key}.why`)].filter(Boolean);
      const usual = 'usual' in field && field.usual;
      return [
        [
          line(texts.rule(`${key}.ask`) || field.id),
          line(
            rulebook('fields.named', {
              name: texts.rule(`${key}.label`) || field.id,
              id: field.id,
            }),
          ),
        ],
        answerWords(field, key, scope),
        askedWhenWords(field, scope),
        [
          ...texted.map((each) => line(each)),
          ...(usual
            ? [
                line(
                  rulebook('fields.usual', {
                    option: words.anyOf([optionOf(field.id, usual, scope)]),
                  }),
                ),
              ]
            : []),
          ...changeFacts(field, key, scope).map(
            ({ name, says }): Line => ({ of: [name], parts: says }),
          ),
        ],
      ];
    }),
  };
}
