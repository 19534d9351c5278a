import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { noTexts } from '../../../src/conversation/draft-texts.ts';
import { academy, without } from '../../support/academy.ts';
import { describedBy, drawDraft, sectionIds } from '../../support/drawn-draft.tsx';
import { viewTexts } from '../../support/view-texts.ts';

const dutch = viewTexts('nl');

test('every section is named with what is open in it, and the current one is marked', async () => {
  const { say, overview, context } = await drawDraft('expertise');
  const entries = () => overview().map((each) => each.textContent ?? '');
  expect(entries()).toHaveLength(sectionIds.length);
  for (const [index, id] of sectionIds.entries())
    expect(entries()[index]).toContain(say(`rules:draft.sections.${id}`));
  expect(entries()[1]).toContain(say('draft:left', { count: 1 }));
  expect(entries()[3]).toContain(say('draft:left', { count: 1 }));
  const current = () =>
    overview().findIndex(
      (each) => within(each).getByRole('button').getAttribute('aria-current') === 'step',
    );
  expect(current()).toBe(1);
  expect(context().section).toBe('expertise');
});

test('the header says what it is and how much of it is filled in', async () => {
  const { say, openField, user } = await drawDraft('organisation');
  screen.getByRole('heading', { name: say('draft:title') });
  const words = () => document.getElementById('widget-progress')?.textContent;
  const before = words();
  await user.type(await openField('name'), 'vzw Vonk');
  expect(words()).not.toBe(before);
});

test('a section goes to its heading, and one leads to the next and the one before', async () => {
  const { say, overview, press, context, user } = await drawDraft('organisation');
  await user.click(within(overview()[2] as HTMLElement).getByRole('button'));
  expect(context().section).toBe('openness');
  expect(document.activeElement?.textContent).toBe(
    `3. ${dutch.say('rules:draft.sections.openness')}`,
  );
  await press('draft:previous');
  expect(context().section).toBe('expertise');
  await press('draft:next');
  expect(context().section).toBe('openness');
  screen.getByText(say('draft:place', { number: 3, total: sectionIds.length }), { exact: false });
});

test('the first gap has the focus where the draft is opened, and is not open yet', async () => {
  const { say, user, gap, fieldName } = await drawDraft('organisation', academy(), {
    events: [{ type: 'result.requested' }],
  });
  const [open] = screen.getAllByRole('button', { name: say('result:verdict.draft') });
  await user.click(open as HTMLElement);
  expect(document.activeElement).toBe(gap(fieldName('name')));
  expect(screen.queryByRole('textbox', { name: say('rules:draft.fields.name.label') })).toBeNull();
});

