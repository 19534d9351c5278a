import type { ConversationPage } from './conversation-page.ts';
import { wearSheet } from './worn-sheet.ts';

/** Text twice as large, as a page or a person may ask for. */
export const enlargeText = ({ widget }: ConversationPage): Promise<void> =>
  wearSheet(widget, ':host { font-size: 200% !important; }');
