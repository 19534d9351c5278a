import { render } from 'preact';
import { type ActorRefFrom, createActor } from 'xstate';
import type { Answers } from '../assessment/answers.ts';
import { instantOf } from '../assessment/call.ts';
import { conversationMachine } from '../conversation/conversation-machine.ts';
import type { ConversationContext } from '../conversation/moment.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { languages, loadTexts, nameOf, type Texts } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import { ruleSets } from '../rules/rule-sets.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { StartFault } from '../view/Fault.tsx';
import { Widget } from '../view/Widget.tsx';
import type { DraftView, ResultView } from '../view/widget-context.ts';
import { dispatch } from './events.ts';
import { adoptStyles } from './styles.ts';

/** What the element was told, by its attributes and properties. */
export interface Settings {
  language: string;
  date: string;
  headingLevel: number;
  /** An id of ours, or a rule set of the host's own, not parsed yet. */
  ruleSet: { id: string | null } | { given: unknown };
  prefix: string;
  /** What is answered and written stays in this tab until it is closed. */
  isKept: boolean;
}

export type Conversation = ActorRefFrom<typeof conversationMachine>;

export type Started = { ruleSet: RuleSet; texts: Texts } | { fault: StartFault; texts: Texts };

/** Fetches what a conversation needs: texts, and the rule set that is meant. */
export async function prepare({ language, date, ruleSet }: Settings): Promise<Started> {
  const found = await findRuleSet(ruleSet);
  const texts = await loadTexts(language, 'ruleSet' in found ? found.ruleSet.texts : {});
  if (!isDate(date)) return { texts, fault: { kind: 'date', date } };
  return { texts, ...found };
}

async function findRuleSet(
  wanted: Settings['ruleSet'],
): Promise<{ ruleSet: RuleSet } | { fault: StartFault }> {
  if ('given' in wanted) {
    // The parser is only fetched for a rule set that is not ours: ours are parsed by the tests.
    const { parseRuleSet } = await import('../rules/parse-rule-set.ts');
    const parsed = parseRuleSet(wanted.given);
    return parsed.ok
      ? { ruleSet: parsed.ruleSet }
      : { fault: { kind: 'rule-set', errors: parsed.errors } };
  }
  const { id } = wanted;
  const ruleSet = id ? ruleSets.find((each) => each.id === id) : ruleSets[0];
  return ruleSet
    ? { ruleSet }
    : { fault: { kind: 'unknown-rule-set', id: id ?? '', known: ruleSets.map((each) => each.id) } };
}

function isDate(date: string): boolean {
  try {
    instantOf(date);
    return true;
  } catch {
    return false;
  }
}

export const startConversation = (
  ruleSet: RuleSet,
  answers: Answers,
  saved: Partial<Saved> = {},
): Conversation =>
  createActor(conversationMachine, { input: { ruleSet, answers, ...saved } }).start();

type Saved = Pick<ConversationContext, 'answers' | 'texts'>;

/** What was kept, where it still fits the rules. */
export async function readSaved(ruleSet: RuleSet, json: string): Promise<Partial<Saved>> {
  const { openSaved } = await import('../draft/open-saved.ts');
  const read = await openSaved(new Blob([json]), ruleSet);
  return read.ok ? { answers: read.draft.answers, texts: read.draft.texts } : {};
}

export interface Drawing {
  host: HTMLElement;
  actor: Conversation;
  texts: Texts;
  settings: Settings;
  announce: (message: string) => void;
  chooseLanguage: (language: string) => void;
}

export function draw(root: Element, { host, actor, texts, settings, ...rest }: Drawing): void {
  const { date, headingLevel, prefix, isKept } = settings;
  const { ruleSet } = actor.getSnapshot().context;
  const hasDraft = draftsOf.includes(ruleSet.id);
  render(
    <Widget
      actor={actor}
      texts={texts}
      date={date}
      headingLevel={headingLevel}
      prefix={prefix}
      isKept={isKept}
      languages={languageChoices}
      loadPlaces={loadPlaces}
      loadResult={resultLoader(texts, root)}
      loadDraft={hasDraft ? draftLoader(texts, root, ruleSet, host) : undefined}
      importDraft={hasDraft ? (file) => importDraft(actor, file) : undefined}
      {...rest}
    />,
    root,
  );
}

