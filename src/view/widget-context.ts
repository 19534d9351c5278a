import { useSelector } from '@xstate/react';
import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { ActorRefFrom } from 'xstate';
import type { Assessment } from '../assessment/assess.ts';
import type {
  ConversationEvent,
  conversationMachine,
} from '../conversation/conversation-machine.ts';
import type { ConversationContext } from '../conversation/moment.ts';
import type { PlaceFinder } from '../conversation/read-answer.ts';
import { assessmentOf, type Prompt } from '../conversation/selectors.ts';
import type { Texts } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';

export type ResultView = FunctionComponent<{ phase: 'reviewing' | 'verdict' }>;

/** The editor of the draft application, with why a file could not be opened. */
export type DraftView = FunctionComponent<{ errors: readonly ParseError[] }>;

/** What a typed line comes to, with the question that it was typed under. */
export type ReplyView = FunctionComponent<{ line: string; prompt: Prompt }>;

/** The answer to a line that a person typed as a question. */
export type HelpView = FunctionComponent<{ line: string }>;

/** What the element hands to its view: everything that a component needs beside its own props. */
export interface WidgetServices {
  actor: ActorRefFrom<typeof conversationMachine>;
  texts: Texts;
  /** ISO date that counts as today. */
  date: string;
  /** The level that the host page has for our first heading. */
  headingLevel: number;
  /** Unique on the page: radio groups and ids of several widgets stay apart. */
  prefix: string;
  /** What is answered stays in this tab until it is closed; otherwise a reload loses it. */
  isKept?: boolean;
  languages: readonly { id: string; name: string }[];
  chooseLanguage: (language: string) => void;
  /** Says politely what a change of focus does not. */
  announce: (message: string) => void;
  loadPlaces: () => Promise<PlaceFinder>;
  /** The end of the conversation, with its texts. */
  loadResult: () => Promise<ResultView>;
  /** The draft application; a rule set without a template has none. */
  loadDraft?: (() => Promise<DraftView>) | undefined;
  /** Understands what is typed; without it answers are only chosen. */
  loadReply?: (() => Promise<ReplyView>) | undefined;
  /** Answers what the person asks. */
  loadHelp?: (() => Promise<HelpView>) | undefined;
  /** Reads a draft that was saved before into the conversation, or tells why it can not. */
  importDraft?: ((file: Blob) => Promise<readonly ParseError[]>) | undefined;
}

export interface WidgetValue extends WidgetServices {
  send: (event: ConversationEvent) => void;
  /** Opens a saved draft; what is wrong with it is said where drafts are written. */
  openDraft: (file: Blob) => void;
  /** Whether the person has done something here yet: only then may focus move. */
  hasActed: () => boolean;
}

export const WidgetContext = createContext<WidgetValue | null>(null);

export function useWidget(): WidgetValue {
  const value = useContext(WidgetContext);
  if (!value) throw new Error('A component of stem-check was drawn outside its Widget.');
  return value;
}

export function useConversation(): ConversationContext {
  return useSelector(useWidget().actor, (snapshot) => snapshot.context);
}

export function useAssessment(): Assessment {
  return assessmentOf(useConversation(), useWidget().date);
}
