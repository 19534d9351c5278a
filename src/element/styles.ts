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

const laterStyles = new WeakMap<ShadowRoot, Set<string>>();

/** Gives a shadow root its styles; those of a part that comes later join them. */
export function adoptStyles(root: ShadowRoot, ...added: string[]): void {
  const later = new Set([...(laterStyles.get(root) ?? []), ...added]);
  laterStyles.set(root, later);
  root.adoptedStyleSheets = [base, ...later, circumstances].map(sheetOf);
}
