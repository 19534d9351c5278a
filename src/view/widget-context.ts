import { useSelector } from '@xstate/react';
import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { ActorRefFrom } from 'xstate';
import type { Answers } from '../assessment/answers.ts';
import type { Assessment } from '../assessment/assess.ts';
import type { PlaceFinder } from '../belgium/places.ts';
import type { Prompt } from '../conversation/asked/prompt.ts';
import type { DraftTexts } from '../conversation/draft-texts.ts';
import type { Keys } from '../conversation/list/keys.ts';
import type { Round } from '../conversation/list/round.ts';
import type { ConversationContext } from '../conversation/machine/context.ts';
import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import type { Phase } from '../conversation/machine/phase.ts';
import type { conversationMachine } from '../conversation/machine.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import type { Texts } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';

export type ResultView = FunctionComponent<{ phase: 'reviewing' | 'verdict' }>;

/** The editor of the draft application, with why a file could not be opened. */
export type DraftView = FunctionComponent<{ errors: readonly ParseError[] }>;

/** A line that was sent: another object each time. */
export interface Typed {
  line: string;
}

/** What a typed line comes to, with the question that it was typed under. */
export type ReplyView = FunctionComponent<{ typed: Typed; prompt: Prompt }>;

/** The answer to a line that a person typed as a question. */
export type HelpView = FunctionComponent<{ typed: Typed }>;

/** Whether what is said and written is kept on this device, and why not. */
export type StoringState = 'off' | 'on' | 'refused' | 'elsewhere';

/** Keeping on this device, where the page lets the person choose it. */
export interface Storing {
  state: StoringState;
  /** Tells whether that worked. */
  keep: () => StoringState;
  forget: () => void;
}

/** What waits to be gone on with, or why that is not possible. */
export interface Offer {
  source: 'link' | 'device';
  session?: {
    answers: Answers;
    keys: Keys;
    texts: DraftTexts;
    round: Round | null;
    /** Ids of questions whose answers fit no more. */
    dropped: readonly string[];
    /** Texts of the draft fit no more. */
    losesTexts: boolean;
    hasOtherRules: boolean;
    /** ISO; empty where nobody knows. */
    savedAt: string;
  };
  problem?: 'unreadable' | 'newer-version' | 'expired' | 'link';
  /** From now on it is kept along, where it came from this device. */
  accept?: () => void;
  forget?: () => void;
  /** The person has chosen: it is not offered again. */
  settle?: () => void;
}

/** What other rules of the page made of the conversation: what did not fit them. */
export interface Misfits {
  /** Names of questions. */
  dropped: readonly string[];
  losesTexts: boolean;
  /** It was put away: it does not come back. */
  isRead: boolean;
}

export interface KeepingViews {
  Offer: FunctionComponent;
  MisfitsNotice: FunctionComponent<{ misfits: Misfits }>;
  KeepPanel: FunctionComponent<{ close: () => void }>;
  ShareLink: FunctionComponent<{ close: () => void }>;
}

/** What is drawn by parts that come later. */
export interface PartViews {
  /** The conversation. */
  asking: FunctionComponent;
  /** The end of the conversation. */
  result: ResultView;
  /** The draft application; rules without one have no such part. */
  draft: DraftView;
  /** Understands what is typed; without it answers are only chosen. */
  reply: ReplyView;
  /** Answers what the person asks. */
  help: HelpView;
  /** Keeps, offers and shares answers. */
  keeping: KeepingViews;
}

/** Fetches a part with its texts and styles, when it is wanted. */
export interface Later<View> {
  (): Promise<View>;
  /** Once it has come. */
  here?: View;
}

export type Parts = { readonly [Name in keyof PartViews]?: Later<PartViews[Name]> };

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
  storing?: Storing | undefined;
  offer?: Offer | undefined;
  misfits?: Misfits | undefined;
  languages: readonly { id: string; name: string }[];
  chooseLanguage: (language: string) => void;
  /** Says politely what a change of focus does not. */
  announce: (message: string) => void;
  loadPlaces: () => Promise<PlaceFinder>;
  parts: Parts;
  /** Reads a draft that was saved before into the conversation; tells what of it fits no more, or why it cannot. */
  importDraft?: ((file: Blob) => Promise<readonly ParseError[]>) | undefined;
}

export interface WidgetValue extends WidgetServices {
  send: (event: ConversationEvent) => void;
  /** Opens a saved draft; what is wrong with it is said where drafts are written. */
  openDraft: (file: Blob) => void;
  /** Takes the offer away, once the person has chosen. */
  settleOffer: () => void;
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

/** A part of it: only what changes in that part is drawn again. */
export function useSelected<Part>(select: (context: ConversationContext) => Part): Part {
  return useSelector(useWidget().actor, (snapshot) => select(snapshot.context));
}

export function usePhase(): Phase {
  return useSelector(useWidget().actor, (snapshot) => snapshot.value);
}

/** Whether this can happen now. */
export function useCan(event: ConversationEvent): boolean {
  return useSelector(useWidget().actor, (snapshot) => snapshot.can(event));
}

export function useAssessment(): Assessment {
  return assessmentOf(useConversation(), useWidget().date);
}
