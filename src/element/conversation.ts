import { type ActorRefFrom, createActor } from 'xstate';
import type { Answers } from '../assessment/answers.ts';
import type { ParsedAnswers } from '../assessment/parse-answers.ts';
import { conversationMachine } from '../conversation/conversation-machine.ts';
import type { DraftTexts } from '../conversation/draft-texts.ts';
import type { ConversationContext } from '../conversation/moment.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { loadTexts, type Texts } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import type { RuleSet } from '../rules/schema.ts';
import { dispatch } from './events.ts';

export type Conversation = ActorRefFrom<typeof conversationMachine>;

/** What a conversation can begin with. */
export type Saved = Partial<Pick<ConversationContext, 'answers' | 'texts' | 'round'>>;

export const beginConversation = (ruleSet: RuleSet, saved: Saved): Conversation =>
  createActor(conversationMachine, { input: { ...saved, ruleSet } }).start();

/** Goes on with answers from the page; where they cannot be, everything stays as it is. */
export async function replaceAnswers(actor: Conversation, value: unknown): Promise<ParsedAnswers> {
  const { parseAnswers } = await import('../assessment/parse-answers.ts');
  const parsed = parseAnswers(value, [actor.getSnapshot().context.ruleSet]);
  if (parsed.ok) actor.send({ type: 'answers.replaced', answers: parsed.answers });
  return parsed;
}

/** Reads a saved draft into the conversation; where that cannot be, everything stays as it is. */
export async function importDraft(actor: Conversation, file: Blob): Promise<readonly ParseError[]> {
  const { openSaved } = await import('../draft/open-saved.ts');
  const read = await openSaved(file, actor.getSnapshot().context.ruleSet);
  if (!read.ok) return read.errors;
  actor.send({ type: 'draft.imported', answers: read.draft.answers, texts: read.draft.texts });
  return [];
}

/** The texts of a draft that fit these rules. */
export const fitTexts = async (texts: DraftTexts, { id }: RuleSet): Promise<DraftTexts> =>
  (await import('../draft/fitting-texts.ts')).fittingTexts(texts, id);

/** The draft as a file, in one of the formats of `exportFormats`. */
export async function exportDraft(
  actor: Conversation,
  format: string,
  date: string,
): Promise<{ file: File; complete: number }> {
  const { ruleSet } = actor.getSnapshot().context;
  const [{ exportAs }, places, words] = await Promise.all([
    import('../draft/export-as.ts'),
    loadPlaces(),
    dutchWords(ruleSet),
  ]);
  return exportAs(format, actor.getSnapshot().context, { date, words, places });
}

export const loadPlaces = async () => (await import('../conversation/place-finder.ts')).placeFinder;

/** The application is Dutch, whatever the language of the conversation. */
export async function dutchWords(ruleSet: RuleSet): Promise<Texts> {
  const words = await loadTexts('nl', ruleSet.texts);
  await words.loadDraft();
  return words;
}

/** Tells the host page what happens, until the returned function is called. */
export function report(
  host: HTMLElement,
  actor: Conversation,
  settings: () => { date: string; sharesAnswers: boolean },
): () => void {
  let { answers, phase } = actor.getSnapshot().context;
  const subscription = actor.subscribe(({ context }) => {
    const [before, phaseBefore] = [answers, phase];
    ({ answers, phase } = context);
    const { date, sharesAnswers } = settings();
    const shared = <Detail>(detail: Detail): Detail | false =>
      sharesAnswers && structuredClone(detail);
    for (const question of changedQuestions(before, answers))
      dispatch(host, 'stem-check-answer', { question, ...shared({ answer: answers[question] }) });
    if (phase !== 'verdict' || (phaseBefore === phase && before === answers)) return;
    const { ruleSet, verdicts, overall } = assessmentOf(context, date);
    dispatch(host, 'stem-check-verdict', { ruleSet, verdicts, overall, ...shared({ answers }) });
  });
  return () => subscription.unsubscribe();
}

const changedQuestions = (before: Answers, after: Answers): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (question) => before[question] !== after[question],
  );
