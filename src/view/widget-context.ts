import { useSelector } from '@xstate/react';
import { type ComponentChildren, createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { ActorRefFrom } from 'xstate';
import type { Answers } from '../assessment/answers.ts';
import type { PlaceFinder } from '../belgium/places.ts';
import type { Aside, AsideReply } from '../conversation/asides/aside.ts';
import type { DraftTexts } from '../conversation/draft-texts.ts';
import type { Filled } from '../conversation/filled.ts';
import type { Keys } from '../conversation/list/keys.ts';
import type { Round } from '../conversation/list/round.ts';
import type { ConversationContext } from '../conversation/machine/context.ts';
import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import type { LastingPhase, Phase } from '../conversation/machine/phase.ts';
import type { conversationMachine } from '../conversation/machine.ts';
import type { Stand } from '../conversation/selectors.ts';
import type { Command } from '../conversation/understand/commands.ts';
import type { Typing } from '../conversation/understand/hear.ts';
import type { Understood } from '../conversation/understand/heard.ts';
import type { Texts } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import type { RuleSet } from '../rules/schema.ts';

/** What was found, and all answers over whatever is looked at. */
export interface ResultViews {
  Verdict: FunctionComponent;
  Review: FunctionComponent<{ onClose: () => void }>;
}

export interface YearsProps {
  /** Back to the result. */
  close: () => void;
  /** Away from here: something else comes in the place of it. */
  leave: () => void;
}

/** The editor of the draft application, with why a file could not be opened. */
export type DraftView = FunctionComponent<{ errors: readonly ParseError[] }>;

/** The frame around every screen but the card, with what stands in it. */
export type FrameView = FunctionComponent<{ phase: LastingPhase; children: ComponentChildren }>;

/** Finds what we know of a line that a person typed as a question, and draws it. */
export interface HelpViews {
  find: Find;
  Helped: FunctionComponent<Answering & Mailing>;
}

/** Ids of help entries: the best answer, if any, and what goes with it. */
export interface Answering {
  best: string | null;
  offered: readonly string[];
}

/** Puts what was asked into the mail to who decides, or takes it out again. */
export interface Mailing {
  isForMail?: boolean | undefined;
  /** Not there where no mail is made. */
  mail?: ((isForMail: boolean) => void) | undefined;
}

/** `question` is the id of the one at hand, if any. */
export type Find = (line: string, question?: string) => Answering;

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
  /** `page`: it was said here before the page went on to another part, and is kept nowhere. */
  source: 'link' | 'device' | 'page';
  session?: {
    answers: Answers;
    keys: Keys;
    texts: DraftTexts;
    round: Round | null;
    asides: readonly Aside[];
    filled: readonly Filled[];
    /** The rules that they go on under, where those are not the rules of now. */
    rules?: RuleSet | undefined;
    /** Ids of questions whose answers fit no more. */
    dropped: readonly string[];
    /** Texts of the draft fit no more. */
    losesTexts: boolean;
    hasOtherRules: boolean;
    /** ISO; empty where nobody knows. */
    savedAt: string;
  };
  problem?: 'unreadable' | 'newer-version' | 'expired' | 'link' | 'linkNotHere';
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

/** The stage of a coach, in place of the widget. */
export type CoachView = FunctionComponent;

export interface KeepingViews {
  Offer: FunctionComponent;
  MisfitsNotice: FunctionComponent<{ misfits: Misfits }>;
  KeepPanel: FunctionComponent<{ close: () => void }>;
  /** What becomes of the answers of who stops. */
  GoingAway: FunctionComponent;
  ShareLink: FunctionComponent<{ close: () => void }>;
  /** The answers as a code to point a camera at. */
  LinkCode: FunctionComponent;
}

/** Opens all that was answered before. */
export interface Opens {
  openReview: () => void;
}

/** What is drawn by parts that come later. */
export interface PartViews {
  /** Header, board, what is said with the question at hand, and the line to type on. */
  frame: FrameView;
  /** The end of the conversation. */
  result: ResultViews;
  /** Understands what is typed; without it answers are only chosen. */
  typing: Typing & {
    /** Does what an order asks, where it can be done now, and tells what came of it. */
    obey: (
      command: Command,
      widget: WidgetValue,
      opens: Opens,
      hear?: () => Understood,
    ) => AsideReply;
  };
  /** Answers what the person asks. */
  help: HelpViews;
  /** Keeps, offers and shares answers. */
  keeping: KeepingViews;
  /** Projects cases before a room. */
  coach: CoachView;
}

/** What only some rules have. */
export interface OtherViews {
  draft: DraftView;
  /** The same answers under the rules of other years. */
  years: FunctionComponent<YearsProps>;
}

/** Fetches a part with its texts and styles, when it is wanted. */
export interface Later<View> {
  (): Promise<View>;
  /** Once it has come. */
  here?: View;
}

/** Rules without a draft, or without other years, have none of these. */
export type Parts = { readonly [Name in keyof PartViews]: Later<PartViews[Name]> } & {
  readonly [Name in keyof OtherViews]?: Later<OtherViews[Name]>;
};

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
  /** Whether the frame may open over the whole page where that is narrow. */
  canExpand: boolean;
  /** It is projected before a room. */
  isCoached: boolean;
  /** The address of the page that a link with answers opens; this one, where it is empty. */
  shareBase: string;
  /** Closes the dialog in which the widget stands, if any. */
  closeDialog?: (() => void) | undefined;
  /** Takes along what is said aloud into a dialog, outside which nothing is heard; null puts it back. */
  shelter: (dialog: Element | null) => void;
  offer?: Offer | undefined;
  misfits?: Misfits | undefined;
  languages: readonly { id: string; name: string }[];
  chooseLanguage: (language: string) => void;
  /** Says politely what a change of focus does not. */
  announce: (message: string) => void;
  loadPlaces: () => Promise<PlaceFinder>;
  parts: Parts;
  /** There is no conversation yet: what is done waits until this is drawn with one. */
  isAhead?: boolean;
  /** What was said, weighed; absent until there is something that weighs it, and nothing can be said before. */
  standOf?: ((context: ConversationContext, date: string) => Stand) | undefined;
  /** Reads a draft that was saved before into the conversation; tells what of it fits no more, or why it cannot. */
  importDraft?: ((file: Blob) => Promise<readonly ParseError[]>) | undefined;
}