test('Escape folds the parts, and closes nothing else', async () => {
  const { say, user } = await drawDraft('organisation');
  const name = new RegExp(`^${say('draft:place', { number: 1, total: sectionIds.length })}`);
  const place = screen.getByRole('button', { name });
  await user.click(place);
  expect(place.getAttribute('aria-expanded')).toBe('true');
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  await user.keyboard('{Escape}');
  expect(heard).not.toHaveBeenCalled();
  expect(place.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(place);
  await user.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', heard);
});

test('a gap opens where it stands, is written, and gives the focus back to its place', async () => {
  const { say, user, openField, field, done, written, context } = await drawDraft('organisation');
  const name = await openField('name');
  expect(document.activeElement).toBe(name);
  await user.type(name, 'vzw Vonk');
  expect(written()).toEqual({ ...noTexts, fields: { name: 'vzw Vonk' } });
  expect(context().past).toEqual([]);
  await done();
  const said = document.activeElement;
  expect(said?.textContent).toContain('vzw Vonk');
  expect(said?.textContent).toContain(say('transcript.change'));
  await user.click(said as HTMLElement);
  await user.clear(field('name'));
  expect(written()).toEqual(noTexts);
});

test('one thing is open at a time, and Escape closes it with what was written', async () => {
  const { user, openField, written } = await drawDraft('organisation');
  await user.type(await openField('name'), 'vzw Vonk');
  const contact = await openField('contact');
  expect(screen.getAllByRole('textbox')).toEqual([contact]);
  await user.type(contact, 'Nora');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(written().fields).toEqual({ name: 'vzw Vonk', contact: 'Nora' });
  expect(document.activeElement?.textContent).toContain('Nora');
});

test('a gap that is left open leads to the next one', async () => {
  const { openField, leave, gap, fieldName } = await drawDraft('organisation');
  await openField('name');
  await leave();
  expect(document.activeElement).toBe(gap(fieldName('legal-form')));
});

test('what is wrong is said before it is closed, and stays to be mended', async () => {
  const { say, user, openField, field, done, leave, written, announced } =
    await drawDraft('organisation');
  const email = await openField('email');
  await user.type(email, 'niemand');
  expect(email.getAttribute('aria-invalid')).toBeNull();
  await done();
  expect(field('email').getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(field('email'))).toContain(say('draft:errors.email'));
  expect(announced).toEqual([say('draft:errors.email')]);
  expect(document.activeElement).toBe(field('email'));
  await leave();
  expect(written().fields.email).toBe('niemand');
  await user.click(screen.getByRole('button', { name: new RegExp(`^${say('draft:gap.check')}`) }));
  await user.type(field('email'), '@vonk.be');
  await done();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('an enterprise number without its zero can be completed with one press', async () => {
  const { say, user, openField, field, button, written } = await drawDraft('organisation');
  const suggestion = '0123.456.749';
  await user.type(await openField('enterprise-number'), '123456749');
  await user.tab();
  expect(describedBy(field('enterprise-number'))).toContain(
    say('draft:errors.leadingZero', { suggestion }),
  );
  await user.click(button(say('draft:errors.useSuggestion', { suggestion })));
  expect(written().fields['enterprise-number']).toBe(suggestion);
});

test('the browser can fill in who and where the organisation is', async () => {
  const { openField } = await drawDraft('organisation');
  const tokens = {
    name: 'organization',
    address: 'address-line1',
    postcode: 'postal-code',
    town: 'address-level2',
    contact: 'name',
    email: 'email',
    'enterprise-number': 'off',
  };
  for (const [id, token] of Object.entries(tokens))
    expect((await openField(id)).autocomplete).toBe(token);
});

test('a text to write has the first prompt as its name, and the others beside it', async () => {
  const { say, gap, user, written } = await drawDraft('expertise');
  const what = dutch.say('rules:draft.passages.expertise.label');
  await user.click(gap(dutch.say('application:passage', { what })));
  const prompt = (number: number) => say(`rules:draft.passages.expertise.prompts.${number}`);
  const field = screen.getByRole('textbox', { name: prompt(1) });
  expect(describedBy(field)).toContain(prompt(2));
  expect(describedBy(field)).toContain(prompt(3));
  await user.type(field, 'Een ingenieur.');
  expect(written().fields.expertise).toBe('Een ingenieur.');
});

test('a question of the draft is a gap, asked where the draft speaks of it', async () => {
  const { say, user, context, send, gap, done } = await drawDraft(
    'attention',
    without(academy(), 'companies'),
  );
  await user.click(gap(dutch.say('rules:application.gaps.companies.unknown')));
  const group = screen.getByRole('group', { name: say('rules:questions.companies.ask') });
  const option = (name: string) => within(group).getByRole<HTMLInputElement>('radio', { name });
  const yes = option(say('rules:questions.companies.options.yes.label'));
  const unsure = option(say('question.unknown'));
  await user.click(unsure);
  expect(context().answers.companies).toBe(unknown);
  await user.click(yes);
  expect(context().answers.companies).toBe('yes');
  expect(document.activeElement).toBe(yes);
  await done();
  screen.getByText(dutch.say('rules:application.answers.companies.yes'));
  await send({ type: 'history.undone' });
  expect(context().answers.companies).toBe(unknown);
});

test('the answers of a paragraph are changed where it stands', async () => {
  const { say, user, edit, done, context } = await drawDraft('expertise');
  const label = (id: string) => say(`rules:questions.${id}.label`);
  const ids = ['stem-expertise', 'teaching-expertise', 'expertise-evidence'];
  await edit(new Intl.ListFormat('nl-BE').format(ids.map(label)));
  await user.selectOptions(
    screen.getByLabelText(say('rules:questions.stem-expertise.ask')),
    'partner',
  );
  expect(context().answers['stem-expertise']).toBe('partner');
  await done();
  screen.getByText(dutch.say('rules:application.said.expertise-teaching-own'));
});

test('what is open stays open where the language changes, with what was typed', async () => {
  const { user, openField, speak } = await drawDraft('organisation');
  await user.type(await openField('name'), 'vzw Vonk');
  const { say } = await speak('en');
  const field = screen.getByLabelText<HTMLInputElement>(say('rules:draft.fields.name.label'));
  expect(field.value).toBe('vzw Vonk');
});

test('the draft is written in English, and the application stays Dutch', async () => {
  const { say } = await drawDraft('organisation', academy(), { language: 'en' });
  screen.getByText(say('draft:language'));
  const paper = screen.getByRole('article');
  expect(paper.lang).toBe('nl');
  within(paper).getByRole('heading', {
    name: `1. ${dutch.say('rules:draft.sections.organisation')}`,
  });
  within(screen.getByRole('navigation')).getByText(say('rules:draft.sections.organisation'));
});
