import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { noTexts } from '../../../src/conversation/draft-texts.ts';
import { academy, trajectory, without } from '../../support/academy.ts';
import { describedBy, drawDraft, sectionIds } from '../../support/drawn-draft.tsx';
import { escaped } from '../../support/literally.ts';
import { viewTexts } from '../../support/view-texts.ts';

test('every section is named with how complete it is, and saving comes last', async () => {
  const { say, overview } = await drawDraft('organisation');
  const entries = overview().map((each) => each.textContent ?? '');
  expect(entries).toHaveLength(sectionIds.length + 1);
  for (const [index, id] of sectionIds.entries())
    expect(entries[index]).toContain(say(`rules:draft.sections.${id}`));
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
  expect(document.activeElement?.textContent).toBe(say('rules:draft.sections.openness'));
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

test('what is wrong is said aloud too: by then focus is elsewhere', async () => {
  const { say, user, field, announced, redraw } = await drawDraft('organisation');
  await user.type(field('email'), 'niemand');
  expect(announced).toEqual([]);
  await user.tab();
  expect(announced).toEqual([say('draft:errors.email')]);
  await redraw({});
  expect(announced).toHaveLength(1);
});

test('the browser can fill in who and where the organisation is', async () => {
  const { field } = await drawDraft('organisation');
  const tokens = ['name', 'address', 'postcode', 'town', 'contact', 'email', 'phone', 'website'];
  expect(tokens.map((id) => field(id).autocomplete)).toEqual([
    'organization',
    'address-line1',
    'postal-code',
    'address-level2',
    'name',
    'email',
    'tel',
    'url',
  ]);
  expect(field('enterprise-number').autocomplete).toBe('off');
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

test('a sound enterprise number is written as usual, once the field is left', async () => {
  const { user, field, written } = await drawDraft('organisation');
  await user.type(field('enterprise-number'), 'BE 0123456749');
  await user.tab();
  expect(written().fields['enterprise-number']).toBe('0123.456.749');
});

test('a question of the draft is asked beside its text, as choices that answer at once', async () => {
  const { say, user, context, send } = await drawDraft(
    'attention',
    without(academy(), 'companies'),
  );
  const group = screen.getByRole('group', { name: say('rules:questions.companies.ask') });
  const option = (name: string) => within(group).getByRole<HTMLInputElement>('radio', { name });
  const yes = option(say('rules:questions.companies.options.yes.label'));
  const no = option(say('rules:questions.companies.options.no.label'));
  const unsure = option(say('question.unknown'));
  expect([yes, no, unsure].map(({ checked }) => checked)).toEqual([false, false, false]);
  for (const [chosen, answer] of [
    [yes, 'yes'],
    [no, 'no'],
    [unsure, unknown],
  ] as const) {
    await user.click(chosen);
    expect(context().answers.companies).toBe(answer);
    expect([yes, no, unsure].map(({ checked }) => checked)).toEqual(
      [yes, no, unsure].map((each) => each === chosen),
    );
    expect(document.activeElement).toBe(chosen);
  }
  await send({ type: 'history.undone' });
  expect(context().answers.companies).toBe('no');
  expect(no.checked).toBe(true);
});

test('the name of each item is asked with their list', async () => {
  const { say, user, items } = await drawDraft('trajectories');
  const what = say('rules:questions.trajectories.fields.title.label');
  const which = say('rules:questions.trajectories.item', { number: 1 });
  const name = screen.getByLabelText<HTMLInputElement>(`${what} (${which})`);
  await user.type(name, 'Robots');
  await user.tab();
  expect(items()).toEqual([trajectory({ title: 'Robots' })]);
  await user.clear(name);
  await user.tab();
  expect(items()).toEqual([trajectory()]);
});

test('an answer is changed in the conversation, which comes back to the same section', async () => {
  const { say, user, button, choose, context } = await drawDraft('expertise');
  const label = say('rules:questions.stem-expertise.label');
  await user.click(button(`${say('transcript.change')} ${label}`));
  await choose('stem-expertise', 'none');
  expect(context().section).toBe('expertise');
  expect(context().answers['stem-expertise']).toBe('none');
  screen.getByRole('heading', { name: say('rules:draft.sections.expertise') });
});

test('the draft is written in English, and the application stays Dutch', async () => {
  const { say, user } = await drawDraft('save', academy(), { language: 'en' });
  screen.getByRole('heading', { name: say('draft:exports.heading') });
  await user.click(screen.getByText(say('draft:exports.preview')));
  const paper = screen.getByRole('article');
  expect(paper.lang).toBe('nl-BE');
  within(paper).getByRole('heading', {
    name: viewTexts('nl').say('rules:application.titles.both'),
  });
});
