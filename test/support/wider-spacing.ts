import type { ConversationPage } from './conversation-page.ts';
import { wearSheet } from './worn-sheet.ts';

/** The spacing of text that a person may ask for, as far as WCAG 1.4.12 goes. */
export const widenSpacing = ({ widget }: ConversationPage): Promise<void> =>
  wearSheet(
    widget,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`,
  );
