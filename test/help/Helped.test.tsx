import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { entryOf, entryText } from '../../src/help/entries.ts';
import { findIn } from '../../src/help/find.ts';
import { Helped } from '../../src/help/Helped.tsx';
import { defaultRuleSet, helpOf } from '../../src/regulations/regulations.ts';
import { WidgetContext, type WidgetValue } from '../../src/view/widget-context.ts';
import { helpTexts } from '../support/help-texts.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

afterEach(cleanup);

const data = await helpOf(defaultRuleSet);

/** What is drawn of the answer to a line. */
async function ask(line: string, language = 'nl', ruleSet = defaultRuleSet) {
  const actor = createActor(conversationMachine, { input: { ruleSet, answers: {} } }).start();
  const texts = await helpTexts(language, ruleSet);
  const own = await helpOf(ruleSet);
  const { container } = render(
    <WidgetContext.Provider value={{ actor, texts } as unknown as WidgetValue}>
      <Helped {...findIn(texts, own)(line)} data={own} />
    </WidgetContext.Provider>,
  );
  const { help, rule } = texts;
  return {
    container,
    said: within(container.querySelector('.says') as HTMLElement),
    help,
    rule,
    text: (id: string, part: 'title' | 'answer') => entryText(texts, id, part),
    unknown: `${help('unknown')} ${rule('help.ask')}`.trim(),
    user: userEvent.setup(),
  };
}

const yearOf = (id: string) => data.sources[entryOf(data, id)?.source.document ?? '']?.year;

test('an answer stands under its title, with its source', async () => {
  const { text, rule, said } = await ask('Wat is een rechtspersoon?');
  said.getByText(text('legal-person', 'title'));
  said.getByText(text('legal-person', 'answer'));
  said.getByText(rule('sources.deck-2021.title'), { exact: false });
});

test('what rests on the year of the rules says nothing of years', async () => {
  const { container } = await ask('Wat is een rechtspersoon?');
  expect(yearOf('legal-person')).toBe(2021);
  expect(container.querySelector('.year')).toBeNull();
});

test('what rests on another year says so, and leads to its page', async () => {
  const { help, rule, said } = await ask('Wat is een vaste locatie?');
  const year = yearOf('fixed-location') ?? 0;
  expect(year).not.toBe(2021);
  said.getByText(help('otherYear', { year, rules: 2021 }));
  const link = said.getByRole<HTMLAnchorElement>('link', {
    name: rule('help.sources.apply-2023'),
  });
  expect(link.href).toBe(data.sources['apply-2023']?.url);
  expect(link.target).toBe('_blank');
});

test('a page without a date says so', async () => {
  const { help, said } = await ask('Wat is een voorlopige erkenning?');
  said.getByText(help('undated', { rules: 2021 }));
});

test('our own explanation has neither date nor address', async () => {
  const { text, rule, said } = await ask('Wat ontbreekt er nog in mijn ontwerp?');
  said.getByText(text('gap', 'answer'));
  said.getByText(new RegExp(rule('help.sources.self-test')));
  expect(said.queryByRole('link')).toBeNull();
});

test('related entries open in place', async () => {
  const { text, user } = await ask('Wat is een rechtspersoon?');
  const related = screen.getByText(text('no-legal-person', 'title'));
  const answer = screen.getByText(text('no-legal-person', 'answer'));
  expect(answer.closest('details')?.open).toBe(false);
  await user.click(related);
  expect(answer.closest('details')?.open).toBe(true);
});

test('no entry is offered twice, nor the one that answers', async () => {
  const { container } = await ask('Wat is een rechtspersoon?');
  const titles = [...container.querySelectorAll('strong, summary')].map((each) => each.textContent);
  expect(titles.length).toBeGreaterThan(2);
  expect(new Set(titles).size).toBe(titles.length);
});

test('where nothing fits it says so, and names who may know', async () => {
  const { unknown, rule, container } = await ask('hoe maak ik lasagne');
  screen.getByText(unknown);
  expect(unknown).toContain(rule('help.ask'));
  expect(container.querySelector('details, cite')).toBeNull();
});

test('where only a part is known it gives no answer, and offers what may be meant', async () => {
  const { help, text, unknown, container } = await ask('Krijg ik subsidie voor zonnepanelen?');
  screen.getByText(unknown);
  screen.getByText(help('near'));
  const titles = data.entries.map(({ id }) => text(id, 'title'));
  for (const each of container.querySelectorAll('details details summary'))
    expect(titles).toContain(each.textContent);
});

test('a rule set without entries gets the honest answer, which names nobody it does not know', async () => {
  const { help, container } = await ask('Wat is een rechtspersoon?', 'nl', smallRuleSet);
  screen.getByText(help('unknown'));
  expect(container.querySelector('details, cite')).toBeNull();
});

test('a rule set is asked about by the entries it brings', async () => {
  const document = 'decree';
  const help = {
    sources: { [document]: { url: 'https://example.org/' } },
    entries: [{ id: 'dogs', source: { document }, related: [] }],
  };
  const entry = { title: 'Honden', asked: 'Waar slapen honden?', answer: 'Een hond slaapt.' };
  const texts = { nl: { help: { sources: { decree: 'Besluit' }, entries: { dogs: entry } } } };
  const { said } = await ask('Hoe slaapt een hond?', 'nl', { ...smallRuleSet, help, texts });
  said.getByText('Een hond slaapt.');
  said.getByRole('link', { name: 'Besluit' });
});

test('it answers in English', async () => {
  const { text } = await ask('What is a legal person?', 'en');
  screen.getByText(text('legal-person', 'answer'));
});

test.each(['Wat is een vaste locatie?', 'hoe maak ik lasagne', 'subsidie voor zonnepanelen'])(
  '“%s”: no barriers',
  async (line) => {
    const { container } = await ask(line);
    for (const each of container.querySelectorAll('details')) each.open = true;
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
