import { screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { type Answers, itemsOf } from '../../src/assessment/answers.ts';
import { noTexts } from '../../src/conversation/draft-texts.ts';
import { savedVersion } from '../../src/draft/saved-draft.ts';
import { templateOf } from '../../src/draft/template.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { drawWidget, reading, type Situation } from '../support/drawn-widget.tsx';
import { escaped } from '../support/literally.ts';

// jsdom makes no addresses for files.
beforeAll(() => {
  URL.createObjectURL ??= () => 'blob:draft';
  URL.revokeObjectURL ??= () => {};
});

const sectionIds = templateOf('vlaio-2021')?.sections.map(({ id }) => id) ?? [];

async function drawDraft(section: string, answers: Answers = academy(), more: Situation = {}) {
  const drawn = await drawWidget({
    answers,
    events: [{ type: 'draft.opened' }, { type: 'section.opened', section }, ...(more.events ?? [])],
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'events')),
  });
  const { say } = drawn;
  return {
    ...drawn,
    field: (id: string) => screen.getByLabelText<HTMLInputElement>(say(`draft:fields.${id}.label`)),
    overview: () =>
      within(screen.getByRole('navigation', { name: say('draft:overview') })).getAllByRole(
        'listitem',
      ),
    written: () => drawn.context().texts,
    items: () => itemsOf(drawn.context().answers.trajectories) ?? [],
  };
}

