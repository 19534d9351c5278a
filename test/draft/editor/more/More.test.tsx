import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { noTexts } from '../../../../src/conversation/draft-texts.ts';
import { printPaper } from '../../../../src/draft/editor/paper/print-paper.tsx';
import * as csv from '../../../../src/draft/export/to-csv.ts';
import { savedVersion } from '../../../../src/draft/saved-draft.ts';
import { academy, without } from '../../../support/academy.ts';
import { drawDraft } from '../../../support/drawn-draft.tsx';
import { escaped } from '../../../support/escaped.ts';
import { viewTexts } from '../../../support/view-texts.ts';

vi.mock('../../../../src/draft/export/to-csv.ts', { spy: true });
vi.mock('../../../../src/draft/editor/paper/print-paper.tsx', () => ({
  printPaper: vi.fn(() => true),
}));
afterEach(() => vi.clearAllMocks());

const dutch = viewTexts('nl');
const title = dutch.say('rules:application.titles.both');

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

test('Escape leads back to the application, and no further', async () => {
  const { say, user } = await drawDraft('save');
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  screen.getByRole('button', { name: say('draft:back') }).focus();
  await user.keyboard('{Escape}');
  document.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: say('draft:back') })).toBeNull();
});

test('where no deadline is to come there is no calendar to offer', async () => {
  const { say } = await drawDraft('save', academy(), { date: '2021-06-01' });
  const named = (format: string) => ({
    name: new RegExp(`^${escaped(say(`draft:exports.${format}`, { size: '' }).slice(0, -1))}`),
  });
  await screen.findByRole('link', named('csv'));
  expect(screen.queryByRole('link', named('ics'))).toBeNull();
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

test('what of a saved draft fits no more is named, and the rest is opened', async () => {
  const { say, user, context } = await drawDraft('save');
  const saved = {
    format: 'stem-check-draft',
    version: 1,
    ruleSet: 'vlaio-2021',
    date: '2021-02-01',
    answers: { goal: 'both', 'legal-person': 'yes', ages: ['7-77'] },
    texts: { fields: { name: 'vzw Vonk', hobby: 'x' }, examples: [] },
  };
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File([JSON.stringify(saved)], 'ontwerp.json'));
  const alert = await screen.findByRole('alert');
  within(alert).getByText(say('draft:imports.leftOut'));
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([say('rules:draft.former.legal-person'), say('rules:questions.ages.label'), 'hobby']);
  expect(context().answers).toEqual({ goal: 'both' });
  expect(context().texts.fields).toEqual({ name: 'vzw Vonk' });
});

test('a file that is no draft is refused with the reason, and everything stays as it was', async () => {
  const { say, user, context } = await drawDraft('save');
  const before = context();
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File(['{"name":"x"}'], 'iets.json'));
  const alert = await screen.findByRole('alert');
  within(alert).getByText(say('draft:imports.not-a-draft'), { exact: false });
  within(alert).getByText(say('draft:imports.kept'), { exact: false });
  screen.getByRole('heading', { name: say('draft:exports.heading') });
  expect(context().answers).toEqual(before.answers);
  expect(context().past).toEqual([]);
});

test('the text is copied without and with marks, and both are told', async () => {
  const { say, press, announced, exported } = await drawDraft('save');
  await press('draft:exports.copyText');
  const plain = await navigator.clipboard.readText();
  expect(plain.split('\n')[0]).toBe(title);
  screen.getByText(say('result:copy.done'));
  expect(announced).toEqual([say('result:copy.done')]);
  await press('draft:exports.copyMarkdown');
  expect((await navigator.clipboard.readText()).split('\n')[0]).toBe(`# ${title}`);
  expect(exported).toEqual([
    ['copy', expect.any(Number)],
    ['copy', expect.any(Number)],
  ]);
});

test('where copying is not allowed the text is there to be selected, and nothing is lost (fault: clipboard refused)', async () => {
  const { say, press, announced, context } = await drawDraft('save');
  const before = context();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await press('draft:exports.copyText');
  const field = await screen.findByLabelText<HTMLTextAreaElement>(say('result:copy.field'));
  expect(field.value).toContain(title);
  field.focus();
  expect(field.selectionEnd).toBe(field.value.length);
  expect(announced).toEqual([say('result:copy.blocked')]);
  expect(context()).toEqual(before);
});

