import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { type Answer, type Item, unknown } from '../../../src/assessment/answers.ts';
import type { ConversationEvent } from '../../../src/conversation/machine/conversation-event.ts';
import type { RuleSet } from '../../../src/rules/schema.ts';
import { trajectory, without } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { type DrawnWidget, drawWidget, reading } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';
import { viewTexts } from '../../support/view-texts.ts';

const { say } = viewTexts('nl');
const questions = 'rules:questions';
const fields = `${questions}.trajectories.fields`;
const label = (path: string, option: string) => say(`${questions}.${path}.options.${option}.label`);

/** A kind of question where it is asked, and how a person answers it: taps in order, or what is typed. */
interface KindCase {
  kind: string;
  /** One without texts, where it is not that of 2021: what it asks goes by its id. */
  ruleSet?: RuleSet;
  question: string;
  /** The field, where the question is a list. */
  field?: string;
  ask: string;
  hint?: string;
  answer: Answer;
  taps?: readonly string[];
  typed?: string;
  /** What marks the answer that stands. */
  present: (group: HTMLElement) => unknown;
  /** What is refused, what is said of that, and what mends it. */
  wrong?: { typed?: string; error: string; mend: (drawn: DrawnWidget) => Promise<void> };
}

const field = () => screen.queryByRole('combobox') ?? screen.getAllByRole('textbox')[0];
const current = (group: HTMLElement) => within(group).queryByRole('button', { current: true });
const pressed = (group: HTMLElement) =>
  within(group)
    .getAllByRole('button', { pressed: true })
    .map((each) => each.textContent);

/** What replies have to do they have to do for each of these; a new kind is one more. */
const cases: KindCase[] = [
  {
    kind: 'choice',
    question: 'partnership',
    ask: say(`${questions}.partnership.ask`),
    hint: say(`${questions}.partnership.hint`),
    answer: 'none',
    taps: [label('partnership', 'none')],
    present: (group) =>
      expect(current(group)?.textContent).toBe(
        label('partnership', 'none') + say('question.present'),
      ),
  },
  {
    kind: 'several',
    question: 'announcement',
    ask: say(`${questions}.announcement.ask`),
    hint: say('question.multi'),
    answer: ['website', 'local-media'],
    taps: [
      label('announcement', 'website'),
      label('announcement', 'local-media'),
      say('question.doneWith', { count: 2 }),
    ],
    present: (group) =>
      expect(pressed(group)).toEqual([
        label('announcement', 'website'),
        label('announcement', 'local-media'),
      ]),
    wrong: {
      error: say('errors.nothingTicked'),
      mend: ({ choose }) => choose('announcement', 'website'),
    },
  },
  {
    kind: 'number by tapping',
    question: 'trajectories',
    field: 'activities',
    ask: say(`${fields}.activities.ask`),
    hint: say(`${fields}.activities.hint`),
    answer: 3,
    taps: ['3'],
    present: (group) => expect(current(group)?.textContent).toBe('3'),
  },
  {
    kind: 'number by typing',
    question: 'trajectories',
    field: 'activities',
    ask: say(`${fields}.activities.ask`),
    hint: say(`${fields}.activities.hint`),
    answer: 12,
    taps: [say('question.more')],
    typed: '12',
    present: () => expect(field()).toHaveProperty('value', '12'),
    wrong: {
      typed: '1000',
      error: say('errors.outOfRange', { given: '1000', min: 1, max: 365 }),
      mend: ({ user }) => user.keyboard('{Backspace}'),
    },
  },
  {
    kind: 'text',
    ruleSet: smallRuleSet,
    question: 'series',
    field: 'title',
    ask: 'title',
    answer: 'Robots bouwen',
    typed: 'Robots bouwen',
    present: () => expect(field()).toHaveProperty('value', 'Robots bouwen'),
    wrong: {
      typed: 'o'.repeat(21),
      error: say('errors.tooLong', { max: 20 }),
      mend: ({ user }) => user.keyboard('{Backspace}'),
    },
  },
  {
    kind: 'municipalities',
    question: 'trajectories',
    field: 'postcodes',
    ask: say(`${fields}.postcodes.ask`),
    hint: say(`${fields}.postcodes.hint`),
    answer: ['9000', '9050'],
    typed: '9000, 9050',
    present: (group) => {
      within(group).getByText('9000 Gent');
      within(group).getByText(/^9050 /);
    },
    wrong: {
      typed: '5000',
      error: say('errors.walloonPostcode', { given: '5000' }),
      mend: ({ user }) => user.keyboard('{Backspace>4/}9000,'),
    },
  },
];

const started = { type: 'conversation.started' } as const;

const rulesOf = ({ ruleSet = ruleSetOf('vlaio-2021') }: KindCase) => ruleSet;
const answersOf = ({ ruleSet, question }: KindCase) =>
  ruleSet ? without(smallAcademy, question) : answersBefore(question);
const described: Item = { ...trajectory(), shared: 'no' };

