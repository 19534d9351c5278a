import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { type Answer, type Item, unknown } from '../../../src/assessment/answers.ts';
import type { RuleSet } from '../../../src/rules/schema.ts';
import { trajectory, without } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { type DrawnWidget, drawWidget } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';
import { viewTexts } from '../../support/view-texts.ts';

const { say } = viewTexts('nl');
const questions = 'rules:questions';
const fields = `${questions}.trajectories.fields`;
const labels = (question: string, ...options: readonly string[]) =>
  options.map((option) => say(`${questions}.${question}.options.${option}.label`));

/** A kind of input where it is asked, and what one enters in it: the options ticked, or the text typed. */
interface InputCase {
  kind: string;
  /** One without texts, where it is not that of 2021: what it asks goes by its id. */
  ruleSet?: RuleSet;
  question: string;
  /** The field, where the question is a list. */
  field?: string;
  role: 'radio' | 'checkbox' | 'textbox';
  label: string;
  hint: string;
  answer: Answer;
  entry: readonly string[];
  wrong: { entry: readonly string[]; error: string };
}

/** What an input has to do it has to do for each of these; a new kind is one more. */
const cases: InputCase[] = [
  {
    kind: 'choice',
    question: 'partnership',
    role: 'radio',
    label: say(`${questions}.partnership.options.none.label`),
    hint: say(`${questions}.partnership.hint`),
    answer: 'none',
    entry: labels('partnership', 'none'),
    wrong: { entry: [], error: say('errors.nothingChosen') },
  },
  {
    kind: 'multi',
    question: 'announcement',
    role: 'checkbox',
    label: say(`${questions}.announcement.options.website.label`),
    hint: say('question.multi'),
    answer: ['website', 'local-media'],
    entry: labels('announcement', 'website', 'local-media'),
    wrong: {
      entry: labels('announcement', 'website', 'none'),
      error: say('errors.notTogether', { given: labels('announcement', 'none').join() }),
    },
  },
  {
    kind: 'number',
    question: 'trajectories',
    field: 'activities',
    role: 'textbox',
    label: say(`${fields}.activities.label`),
    hint: say(`${fields}.activities.hint`),
    answer: 3,
    entry: ['3'],
    wrong: { entry: ['drie'], error: say('errors.notANumber', { given: 'drie' }) },
  },
  {
    kind: 'text',
    ruleSet: smallRuleSet,
    question: 'series',
    field: 'title',
    role: 'textbox',
    label: 'title',
    hint: say('question.optional'),
    answer: 'Robots bouwen',
    entry: ['Robots bouwen'],
    wrong: { entry: ['o'.repeat(21)], error: say('errors.tooLong', { max: 20 }) },
  },
  {
    kind: 'postcodes',
    question: 'trajectories',
    field: 'postcodes',
    role: 'textbox',
    label: say('question.postcodesInput'),
    hint: say(`${fields}.postcodes.hint`),
    answer: ['9000', '9050'],
    entry: ['9000, 9050'],
    wrong: { entry: ['9000, 5000'], error: say('errors.walloonPostcode', { given: '5000' }) },
  },
];

const started = { type: 'conversation.started' } as const;

const rulesOf = ({ ruleSet = ruleSetOf('vlaio-2021') }: InputCase) => ruleSet;
const answersOf = ({ ruleSet, question }: InputCase) =>
  ruleSet ? without(smallAcademy, question) : answersBefore(question);
const described: Item = { ...trajectory(), shared: 'no' };

/** The first thing that is not answered yet; a text is asked of a new item only. */
function asked(input: InputCase) {
  const { kind, question, field } = input;
  const item = without(trajectory(), field ?? '') as Item;
  return drawWidget({
    ruleSet: rulesOf(input),
    answers: { ...answersOf(input), ...(field && kind !== 'text' && { [question]: [item] }) },
    events: kind === 'text' ? [started, { type: 'item.added' }] : [started],
  });
}

