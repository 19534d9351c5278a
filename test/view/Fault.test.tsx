import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/texts.ts';
import { defaultRuleSet } from '../../src/regulations/regulations.ts';
import type { ParseError } from '../../src/rules/parse-errors.ts';
import { Fault, type StartFault } from '../../src/view/Fault.tsx';
import { viewTexts } from '../support/view-texts.ts';

afterEach(cleanup);

const drawFault = async (fault: StartFault, language: 'nl' | 'en' = 'nl') => {
  const texts = await loadTexts(language, defaultRuleSet);
  await texts.load('fault');
  render(<Fault texts={texts} fault={fault} />);
  return {
    ...viewTexts(language),
    alert: screen.getByRole('alert'),
    lines: screen.getAllByRole('listitem').map((each) => each.textContent),
  };
};

const errors = (count: number): ParseError[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `questions.${index}.kind`,
    code: 'wrong-kind',
  }));

test('a fault says that nothing can start and whom to tell', async () => {
  const { say, alert } = await drawFault({ kind: 'date', date: 'morgen' });
  expect(alert.textContent).toContain(say('fault:heading'));
  expect(alert.textContent).toContain(say('fault:lead'));
});

test('a date that is none is shown with an example of one', async () => {
  const { say, lines } = await drawFault({ kind: 'date', date: 'morgen' });
  expect(lines).toEqual([say('fault:date', { date: 'morgen' })]);
});

test('a rule set that is not there is named, with those that are', async () => {
  const known = ['vlaio-2022', 'vlaio-2021'];
  const { say, lines } = await drawFault({ kind: 'unknown-rule-set', id: 'vlaio-1999', known });
  const params = { id: 'vlaio-1999', known: 'vlaio-2022 en vlaio-2021' };
  expect(lines).toEqual([say('fault:unknown', params)]);
});

test('what is wrong with a rule set is listed by place, the first ten', async () => {
  const { say, lines } = await drawFault({ kind: 'rule-set', errors: errors(12) });
  const what = say('fault:codes.wrong-kind');
  expect(lines).toEqual(errors(10).map(({ path }) => say('fault:fault', { path, what })));
});

test('what is wrong with the whole is said of the whole', async () => {
  const { say, lines } = await drawFault({
    kind: 'rule-set',
    errors: [{ path: '', code: 'unreadable' }],
  });
  const what = say('fault:codes.unreadable');
  expect(lines).toEqual([say('fault:fault', { path: say('fault:whole'), what })]);
});

test('what we have no sentence for is said as the parser has it', async () => {
  const { say, lines } = await drawFault({
    kind: 'rule-set',
    errors: [{ path: 'schemes', code: 'too-wild' }],
  });
  const what = say('fault:otherCode', { code: 'too-wild' });
  expect(what).toContain('too-wild');
  expect(lines).toEqual([say('fault:fault', { path: 'schemes', what })]);
});

test('a fault is told in the language of the page', async () => {
  const { say, alert } = await drawFault({ kind: 'date', date: 'tomorrow' }, 'en');
  expect(alert.textContent).toContain(say('fault:heading'));
  expect(alert.closest('[lang]')?.getAttribute('lang')).toBe('en');
});