/** The first thing that is not answered yet; a text is asked of a new item only. */
function asked(kind: KindCase) {
  const { question, field } = kind;
  const item = without(trajectory(), field ?? '') as Item;
  return drawWidget({
    ruleSet: rulesOf(kind),
    answers: { ...answersOf(kind), ...(field && !kind.ruleSet && { [question]: [item] }) },
    events: kind.ruleSet ? [started, { type: 'item.added' }] : [started],
  });
}

/** Answered before, and opened to be changed. */
function reopened(kind: KindCase) {
  const { question, field, answer } = kind;
  const opened: ConversationEvent = field
    ? { type: 'field.opened', question, item: 0, field }
    : { type: 'question.opened', question };
  return drawWidget({
    ruleSet: rulesOf(kind),
    answers: {
      ...answersOf(kind),
      [question]: field ? [{ ...described, [field]: answer } as Item] : answer,
    },
    events: [started, opened],
  });
}

function given({ context }: DrawnWidget, { question, field }: KindCase) {
  const { answers, round } = context();
  return field ? round?.items[0]?.[field] : answers[question];
}

describe.each(cases)('replies of a $kind', (kind) => {
  const { ask, hint, answer, taps = [], typed, present, wrong } = kind;

  const group = () => screen.getByRole('group', { name: ask });
  const tap = async ({ user }: DrawnWidget) => {
    for (const name of taps)
      await user.click(
        within(group()).getByRole('button', { name: (each) => each.startsWith(name) }),
      );
  };
  const type = async ({ user }: DrawnWidget, text = '') => {
    const input = field() as HTMLElement;
    await user.clear(input);
    await user.type(input, text);
  };
  const refused = async () => {
    const drawn = await asked(kind);
    if (wrong?.typed) {
      await tap(drawn);
      await type(drawn, wrong.typed);
    }
    await drawn.press('question.done');
    return drawn;
  };

  test('stand in a group that is named by the question, and takes the focus itself', async () => {
    const drawn = await asked(kind);
    expect(group().tabIndex).toBe(-1);
    await drawn.send({ type: 'welcome.opened' });
    await drawn.press('welcome.continue');
    expect(document.activeElement).toBe(group());
  });

  test('have no description of their own; the group has its hint, and how far we are', async () => {
    await asked(kind);
    const progress = document.getElementById('widget-progress')?.textContent ?? '';
    const description = [hint, progress.trim()].filter(Boolean).join(' ');
    expect(screen.getByRole('group', { name: ask, description })).toBe(group());
    for (const each of within(group()).getAllByRole('button'))
      expect(each.getAttribute('aria-describedby')).toBeNull();
  });

  test('give the answer', async () => {
    const drawn = await asked(kind);
    await tap(drawn);
    if (typed) await type(drawn, `${typed}{Enter}${kind.field === 'postcodes' ? '{Enter}' : ''}`);
    expect(given(drawn, kind)).toEqual(answer);
  });

  test('show the answer that stands, and can leave it so', async () => {
    const drawn = await reopened(kind);
    present(group());
    expect(group().textContent).toContain(say('question.changing'));
    await drawn.press('question.keep');
    expect(screen.queryByRole('group', { name: ask })).toBeNull();
    expect(drawn.announced).toEqual([say('said.back')]);
  });

  test('have nothing to leave where nothing stands', async () => {
    await asked(kind);
    expect(current(group())).toBeNull();
    expect(screen.queryByRole('button', { name: say('question.keep') })).toBeNull();
  });

  test('have a name each', async () => {
    await asked(kind);
    const names = within(group())
      .getAllByRole('button')
      .map((each) => each.textContent);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  });

  test('end with a quiet way out', async () => {
    const drawn = await asked(kind);
    const isText = kind.kind === 'text';
    await drawn.press(isText ? 'question.skip' : 'question.unknown');
    expect(given(drawn, kind)).toBe(isText ? '' : unknown);
  });

  if (!wrong) return;

  test('say what is wrong each time, the same once more too', async () => {
    const drawn = await refused();
    const error = `${say('errors.prefix')} ${wrong.error}`;
    expect(drawn.announced).toEqual([error]);
    await drawn.press('question.done');
    expect(drawn.announced).toEqual([error, error]);
    expect(given(drawn, kind)).toBeUndefined();
  });

  test('say what is wrong until it is mended', async () => {
    const drawn = await refused();
    within(group()).getByText(wrong.error, { exact: false });
    await wrong.mend(drawn);
    expect(within(group()).queryByText(wrong.error, { exact: false })).toBeNull();
  });

  if (!wrong.typed) return;

  test('give the field the focus, and mark it, where what it holds is wrong', async () => {
    const drawn = await refused();
    const error = `${say('errors.prefix')} ${wrong.error}`;
    expect(document.activeElement).toBe(field());
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    const role = field()?.getAttribute('role') ?? 'textbox';
    expect(screen.getByRole(role, { description: reading(error) })).toBe(field());
    await wrong.mend(drawn);
    expect(field()?.getAttribute('aria-invalid')).toBeNull();
  });

  test('keep what is wrong in the field', async () => {
    await refused();
    expect(field()).toHaveProperty('value', wrong.typed);
  });
});
