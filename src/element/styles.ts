import { base, circumstances } from '../view/styles/index.ts';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** One sheet for all widgets of a document, made on first use: importing this file needs no DOM. */
function sheetOf(css: string, page: Document): CSSStyleSheet {
  const made = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, made);
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  return sheet;
}

const laterStyles = new WeakMap<ShadowRoot, Set<string>>();

/** Gives a shadow root its styles; those of a part that comes later join them. In another document it needs them anew. */
export function adoptStyles(root: ShadowRoot, ...added: string[]): void {
  const later = new Set([...(laterStyles.get(root) ?? []), ...added]);
  laterStyles.set(root, later);
  root.adoptedStyleSheets = [base, ...later, circumstances].map((css) =>
    sheetOf(css, root.ownerDocument),
  );
}

/** Browsers of before 2024 take a colour that derives from another for no colour at all: they get plain ones. */
export function adoptPlainColours(root: ShadowRoot): void {
  if (globalThis.CSS?.supports?.('color', 'hsl(from light-dark(red, red) h s l)') === false)
    import('./plain-colours.ts').then(
      ({ styles }) => adoptStyles(root, styles),
      () => undefined,
    );
}
