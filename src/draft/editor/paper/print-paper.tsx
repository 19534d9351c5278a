import { render } from 'preact';
import type { Paper } from '../../compose/paper.ts';
import { PaperView } from './PaperView.tsx';
import pageStyles from './page.css?inline';
import paperStyles from './paper.css?inline';

/**
 * Prints a paper without the page around it: from a frame of its own, whose title and language the PDF gets. The frame
 * is empty, so that no policy has anything to allow.
 */
export function printPaper(paper: Paper): void {
  const frame = document.createElement('iframe');
  frame.width = '0';
  frame.height = '0';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.title = paper.title;
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) {
    frame.remove();
    return;
  }
  contentDocument.title = paper.title;
  contentDocument.documentElement.lang = paper.language;
  const sheet = new (contentWindow as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(paperStyles + pageStyles);
  contentDocument.adoptedStyleSheets = [sheet];
  render(<PaperView paper={paper} level={1} />, contentDocument.body);
  // Not every browser says when it has printed; who works on has.
  const done = new AbortController();
  const leave = () => {
    done.abort();
    setTimeout(() => frame.remove());
  };
  const { signal } = done;
  contentWindow.addEventListener('afterprint', leave, { signal });
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, leave, { signal });
  contentWindow.focus();
  contentWindow.print();
}