const describedBy = (input: HTMLElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join('\n');

test('every section is named with how complete it is, and saving comes last', async () => {
  const { say, overview } = await drawDraft('organisation');
  const entries = overview().map((each) => each.textContent ?? '');
  expect(entries).toHaveLength(sectionIds.length + 1);
  for (const [index, id] of sectionIds.entries())
    expect(entries[index]).toContain(say(`draft:sections.${id}`));
  expect(entries.at(-1)).toBe(say('draft:save'));
  expect(entries[0]).toMatch(
    new RegExp(escaped(say('draft:open', { count: 7 })).replace('7', '\\d+')),
  );
});

test('a section is complete once nothing is missing in it any more', async () => {
  const { say, overview, user, field } = await drawDraft('signature');
  const entry = () => overview()[sectionIds.indexOf('signature')]?.textContent;
  const count = sectionIds.length;
  const ready = () =>
    [...sectionIds.keys()].find((ready) =>
      screen.queryByText(say('draft:ready', { ready, count })),
    ) ?? Number.NaN;
  const before = ready();
  expect(entry()).not.toContain(say('draft:done'));
  for (const id of ['signatory', 'role', 'signed-at']) await user.type(field(id), 'A');
  await user.type(field('signed-on'), '2021-04-01');
  expect(entry()).toContain(say('draft:done'));
  expect(ready()).toBe(before + 1);
});

test('the step at hand is marked, and one leads to the next and the one before', async () => {
  const { say, overview, press, context } = await drawDraft('expertise');
  const current = () =>
    overview().findIndex(
      (each) =>
        within(each).getByRole('button').ariaCurrent === 'step' ||
        within(each).getByRole('button').getAttribute('aria-current') === 'step',
    );
  expect(current()).toBe(1);
  await press('draft:next');
  expect(context().section).toBe('openness');
  expect(current()).toBe(2);
  expect(document.activeElement?.textContent).toBe(say('draft:sections.openness'));
  await press('draft:previous');
  expect(context().section).toBe('expertise');
});

test('what is written lands in the conversation, and an emptied text leaves it', async () => {
  const { user, field, written, context } = await drawDraft('organisation');
  await user.type(field('name'), 'vzw Vonk');
  expect(written()).toEqual({ ...noTexts, fields: { name: 'vzw Vonk' } });
  expect(context().past).toEqual([]);
  await user.clear(field('name'));
  expect(written()).toEqual(noTexts);
});

test('what is wrong is said beside the field once it is left, and what was written stays', async () => {
  const { say, user, field, written } = await drawDraft('organisation');
  const email = field('email');
  await user.type(email, 'niemand');
  expect(email.getAttribute('aria-invalid')).toBeNull();
  await user.tab();
  expect(email.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(email)).toContain(say('draft:errors.email'));
  expect(email.value).toBe('niemand');
  expect(written().fields.email).toBe('niemand');
  await user.type(email, '@vonk.be');
  expect(email.getAttribute('aria-invalid')).toBeNull();
  expect(describedBy(email)).not.toContain(say('draft:errors.email'));
});

test('an enterprise number without its zero can be completed with one press', async () => {
  const { say, user, field, button, written } = await drawDraft('organisation');
  const suggestion = '0123.456.749';
  await user.type(field('enterprise-number'), '123456749');
  await user.tab();
  expect(describedBy(field('enterprise-number'))).toContain(
    say('draft:errors.leadingZero', { suggestion }),
  );
  await user.click(button(say('draft:errors.useSuggestion', { suggestion })));
  expect(field('enterprise-number').value).toBe(suggestion);
  expect(written().fields['enterprise-number']).toBe(suggestion);
});

test('who writes a sound enterprise number has one: the answer follows, and it is written as usual', async () => {
  const { user, field, context, written } = await drawDraft(
    'organisation',
    academy({ 'enterprise-number': 'no' }),
  );
  await user.type(field('enterprise-number'), 'BE 0123456748');
  expect(context().answers['enterprise-number']).toBe('no');
  await user.type(field('enterprise-number'), '{Backspace}9');
  expect(context().answers['enterprise-number']).toBe('yes');
  await user.tab();
  expect(written().fields['enterprise-number']).toBe('0123.456.749');
});

test('an answer is changed in the conversation, which comes back to the same section', async () => {
  const { say, user, button, asks, press, context } = await drawDraft('expertise');
  const label = say('rules:questions.stem-expertise.label');
  await user.click(button(`${say('transcript.change')} ${label}`));
  const form = asks('stem-expertise');
  await user.click(
    within(form).getByRole('radio', {
      name: say('rules:questions.stem-expertise.options.none.label'),
    }),
  );
  await press('question.next');
  expect(context()).toMatchObject({ phase: 'drafting', section: 'expertise' });
  expect(context().answers['stem-expertise']).toBe('none');
  screen.getByRole('heading', { name: say('draft:sections.expertise') });
});

test('an example starts with as many activities as are needed; more can be added and removed', async () => {
  const { say, press, written, announced } = await drawDraft('example-1');
  const shown = () =>
    screen.queryAllByRole('heading', {
      name: new RegExp(
        `^${escaped(say('draft:example.activity', { number: 1 })).replace('1', '\\d+')}$`,
      ),
    }).length;
  const remove = reading(say('draft:example.remove', { number: 2 }));
  expect(shown()).toBe(3);
  expect(screen.queryByRole('button', { name: remove })).toBeNull();
  await press('draft:example.add');
  expect(shown()).toBe(4);
  expect(written().examples[0]?.activities).toHaveLength(4);
  screen.getByRole('button', { name: remove }).click();
  await waitFor(() => expect(shown()).toBe(3));
  expect(written().examples[0]?.activities).toHaveLength(3);
  expect(announced).toContain(say('draft:example.removed', { number: 2 }));
});

test('the texts of an activity stay its own where another one is removed', async () => {
  const { say, user, press, button, written } = await drawDraft('example-1');
  await press('draft:example.add');
  const titles = () => screen.getAllByLabelText(say('draft:fields.title.label'));
  for (const [index, title] of ['een', 'twee', 'drie', 'vier'].entries())
    await user.type(titles()[index] as HTMLElement, title);
  await user.click(button(say('draft:example.remove', { number: 2 })));
  const kept = ['een', 'drie', 'vier'];
  expect(written().examples[0]?.activities.map(({ title }) => title)).toEqual(kept);
  expect(titles().map((each) => (each as HTMLInputElement).value)).toEqual(kept);
});

test('who describes more activities than were answered can set the number to it', async () => {
  const { say, press, button, user, items } = await drawDraft('example-1');
  expect(screen.queryByText(say('draft:example.adapt', { described: 4 }))).toBeNull();
  await press('draft:example.add');
  await user.click(button(say('draft:example.adapt', { described: 4 })));
  expect(items()[0]?.activities).toBe(4);
  expect(screen.queryByText(say('draft:example.adapt', { described: 4 }))).toBeNull();
});

test('an example without a trajectory says so, and leads to the trajectories', async () => {
  const { say, press, context } = await drawDraft('example-2');
  screen.getByText(say('draft:example.missing'));
  await press('draft:example.addTrajectory');
  expect(context()).toMatchObject({ phase: 'asking', editing: 'trajectories' });
});

test('another number of activities changes the answer, the board and the estimate, and can be undone', async () => {
  const { say, user, items, context, send } = await drawDraft('subsidy');
  const board = () => screen.getByRole('complementary', { name: say('board.heading') }).textContent;
  const estimate = () => screen.queryByRole('status')?.textContent;
  const before = { board: board(), estimate: estimate(), items: items() };
  const input = screen.getByLabelText<HTMLInputElement>(
    new RegExp(`^${escaped(say('draft:subsidy.activities'))},`),
  );
  await user.clear(input);
  await user.type(input, '1');
  await user.tab();
  expect(items()).toEqual([trajectory({ activities: 1 })]);
  expect(board()).not.toBe(before.board);
  expect(estimate()).not.toBe(before.estimate);
  expect(context().past).toHaveLength(1);
  await send({ type: 'history.undone' });
  expect({ board: board(), estimate: estimate(), items: items() }).toEqual(before);
});

test('a number of activities that cannot be is refused beside the field, and stays there', async () => {
  const { say, user, items } = await drawDraft('subsidy');
  const input = screen.getByLabelText<HTMLInputElement>(
    new RegExp(`^${escaped(say('draft:subsidy.activities'))},`),
  );
  await user.clear(input);
  await user.type(input, 'veel');
  await user.tab();
  expect(input.value).toBe('veel');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(input)).not.toBe('');
  expect(items()).toEqual([trajectory()]);
});

