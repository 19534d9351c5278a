import { expect } from '@playwright/test';
import type { Answers } from '../../src/assessment/answers.ts';
import type { Assessment } from '../../src/assessment/assess.ts';
import type { ConversationPage } from './conversation-page.ts';

/** What the delivered headless core finds, asked on the page itself. */
export const assessInPage = (
  { page }: ConversationPage,
  answers: Answers,
  date: string,
): Promise<Assessment> =>
  page.evaluate(
    async ({ core, answers, date }) => {
      const { assess, ruleSets }: typeof import('../../src/core.ts') = await import(core);
      const [newest] = ruleSets;
      if (!newest) throw new Error('The core holds no rule set.');
      return assess(newest, answers, { date });
    },
    { core: '/core.js', answers, date },
  );

/** The title and the board of schemes on show say what the core finds for these answers. */
export async function expectVerdict(
  conversation: ConversationPage,
  answers: Answers,
  date: string,
): Promise<void> {
  const { page, widget, texts } = conversation;
  const { say } = texts;
  const { verdicts, criteria, amount, call } = await assessInPage(conversation, answers, date);
  const asked = (['recognition', 'subsidy'] as const).filter((id) => verdicts[id] !== 'not-asked');
  const sentences = asked.map((scheme) => {
    const verdict = verdicts[scheme];
    const own = criteria.filter((each) => each.scheme === scheme);
    const count = own.filter(({ outcome }) => outcome === 'unmet').length;
    if (call.status === 'closed' && verdict === 'conditional')
      return say('result:verdict.closed.conditional');
    if (call.status === 'closed' && verdict === 'eligible')
      return say(`result:verdict.closed.${scheme}`, { year: call.deadline.slice(0, 4) });
    return verdict === 'ineligible' && own.some(({ outcome }) => outcome === 'unknown')
      ? say(`result:verdict.atLeast.${scheme}`, { count })
      : say(`result:verdict.${scheme}.${verdict}`, { count });
  });
  const isOpen = asked.every((scheme) => verdicts[scheme] === 'undetermined');
  const title = isOpen ? say('result:verdict.undetermined') : sentences.join(' ');
  await expect(conversation.heading(title)).toBeVisible();
  for (const scheme of asked) {
    const label = say(`rules:schemes.${scheme}.label`);
    const section = widget.locator('section', {
      has: page.getByRole('heading', { name: label, exact: true }),
    });
    const verdict = say(`verdicts.${verdicts[scheme]}`);
    await expect(section).toHaveText(new RegExp(`^\\s*${label}\\s*${verdict}`));
  }
  if (!amount || amount.lines.length === 0) return;
  const money = new Intl.NumberFormat(`${texts.language}-BE`, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const total = widget.getByRole('row', { name: new RegExp(`^${say('result:amount.total')}\\b`) });
  for (const euro of [amount.low, amount.high])
    await expect(total).toContainText(money.format(euro));
}
