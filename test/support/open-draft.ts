import { expect } from '@playwright/test';
import type { Answers } from '../../src/assessment/answers.ts';
import { type DraftTexts, noTexts } from '../../src/conversation/draft-texts.ts';
import { type SavedDraft, savedVersion } from '../../src/draft/saved-draft.ts';
import type { ConversationPage } from './conversation-page.ts';
import { localeTexts } from './locale-texts.ts';

/** Of a draft for both schemes, in their order. */
export const draftSections = [
  'organisation',
  'expertise',
  'openness',
  'trajectories',
  'example-1',
  'example-2',
  'character',
  'attention',
  'subsidy',
  'signature',
] as const;

/** The element as its host page sees it. */
export type DraftElement = HTMLElement & {
  importDraft(saved: string): Promise<unknown[]>;
  exportDraft(format: string): Promise<File>;
};

export const savedJson = (answers: Answers, texts: Partial<DraftTexts> = {}): string =>
  JSON.stringify({
    format: 'stem-check-draft',
    version: savedVersion,
    ruleSet: 'vlaio-2021',
    date: '2021-04-01',
    answers,
    texts: { ...noTexts, ...texts },
  } satisfies SavedDraft);

const dutch = localeTexts('nl');

/** Of a section as it stands in the document, which is Dutch. */
export const sectionHeading = (id: (typeof draftSections)[number]): string =>
  `${draftSections.indexOf(id) + 1}. ${dutch.say(`rules:draft.sections.${id}`)}`;

/** Opens a saved draft, at its first section. */
export async function openDraft(conversation: ConversationPage, saved: string): Promise<void> {
  await conversation.begun();
  const errors = await conversation.widget.evaluate(
    (host, json) => (host as DraftElement).importDraft(json),
    saved,
  );
  expect(errors).toEqual([]);
  await expect(conversation.heading(sectionHeading('organisation'))).toBeVisible();
}