test('each download names its format and its size, and is counted with how far the draft is', async () => {
  const { say, user, exported } = await drawDraft('save');
  const formats = {
    docx: 'docx',
    json: 'json',
    csv: 'csv',
    ics: 'ics',
    markdown: 'md',
    text: 'txt',
  };
  for (const [format, ending] of Object.entries(formats)) {
    const sized = (size: string) => say(`draft:exports.${format}`, { size });
    const name = new RegExp(
      `^${escaped(sized('<>')).replace('<>', escaped(say('draft:exports.size', { size: 7 })).replace('7', '\\d+'))}$`,
    );
    const link = await screen.findByRole('link', { name });
    expect(link.getAttribute('download')).toMatch(new RegExp(`\\.${ending}$`));
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    expect(exported.at(-1)).toEqual([format, expect.any(Number)]);
  }
});

test('a saved draft is opened with its answers and texts', async () => {
  const { user, context } = await drawDraft('save');
  const saved = {
    format: 'stem-check-draft',
    version: savedVersion,
    ruleSet: 'vlaio-2021',
    date: '2021-02-01',
    answers: without(academy(), 'ages'),
    texts: { ...noTexts, fields: { name: 'vzw Vonk' } },
  };
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File([JSON.stringify(saved)], 'ontwerp.json'));
  await waitFor(() => expect(context().texts).toEqual(saved.texts));
  expect(context().answers).toEqual(saved.answers);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a file that is no draft is refused with the reason, and everything stays as it was', async () => {
  const { say, user, context } = await drawDraft('save');
  const before = context();
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File(['{"name":"x"}'], 'iets.json'));
  const alert = await screen.findByRole('alert');
  within(alert).getByText(say('draft:imports.not-a-draft'), { exact: false });
  within(alert).getByText(say('draft:imports.kept'), { exact: false });
  expect(context()).toMatchObject({ phase: 'drafting', section: 'save' });
  expect(context().answers).toEqual(before.answers);
  expect(context().past).toEqual([]);
});
