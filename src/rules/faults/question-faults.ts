import { isList, type ListQuestion } from '../list-question.ts';
import type { Field, Question, RuleSet } from '../schema.ts';
import { danglingOptions } from './condition-faults.ts';
import { duplicates, type Fault, faultIf } from './fault.ts';

type Asked = Question | Field;
type Change = NonNullable<Asked['changes']>[number];

export const questionFaults = ({ questions }: RuleSet): Fault[] => [
  ...duplicates('questions', questions),
  ...questions.flatMap((question, index) => {
    const path = `questions.${index}`;
    const own = askedFaults(question, path);
    if (!isList(question)) return own;
    return [
      ...own,
      ...duplicates(`${path}.fields`, question.fields, questions),
      ...question.fields.flatMap((field, place) => askedFaults(field, `${path}.fields.${place}`)),
      ...roleFaults(question, path),
      ...firstItemFaults(question, path),
    ];
  }),
];

function askedFaults(asked: Asked, path: string): Fault[] {
  const options = 'options' in asked ? asked.options : [];
  return [
    ...options.flatMap((option, index) =>
      faultIf(options.indexOf(option) < index, `${path}.options.${index}`, 'duplicate'),
    ),
    ...faultIf(asked.kind === 'number' && asked.min > asked.max, `${path}.max`, 'wrong-order'),
    ...(asked.kind === 'multi'
      ? danglingOptions(`${path}.exclusive`, asked.exclusive ?? [], options)
      : []),
    ...('usual' in asked && asked.usual
      ? faultIf(!options.includes(asked.usual), `${path}.usual`, 'dangling-option')
      : []),
    ...(asked.changes ?? []).flatMap((change, index) =>
      changeFaults(asked, change, `${path}.changes.${index}`),
    ),
  ];
}

/** What is proposed has to be an answer to this kind of question. */
function changeFaults(asked: Asked, change: Change, path: string): Fault[] {
  const isWrong = (isRight: boolean) => faultIf(!isRight, path, 'wrong-kind');
  if ('grow' in change) return isWrong(asked.kind === 'number' || asked.kind === 'list');
  if (asked.kind !== 'choice' && asked.kind !== 'multi') return isWrong(false);
  const named = 'add' in change ? [change.add] : [change.to].flat();
  const dangling = danglingOptions(path, named, asked.options);
  if ('add' in change) return [...isWrong(asked.kind === 'multi'), ...dangling];
  const alone = asked.kind === 'multi' ? (asked.exclusive ?? []) : [];
  const isMixed = named.length > 1 && named.some((option) => alone.includes(option));
  return [
    ...isWrong(Array.isArray(change.to) === (asked.kind === 'multi') && !isMixed),
    ...dangling,
  ];
}

const kindOfRole = { title: 'text', size: 'number', places: 'postcodes', opens: 'choice' } as const;

const roleFaults = ({ roles, fields }: ListQuestion, path: string): Fault[] =>
  (Object.keys(kindOfRole) as (keyof typeof kindOfRole)[]).flatMap((role): Fault[] => {
    const id = roles[role];
    if (id === undefined) return [];
    const field = fields.find((each) => each.id === id);
    const place = `${path}.roles.${role}`;
    if (!field) return [{ path: place, code: 'dangling-question' }];
    return faultIf(field.kind !== kindOfRole[role], place, 'wrong-kind');
  });

const firstItemFaults = ({ firstItem, fields }: ListQuestion, path: string): Fault[] =>
  Object.entries(firstItem).flatMap(([id, value]): Fault[] => {
    const field = fields.find((each) => each.id === id);
    const place = `${path}.firstItem.${id}`;
    switch (field?.kind) {
      case undefined:
        return [{ path: place, code: 'dangling-question' }];
      case 'choice':
        return faultIf(!field.options.includes(`${value}`), place, 'dangling-option');
      case 'number': {
        if (typeof value !== 'number') return [{ path: place, code: 'wrong-kind' }];
        const isInRange = Number.isInteger(value) && field.min <= value && value <= field.max;
        return faultIf(!isInRange, place, 'out-of-range');
      }
      default:
        return [{ path: place, code: 'wrong-kind' }];
    }
  });
