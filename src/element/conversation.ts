import { type ActorRefFrom, createActor } from 'xstate';
import type { Answers } from '../assessment/answers.ts';
import type { ParsedAnswers } from '../assessment/parse-answers.ts';
import type { Kept } from '../conversation/machine/beginning.ts';
import { conversationMachine } from '../conversation/machine.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { applicationOf } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';
import { dutchWords } from './dutch-words.ts';
import { dispatch } from './events.ts';
import { loadPlaces } from './load-places.ts';

export type Conversation = ActorRefFrom<typeof conversationMachine>;

export const beginConversation = (ruleSet: RuleSet, saved: Kept): Conversation =>
  createActor(conversationMachine, { input: { ...saved, ruleSet } }).start();

/**
 * Goes on with answers from the page; where they cannot be, everything stays as it is. So it does where they are those
 * that the page gave before: a framework sets again what it draws anew, and what was said since would be lost.
 */
export async function replaceAnswers(
  actor: Conversation,
  value: unknown,
  former?: ParsedAnswers,
): Promise<ParsedAnswers> {
  const { parseAnswers } = await import('../assessment/parse-answers.ts');
  const parsed = parseAnswers(value, [actor.getSnapshot().context.ruleSet]);
  if (parsed.ok && JSON.stringify(parsed) !== JSON.stringify(former))
    actor.send({ type: 'answers.replaced', answers: parsed.answers });
  return parsed;
}

/** The draft as a file, in one of the formats of `exportFormats`. */
export async function exportDraft(
  actor: Conversation,
  format: string,
  date: string,
): Promise<{ file: File; complete: number }> {
  const { ruleSet } = actor.getSnapshot().context;
  const [{ exportAs }, application, places, words] = await Promise.all([
    import('../draft/export/export-as.ts'),
    applicationOf(ruleSet),
    loadPlaces(),
    dutchWords(ruleSet),
  ]);
  return exportAs(format, actor.getSnapshot().context, application, { date, words, places });
}

/** Tells the host page what happens, until the returned function is called. */
export function report(
  host: HTMLElement,
  actor: Conversation,
  settings: () => { date: string; sharesAnswers: boolean },
): () => void {
  let phase = actor.getSnapshot().value;
  let { answers } = actor.getSnapshot().context;
  const subscription = actor.subscribe(({ value, context }) => {
    const [before, phaseBefore] = [answers, phase];
    [answers, phase] = [context.answers, value];
    const now = settings();
    const shared = <Detail>(detail: Detail): Detail | false =>
      now.sharesAnswers && structuredClone(detail);
    for (const question of changedQuestions(before, answers))
      dispatch(host, 'stem-check-answer', { question, ...shared({ answer: answers[question] }) });
    if (phase === 'failed' && phaseBefore !== phase)
      dispatch(host, 'stem-check-error', { code: 'view', message: '' });
    if (phase !== 'verdict' || (phaseBefore === phase && before === answers)) return;
    const { ruleSet, verdicts, overall } = assessmentOf(context, now.date);
    dispatch(host, 'stem-check-verdict', { ruleSet, verdicts, overall, ...shared({ answers }) });
  });
  return () => subscription.unsubscribe();
}

const changedQuestions = (before: Answers, after: Answers): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (question) => before[question] !== after[question],
  );
