import { type ComponentChild, render } from 'preact';

interface Printed {
  title: string;
  language: string;
  styles: string;
  content: ComponentChild;
}

/**
 * Prints something without the page around it: from a frame of its own, whose title and language the PDF gets. The frame
 * is empty, so that no policy has anything to allow. Tells whether the browser began to: in a frame that may open no
 * dialogs it does not.
 */
export function printInFrame({ title, language, styles, content }: Printed): boolean {
  const frame = document.createElement('iframe');
  frame.width = '0';
  frame.height = '0';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.title = title;
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) {
    frame.remove();
    return false;
  }
  contentDocument.title = title;
  contentDocument.documentElement.lang = language;
  const sheet = new (contentWindow as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles);
  contentDocument.adoptedStyleSheets = [sheet];
  render(content, contentDocument.body);
  // Not every browser says when it has printed; who works on has.
  const done = new AbortController();
  const leave = () => {
    done.abort();
    setTimeout(() => {
      render(null, contentDocument.body);
      frame.remove();
    });
  };
  const { signal } = done;
  contentWindow.addEventListener('afterprint', leave, { signal });
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, leave, { signal });
  let hasBegun = false;
  contentWindow.addEventListener('beforeprint', () => {
    hasBegun = true;
  });
  contentWindow.focus();
  contentWindow.print();
  // A page by itself may always: a browser that says nothing has printed.
  return hasBegun || parent === window;
}
