import { type ComponentChild, render } from 'preact';

interface Printed {
  title: string;
  language: string;
  styles: string;
  content: ComponentChild;
}

/**
 * Prints something without the page around it: from a frame of its own, whose title and language the PDF gets. The frame
 * is empty, so that no policy has anything to allow.
 */
export function printInFrame({ title, language, styles, content }: Printed): void {
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
    return;
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
  contentWindow.focus();
  contentWindow.print();
}
