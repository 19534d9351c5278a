import { expect } from 'vitest';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../src/conversation/asked/transcript.ts';
import { assessmentOf } from '../../src/conversation/selectors.ts';
import type { Talk } from './talk.ts';
import { wholeItems } from './whole-items.ts';

/** Draws what a conversation shows; throws where something in it does not fit. */
export function look({ context }: Talk): void {
  // Other rules may ask for more of an item than was said of it.
  const whole = wholeItems(context.ruleSet, context.answers);
  expect(parseAnswers(whole, [context.ruleSet])).toMatchObject({ ok: true });
  promptOf(context);
  transcriptOf(context);
  assessmentOf(context, '2021-04-01');
}
