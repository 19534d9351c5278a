import { expect } from '@playwright/test';
import type { Amount } from '../../src/assessment/amount.ts';
import type { Answers } from '../../src/assessment/answers.ts';
import type { Assessment } from '../../src/assessment/assess.ts';
import { headlineOf } from '../../src/assessment/headline.ts';
import { type Plan, planOf } from '../../src/conversation/plan.ts';
import type { ConversationPage } from './conversation-page.ts';
import type { LocaleTexts } from './locale-texts.ts';
import { ruleSetOf } from './rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');

/** What the delivered headless core finds, asked on the page itself. */
const assessInPage = (
  { page }: ConversationPage,
  answers: Answers,
  date: string,
): Promise<Assessment> =>
  page.evaluate(
    async ({ core, answers, date }) => {
      const { assess, defaultRuleSet }: typeof import('../../src/core.ts') = await import(core);
      return assess(defaultRuleSet, answers, { date });
    },
    { core: '/core.js', answers, date },
  );

/** The way to yes from these answers. */
export async function stepsInPage(
  conversation: ConversationPage,
  answers: Answers,
  date: string,
): Promise<Plan['steps']> {
  const assessment = await assessInPage(conversation, answers, date);
  return planOf(ruleSet, answers, assessment, date)?.steps ?? [];
}

/** The sentence, the tiles and the sum on show say what the core finds for these answers. */
export async function expectVerdict(
  conversation: ConversationPage,
  answers: Answers,
  date: string,
): Promise<void> {
  const { widget, texts } = conversation;
  const { say } = texts;
  const assessment = await assessInPage(conversation, answers, date);
  const { verdicts } = assessment;
  const plan = planOf(ruleSet, answers, assessment, date);
  await expect(conversation.heading(titleOf(texts, assessment, plan))).toBeVisible();
  for (const { id } of ruleSet.schemes) {
    const label = say(`rules:schemes.${id}.label`);
    const tile = widget.getByRole('listitem').filter({ hasText: label }).first();
    if (verdicts[id] === 'not-asked') continue;
    const word =
      texts.sayIfAny(`rules:schemes.${id}.words.${verdicts[id]}`) ||
      say(`verdicts.${verdicts[id]}`);
    await expect(tile).toContainText(`${label}${word}`);
  }
  const sum = sumOf(assessment, plan);
  if (!sum) return;
  const money = new Intl.NumberFormat(`${texts.language}-BE`, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  for (const euro of [sum.low, sum.high])
    await expect(widget.locator('.amount')).toContainText(money.format(euro));
}

/** What is held out: to who has to do something first, what comes of that. */
function sumOf({ amount, deciding, verdicts }: Assessment, plan: Plan | null): Amount | null {
  const scheme = ruleSet.amount?.scheme ?? '';
  const isPlanned = deciding.length === 0 && plan?.counts[scheme] !== undefined;
  if (!amount || (verdicts[scheme] === 'ineligible' && !isPlanned)) return null;
  const sum = isPlanned ? (plan?.amount ?? amount) : amount;
  return sum.lines.length > 0 ? sum : null;
}

/** The headline of the rule set, in words, with what it counts: steps to a scheme, or answers that decide. */
function titleOf({ say }: LocaleTexts, assessment: Assessment, plan: Plan | null): string {
  const headline = headlineOf(ruleSet, assessment);
  const { id, counts } = headline ?? { id: 'undetermined' };
  const count = counts ? (plan?.counts[counts] ?? 0) : assessment.deciding.length;
  if (headline && counts && count === 0 && (headline.canBeMore || assessment.next))
    return say(`rules:schemes.${counts}.verdicts.${assessment.verdicts[counts]}`, {
      count: headline.count,
      ...(headline.canBeMore && { context: 'atLeast' }),
    });
  return say(`rules:headlines.${id}`, { count, ...(count === 0 && { context: 'none' }) });
}
