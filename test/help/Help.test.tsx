import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { entries, sources } from '../../src/help/entries.ts';
import { Help } from '../../src/help/Help.tsx';
import { loadTexts } from '../../src/i18n/texts.ts';
import { WidgetContext, type WidgetValue } from '../../src/view/widget-context.ts';
import type { Language } from '../support/locale-texts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { viewTexts } from '../support/view-texts.ts';

afterEach(cleanup);

async function ask(line: string, language: Language = 'nl') {
  const ruleSet = ruleSetOf('vlaio-2021');
  const actor = createActor(conversationMachine, { input: { ruleSet, answers: {} } }).start();
  actor.send({ type: 'conversation.started' });
  const texts = await loadTexts(language);
  await texts.loadHelp();
  const announced: string[] = [];
  const widget = { actor, texts, announce: (said: string) => announced.push(said) };
  const { container } = render(
    <WidgetContext.Provider value={widget as unknown as WidgetValue}>
      <Help typed={{ line }} />
    </WidgetContext.Provider>,
  );
  const said = within(container.querySelector('.says') as HTMLElement);
  return { container, said, announced, user: userEvent.setup(), ...viewTexts(language) };
}

const answer = (id: string) => `help:entries.${id}.answer`;
const yearOf = (id: string) =>
  sources[entries.find((each) => each.id === id)?.source.document ?? '']?.year;

test('the question stands above its answer, with title and source', async () => {
  const { say, container } = await ask('Wat is een rechtspersoon?');
  screen.getByText('Wat is een rechtspersoon?');
  screen.getByText(say('help:entries.legal-person.title'));
  screen.getByText(say(answer('legal-person')));
  expect(container.querySelector('cite')?.textContent).toContain(
    say('rules:sources.deck-2021.title'),
  );
});

test('the answer is announced once', async () => {
  const { say, announced } = await ask('Wat is een rechtspersoon?');
  expect(announced).toEqual([say(answer('legal-person'))]);
});

test('what rests on the year of the rules says nothing of years', async () => {
  const { container } = await ask('Wat is een rechtspersoon?');
  expect(yearOf('legal-person')).toBe(2021);
  expect(container.querySelector('.year')).toBeNull();
});

test('what rests on another year says so, and leads to its page', async () => {
  const { say, said } = await ask('Wat is een vaste locatie?');
  const year = yearOf('fixed-location') ?? 0;
  expect(year).not.toBe(2021);
  said.getByText(say('help:otherYear', { year, rules: 2021 }));
  const link = said.getByRole<HTMLAnchorElement>('link', {
    name: say('help:sources.apply-2023'),
  });
  expect(link.href).toBe(sources['apply-2023']?.url);
  expect(link.target).toBe('_blank');
});

test('a page without a date says so', async () => {
  const { say, said } = await ask('Wat is een voorlopige erkenning?');
  said.getByText(say('help:undated', { rules: 2021 }));
});

test('our own explanation has neither date nor address', async () => {
  const { say, said } = await ask('Wat is een leemte?');
  said.getByText(say(answer('gap')));
  said.getByText(new RegExp(say('help:sources.self-test')));
  expect(said.queryByRole('link')).toBeNull();
});

test('related entries open in place', async () => {
  const { say, user } = await ask('Wat is een rechtspersoon?');
  const related = screen.getByText(say('help:entries.no-legal-person.title'));
  const text = screen.getByText(say(answer('no-legal-person')));
  expect(text.closest('details')?.open).toBe(false);
  await user.click(related);
  expect(text.closest('details')?.open).toBe(true);
});

test('no entry is offered twice, nor the one that answers', async () => {
  const { container } = await ask('Wat is een rechtspersoon?');
  const titles = [...container.querySelectorAll('strong, summary')].map((each) => each.textContent);
  expect(titles.length).toBeGreaterThan(2);
  expect(new Set(titles).size).toBe(titles.length);
});

test('where nothing fits it says so, and names who may know', async () => {
  const { say, container, announced } = await ask('hoe maak ik lasagne');
  screen.getByText(say('help:unknown'));
  expect(announced).toEqual([say('help:unknown')]);
  expect(container.querySelector('details, cite')).toBeNull();
});

test('where only a part is known it gives no answer, and offers what may be meant', async () => {
  const { say, container } = await ask('Krijg ik subsidie voor zonnepanelen?');
  screen.getByText(say('help:unknown'));
  screen.getByText(say('help:near'));
  const titles = entries.map(({ id }) => say(`help:entries.${id}.title`));
  for (const each of container.querySelectorAll('summary'))
    expect(titles).toContain(each.textContent);
});

test('what is typed is text, whatever it looks like', async () => {
  const { container } = await ask('<img src=x onerror=alert(1)> {{year}} $t(unknown)');
  expect(container.querySelector('img')).toBeNull();
  within(container as HTMLElement).getByText(
    /<img src=x onerror=alert\(1\)> \{\{year\}\} \$t\(unknown\)/,
  );
});

test('it answers in English', async () => {
  const { say } = await ask('What is a legal person?', 'en');
  screen.getByText(say(answer('legal-person')));
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
