import { render } from 'preact';
import { instantOf } from '../belgium/brussels-time.ts';
import { languageFor, languagesOf, nameOf } from '../i18n/languages.ts';
import { loadTexts, type Texts } from '../i18n/texts.ts';
import {
  applicationOf,
  defaultRuleSet,
  hasApplication,
  helpOf,
} from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { StartFault } from '../view/Fault.tsx';
import { Widget } from '../view/Widget.tsx';
import type {
  DraftView,
  HelpView,
  KeepingViews,
  ReplyView,
  ResultView,
} from '../view/widget-context.ts';
import type { Following, Storage } from './attributes.ts';
import { type Conversation, dutchWords, importDraft, loadPlaces } from './conversation.ts';
import { dispatch } from './events.ts';
import { findRuleSet, type WantedRuleSet } from './find-rule-set.ts';
import { keepReadable } from './keep-readable.ts';
import { adoptStyles } from './styles.ts';
import type { Talk } from './Talk.ts';

/** What the element was told, by its attributes and properties. */
export interface Settings {
  /** A tag such as "nl-BE", as the page has it. */
  language: string | null;
  date: string;
  headingLevel: number;
  ruleSet: WantedRuleSet;
  prefix: string;
  storage: Storage;
  history: Following;
  /** Events tell the page what was answered. */
  sharesAnswers: boolean;
}

export interface Faulty {
  fault: StartFault;
  texts: Texts;
}

export type Started = { ruleSet: RuleSet; texts: Texts } | Faulty;

/** Fetches what a conversation needs: texts, and the rule set that is meant. */
export async function prepare({ language, date, ruleSet }: Settings): Promise<Started> {
  const found = await findRuleSet(ruleSet);
  const speaking = 'ruleSet' in found ? found.ruleSet : defaultRuleSet;
  const texts = await loadTexts(languageFor(language, speaking), speaking);
  if (!isDate(date)) return { texts, fault: { kind: 'date', date } };
  return { texts, ...found };
}

function isDate(date: string): boolean {
  try {
    instantOf(date);
    return true;
  } catch {
    return false;
  }
}

export type Drawing = Talk['services'] & {
  host: HTMLElement;
  actor: Conversation;
  texts: Texts;
  settings: Settings;
  announce: (message: string) => void;
  chooseLanguage: (language: string) => void;
};

export function draw(root: Element, { host, actor, texts, settings, ...rest }: Drawing): void {
  const { date, headingLevel, prefix } = settings;
  const { ruleSet } = actor.getSnapshot().context;
  const hasDraft = hasApplication(ruleSet);
  render(
    <Widget
      actor={actor}
      texts={texts}
      date={date}
      headingLevel={headingLevel}
      prefix={prefix}
      loadKeeping={keepingLoader(texts, root)}
      languages={languagesOf(ruleSet).map((id) => ({ id, name: nameOf(id) }))}
      loadPlaces={loadPlaces}
      loadResult={resultLoader(texts, root)}
      loadDraft={hasDraft ? draftLoader(texts, root, ruleSet, host) : undefined}
      loadHelp={helpLoader(texts, root, ruleSet)}
      importDraft={hasDraft ? (file) => importDraft(actor, file) : undefined}
      loadReply={replyLoader(texts, root, ruleSet)}
      {...rest}
    />,
    root,
  );
  keepReadable(host);
}

export async function drawFault(root: Element, texts: Texts, fault: StartFault): Promise<void> {
  const { Fault } = await import('../view/Fault.tsx');
  render(<Fault texts={texts} fault={fault} />, root);
}

/** Looks for what is wrong on the page, where that is asked for. */
export function examine(isAsked: boolean): void {
  if (isAsked || new URLSearchParams(location.search).has('stem-check-debug'))
    void import('../doctor/open-doctor.tsx').then(({ openDoctor }) => openDoctor());
}

export const erase = (root: Element): void => render(null, root);

/** The same loader each time that a language is drawn, so that the view takes what it has already. */
function kept<Load>(loaders: WeakMap<Texts, Load>, texts: Texts, load: Load): Load {
  const first = loaders.get(texts) ?? load;
  loaders.set(texts, first);
  return first;
}

const resultLoaders = new WeakMap<Texts, () => Promise<ResultView>>();

function resultLoader(texts: Texts, root: Element): () => Promise<ResultView> {
  return kept(resultLoaders, texts, async () => {
    const [{ Result, styles }] = await Promise.all([
      import('../view/Result.tsx'),
      texts.load('result'),
    ]);
    adoptStyles(root.getRootNode() as ShadowRoot, styles);
    return Result;
  });
}

const helpLoaders = new WeakMap<Texts, () => Promise<HelpView>>();

function helpLoader(texts: Texts, root: Element, ruleSet: RuleSet): () => Promise<HelpView> {
  return kept(helpLoaders, texts, async () => {
    const [{ Help, styles }, data] = await Promise.all([
      import('../help/Help.tsx'),
      helpOf(ruleSet),
      texts.load('help'),
    ]);
    adoptStyles(root.getRootNode() as ShadowRoot, styles);
    return ({ typed }) => <Help typed={typed} data={data} />;
  });
}

const replyLoaders = new WeakMap<Texts, () => Promise<ReplyView>>();

function replyLoader(texts: Texts, root: Element, ruleSet: RuleSet): () => Promise<ReplyView> {
  return kept(replyLoaders, texts, async () => {
    const [{ Reply, styles }, { loadVocabularies }] = await Promise.all([
      import('../view/Reply.tsx'),
      import('../i18n/vocabularies.ts'),
    ]);
    const vocabularies = await loadVocabularies(ruleSet);
    adoptStyles(root.getRootNode() as ShadowRoot, styles);
    return (props) => <Reply {...props} vocabularies={vocabularies} />;
  });
}

const keepingLoaders = new WeakMap<Texts, () => Promise<KeepingViews>>();

function keepingLoader(texts: Texts, root: Element): () => Promise<KeepingViews> {
  return kept(keepingLoaders, texts, async () => {
    const [{ styles, KeepPanel, MisfitsNotice, Offer, ShareLink }] = await Promise.all([
      import('../keeping/keeping.ts'),
      texts.load('keeping'),
    ]);
    adoptStyles(root.getRootNode() as ShadowRoot, styles);
    return { KeepPanel, MisfitsNotice, Offer, ShareLink };
  });
}

const draftLoaders = new WeakMap<Texts, () => Promise<DraftView>>();

function draftLoader(
  texts: Texts,
  root: Element,
  ruleSet: RuleSet,
  host: HTMLElement,
): () => Promise<DraftView> {
  return kept(draftLoaders, texts, async () => {
    const [{ Draft, styles }, { styles: resultStyles }, words, application] = await Promise.all([
      import('../draft/editor/Draft.tsx'),
      import('../view/Result.tsx'),
      dutchWords(ruleSet),
      applicationOf(ruleSet),
      texts.load('draft'),
    ]);
    if (!application) throw new RangeError(`The rule set ${ruleSet.id} has no draft.`);
    adoptStyles(root.getRootNode() as ShadowRoot, resultStyles, styles);
    return ({ errors }) => (
      <Draft
        words={words}
        application={application}
        errors={errors}
        onExport={(format, complete) => dispatch(host, 'stem-check-export', { format, complete })}
      />
    );
  });
}