/** Answered before, and opened to be changed. */
function reopened(input: InputCase) {
  const { question, field, answer } = input;
  return drawWidget({
    ruleSet: rulesOf(input),
    answers: {
      ...answersOf(input),
      [question]: field ? [{ ...described, [field]: answer } as Item] : answer,
    },
    events: [
      started,
      { type: 'question.opened', question },
      ...(field ? [{ type: 'field.opened', item: 0, field } as const] : []),
    ],
  });
}

function given({ context }: DrawnWidget, { question, field }: InputCase) {
  const { answers, round } = context();
  return field ? round?.items[0]?.[field] : answers[question];
}

describe.each(cases)('an input for $kind', (input) => {
  const { question, field, role, label, hint, answer, entry, wrong } = input;
  const ask = input.ruleSet
    ? label
    : say(`${field ? `${fields}.${field}` : `${questions}.${question}`}.ask`);

  const fieldset = () => within(screen.getByRole('group', { name: ask }));
  const controls = () => fieldset().getAllByRole<HTMLInputElement>(role);
  const controlsDescribed = (description: string) =>
    fieldset().queryAllByRole(role, { description });
  const enter = async ({ user }: DrawnWidget, parts: readonly string[]) => {
    for (const part of parts) {
      if (role === 'textbox') await user.type(fieldset().getByRole(role), part);
      else await user.click(fieldset().getByRole(role, { name: part }));
    }
  };
  const refused = async () => {
    const drawn = await asked(input);
    await enter(drawn, wrong.entry);
    await drawn.press('question.next');
    return drawn;
  };
  const standing = () =>
    role === 'textbox'
      ? controls().map(({ value }) => value)
      : controls().flatMap(({ checked, labels }) => (checked ? [labels?.[0]?.textContent] : []));

  test('is named by its label, within the words of its question', async () => {
    await asked(input);
    expect(fieldset().getAllByRole(role, { name: label })).toHaveLength(1);
  });

  test('has its hint in its description', async () => {
    await asked(input);
    expect(controlsDescribed(hint)).toEqual(controls());
  });

  test('has what is wrong and how to mend it in its description, before the hint', async () => {
    await refused();
    expect(controlsDescribed(`${say('errors.prefix')} ${wrong.error} ${hint}`)).toEqual(controls());
  });

  test('is marked as invalid only once its entry was refused', async () => {
    const drawn = await asked(input);
    const marks = () => new Set(controls().map((each) => each.ariaInvalid));
    expect(marks()).toEqual(new Set([null]));
    await enter(drawn, wrong.entry);
    await drawn.press('question.next');
    expect(marks()).toEqual(new Set(['true']));
  });

  test('keeps an entry that was refused', async () => {
    const drawn = await refused();
    expect(standing()).toEqual(wrong.entry);
    expect(given(drawn, input)).toBeUndefined();
  });

  test('has focus each time its entry is refused', async () => {
    const drawn = await refused();
    expect(document.activeElement).toBe(controls()[0]);
    await drawn.press('question.next');
    expect(document.activeElement).toBe(controls()[0]);
  });

  test('shows the answer that was given before', async () => {
    await reopened(input);
    expect(standing()).toEqual(entry);
  });

  test('gives its answer with Enter', async () => {
    const drawn = await asked(input);
    await enter(drawn, entry);
    await drawn.user.keyboard('{Enter}');
    expect(given(drawn, input)).toEqual(answer);
  });

  if (input.kind === 'text') {
    test('may be left empty, so one need not say that one does not know', async () => {
      const drawn = await asked(input);
      expect(screen.queryByRole('button', { name: say('question.unknown') })).toBeNull();
      await drawn.press('question.next');
      expect(given(drawn, input)).toBe('');
    });
  } else {
    test('offers to say that one does not know yet', async () => {
      const drawn = await asked(input);
      if (role === 'textbox') await drawn.press('question.unknown');
      else {
        await enter(drawn, [say('question.unknown')]);
        await drawn.press('question.next');
      }
      expect(given(drawn, input)).toBe(unknown);
    });
  }
});
