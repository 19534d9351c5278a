interface Look {
  title: string;
  language: string;
  styles: string;
}

/**
 * A second window, for the eyes of the coach; undefined where the browser, or a frame without popups, refuses it. It is
 * empty and of this page, also of one from a disk: no policy has anything to allow, and nothing has to be sent to it.
 */
export function openWindow(): Window | undefined {
  const opened = window.open('', '_blank', 'popup,width=760,height=860');
  try {
    // In a frame without an origin it opens, and is a stranger's.
    return opened?.document ? opened : undefined;
  } catch {
    opened?.close();
    return undefined;
  }
}

const dressed = new WeakMap<Document, string>();

/** Where in it is drawn; some browsers put another empty page in place of the first. */
export function pageIn(opened: Window, { title, language, styles }: Look): HTMLElement {
  const page = opened.document;
  page.title = title;
  page.documentElement.lang = language;
  if (dressed.get(page) !== styles) {
    const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
    dressed.set(page, styles);
  }
  return page.body;
}