export interface WidgetValue extends WidgetServices {
  send: (event: ConversationEvent) => void;
  /** The person has done something that is no event of the conversation. */
  act: () => void;
  /** Opens a saved draft; what is wrong with it is said where drafts are written. */
  openDraft: (file: Blob) => void;
  /** Takes the offer away, once the person has chosen. */
  settleOffer: () => void;
  openKeeping: () => void;
  /** The page has no room for the frame beside its board. */
  isNarrow: () => boolean;
  /** Whether the person has done something here yet: only then may focus move. */
  hasActed: () => boolean;
}

export const WidgetContext = createContext<WidgetValue | null>(null);

export function useWidget(): WidgetValue {
  const value = useContext(WidgetContext);
  if (!value) throw new Error('A component of stem-check was drawn outside its Widget.');
  return value;
}

/** A part of it: only what changes in that part is drawn again. */
export function useSelected<Part>(select: (context: ConversationContext) => Part): Part {
  return useSelector(useWidget().actor, (snapshot) => select(snapshot.context));
}

export const useConversation = (): ConversationContext => useSelected((context) => context);

export function usePhase(): Phase {
  return useSelector(useWidget().actor, (snapshot) => snapshot.value);
}

/** Whether this can happen now. */
export function useCan(event: ConversationEvent): boolean {
  return useSelector(useWidget().actor, (snapshot) => snapshot.can(event));
}
