import { expect } from '@playwright/test';
import type { Answers } from '../../src/assessment/answers.ts';
import type { Assessment } from '../../src/assessment/assess.ts';
import { headlineOf } from '../../src/assessment/headline.ts';
import type { ConversationPage } from './conversation-page.ts';
import type { LocaleTexts } from './locale-texts.ts';
import { ruleSetOf } from './rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');

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
  const assessment = await assessInPage(conversation, answers, date);
  const { verdicts, amount } = assessment;
  await expect(conversation.heading(titleOf(texts, assessment))).toBeVisible();
  for (const { id } of ruleSet.schemes) {
    if (verdicts[id] === 'not-asked') continue;
    const label = say(`rules:schemes.${id}.label`);
    const section = widget.locator('section', {
      has: page.getByRole('heading', { name: label, exact: true }),
    });
    const word =
      texts.sayIfAny(`rules:schemes.${id}.words.${verdicts[id]}`) ||
      say(`verdicts.${verdicts[id]}`);
    await expect(section).toHaveText(new RegExp(`^\\s*${label}\\s*${word}`));
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

/** The headline of the rule set, in words. */
function titleOf({ language, say }: LocaleTexts, assessment: Assessment): string {
  const { verdicts, call } = assessment;
  const { id, count, canBeMore } = headlineOf(ruleSet, assessment) ?? {
    id: 'undetermined',
    count: 0,
    canBeMore: false,
  };
  const isOver =
    call?.status === 'closed' &&
    Object.values(verdicts).some((each) => each === 'eligible' || each === 'conditional');
  const open = ruleSet.schemes.filter((each) => verdicts[each.id] === 'undetermined');
  return say(`rules:headlines.${id}`, {
    count,
    year: ruleSet.period.from.slice(0, 4),
    schemes: new Intl.ListFormat(`${language}-BE`).format(
      open.map((each) => say(`rules:schemes.${each.id}.name`)),
    ),
    ...(isOver ? { context: 'closed' } : canBeMore && { context: 'atLeast' }),
  });
}