test('the mail with open questions names the organisation', async () => {
  const { say, user, exported } = await drawDraft('save', academy(), {
    events: [{ type: 'draft.written', texts: { ...noTexts, fields: { name: 'vzw Vonk & co' } } }],
  });
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: say('draft:exports.mail') });
  const { protocol, searchParams } = new URL(link.href);
  expect(protocol).toBe('mailto:');
  expect(searchParams.get('subject')).toContain('vzw Vonk & co');
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  expect(exported).toEqual([['mail', expect.any(Number)]]);
});

test('the draft is printed, and the hand-outs are without an answer', async () => {
  const { press, exported } = await drawDraft('save', academy({ companies: 'no' }), {
    events: [{ type: 'draft.written', texts: { ...noTexts, fields: { name: 'vzw Vonk' } } }],
  });
  const print = vi.mocked(printPaper);
  await press('draft:exports.print');
  expect(print.mock.lastCall?.[0].subtitle).toContain('vzw Vonk');
  expect(exported).toEqual([['print', expect.any(Number)]]);
  await press('draft:exports.blankQuestions');
  expect(print.mock.lastCall?.[0].title).toBe(dutch.say('rules:title'));
  await press('draft:exports.blankDraft');
  const blank = JSON.stringify(print.mock.lastCall);
  expect(blank).toContain(title);
  expect(blank).not.toContain('vzw Vonk');
  expect(exported).toHaveLength(1);
});

test('a file that cannot be made says so and can be tried again; the others are there, and nothing is lost', async () => {
  vi.mocked(csv.toCsv).mockImplementation(() => {
    throw new Error('no room');
  });
  const { say, user, button, context } = await drawDraft('save');
  const before = context();
  const name = say('draft:exports.csv', { size: '' });
  expect((await screen.findByRole('alert')).textContent).toBe(say('draft:exports.failed'));
  await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(6));
  vi.mocked(csv.toCsv).mockReset();
  await user.click(button(`${say('draft:exports.retry')} ${name}`));
  await screen.findByRole('link', { name: new RegExp(`^${escaped(name.slice(0, 20))}`) });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(context()).toEqual(before);
});

test('the Word file is one press away, and is counted', async () => {
  const { press, exported } = await drawDraft('organisation');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await press('draft:word');
  await waitFor(() => expect(exported).toEqual([['docx-clean', expect.any(Number)]]));
  expect(click.mock.contexts[0]).toMatchObject({ download: expect.stringMatching(/\.docx$/) });
});

test('what was downloaded is called by its name, in sight and aloud, until something changes', async () => {
  const { say, press, announced, send } = await drawDraft('organisation');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await press('draft:word');
  await waitFor(() => expect(click.mock.contexts).toHaveLength(1));
  const [link] = click.mock.contexts as HTMLAnchorElement[];
  const said = say('draft:exports.downloaded', { file: link?.download ?? '' });
  await screen.findByText(said);
  expect(announced.at(-1)).toBe(said);
  await send({ type: 'draft.written', texts: { ...noTexts, fields: { name: 'Vonk' } } });
  expect(screen.queryByText(said)).toBeNull();
});

test('so is each of the other files, and its link leads to the file of now', async () => {
  const { say, user, announced, send } = await drawDraft('save');
  const link = await screen.findByRole('link', { name: /JSON/ });
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  const said = say('draft:exports.downloaded', { file: link.getAttribute('download') ?? '' });
  screen.getByText(said);
  expect(announced.at(-1)).toBe(said);
  await send({ type: 'draft.written', texts: { ...noTexts, fields: { name: 'Vonk' } } });
  await waitFor(() => expect(screen.queryByText(said)).toBeNull());
  const now = () => screen.getByRole('link', { name: /JSON/ }).getAttribute('download');
  await waitFor(() => expect(now()).toMatch(/vonk/i));
});

test('all the rest is one press away, and leads back to where one was', async () => {
  const { say, press, context } = await drawDraft('expertise');
  await press('draft:more');
  const heading = screen.getByRole('heading', { name: say('draft:exports.heading') });
  expect(document.activeElement).toBe(heading);
  await press('draft:back');
  expect(context().section).toBe('expertise');
});