export async function drawFault(root: Element, texts: Texts, fault: StartFault): Promise<void> {
  const { Fault } = await import('../view/Fault.tsx');
  render(<Fault texts={texts} fault={fault} />, root);
}

export const erase = (root: Element): void => render(null, root);

const languageChoices = languages.map((id) => ({ id, name: nameOf(id) }));

const loadPlaces = async () => (await import('../conversation/place-finder.ts')).placeFinder;

const resultLoaders = new WeakMap<Texts, () => Promise<ResultView>>();

function resultLoader(texts: Texts, root: Element): () => Promise<ResultView> {
  const loader =
    resultLoaders.get(texts) ??
    (async () => {
      const [{ Result, styles }] = await Promise.all([
        import('../view/Result.tsx'),
        texts.loadResult(),
      ]);
      adoptStyles(root.getRootNode() as ShadowRoot, styles);
      return Result;
    });
  resultLoaders.set(texts, loader);
  return loader;
}

/** The rule sets that have a template. The templates themselves come with the draft. */
const draftsOf: readonly string[] = Object.keys(import.meta.glob('../draft/templates/*.json')).map(
  (path) => path.replace(/^.*\/|\.json$/g, ''),
);

const draftLoaders = new WeakMap<Texts, () => Promise<DraftView>>();

function draftLoader(
  texts: Texts,
  root: Element,
  ruleSet: RuleSet,
  host: HTMLElement,
): () => Promise<DraftView> {
  const loader =
    draftLoaders.get(texts) ??
    (async () => {
      const [{ Draft, styles }, { styles: resultStyles }, words] = await Promise.all([
        import('../draft/Draft.tsx'),
        import('../view/Result.tsx'),
        dutchWords(ruleSet),
        texts.loadDraft(),
      ]);
      adoptStyles(root.getRootNode() as ShadowRoot, resultStyles, styles);
      return ({ errors }) => (
        <Draft
          words={words}
          errors={errors}
          onExport={(format, complete) => dispatch(host, 'stem-check-export', { format, complete })}
        />
      );
    });
  draftLoaders.set(texts, loader);
  return loader;
}

/** The application is Dutch, whatever the language of the conversation. */
async function dutchWords(ruleSet: RuleSet): Promise<Texts> {
  const words = await loadTexts('nl', ruleSet.texts);
  await words.loadDraft();
  return words;
}

/** Reads a saved draft into the conversation; where that cannot be, everything stays as it is. */
export async function importDraft(actor: Conversation, file: Blob): Promise<readonly ParseError[]> {
  const { openSaved } = await import('../draft/open-saved.ts');
  const read = await openSaved(file, actor.getSnapshot().context.ruleSet);
  if (!read.ok) return read.errors;
  actor.send({ type: 'draft.imported', answers: read.draft.answers, texts: read.draft.texts });
  return [];
}

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

/** Tells the host page what happens, until the returned function is called. */
export function report(host: HTMLElement, actor: Conversation, date: () => string): () => void {
  let { answers, phase } = actor.getSnapshot().context;
  const subscription = actor.subscribe(({ context }) => {
    const [before, phaseBefore] = [answers, phase];
    ({ answers, phase } = context);
    for (const question of changedQuestions(before, answers))
      dispatch(host, 'stem-check-answer', { question });
    if (phase !== 'verdict' || (phaseBefore === phase && before === answers)) return;
    const { ruleSet, verdicts, overall } = assessmentOf(context, date());
    dispatch(host, 'stem-check-verdict', { ruleSet, verdicts, overall });
  });
  return () => subscription.unsubscribe();
}

const changedQuestions = (before: Answers, after: Answers): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (question) => before[question] !== after[question],
  );
