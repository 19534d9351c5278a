import type { ConversationPage } from './conversation-page.ts';

/** Text twice as large, as a page or a person may ask for. */
export const enlargeText = ({ widget }: ConversationPage): Promise<void> =>
  widget.evaluate(({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { font-size: 200% !important; }');
    shadowRoot?.adoptedStyleSheets.push(sheet);
  });
