import { base, circumstances } from '../view/styles/index.ts';

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all widgets of the page, made on first use: importing this file needs no DOM. */
function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Gives a shadow root its styles, with those of a part that came later among them. */
export function adoptStyles(root: ShadowRoot, ...later: string[]): void {
  root.adoptedStyleSheets = [base, ...later, circumstances].map(sheetOf);
}
