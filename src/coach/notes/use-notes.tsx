import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { base } from '../../view/styles/index.ts';
import marks from '../../view/styles/marks.css?inline';
import { useWidget } from '../../view/widget-context.ts';
import styles from './notes.css?inline';
import { openWindow, pageIn } from './notes-window.ts';

export interface NotesWindow {
  /** Opens it, or closes it again; tells whether the browser let it. */
  turn: () => boolean;
  /** Draws what it shows, each time that changes. */
  useDrawn: (content: ComponentChild) => void;
}

const look = [base, marks, styles].join('\n');

/** The window with the notes: it goes with the stage, and with the page. */
export function useNotes(): NotesWindow {
  const { texts } = useWidget();
  const opened = useRef<Window | undefined>(undefined);
  const [, setCount] = useState(0);
  const drawAnew = () => setCount((count) => count + 1);
  const close = () => {
    const former = opened.current;
    opened.current = undefined;
    if (!former || former.closed) return;
    render(null, former.document.body);
    former.close();
  };
  useLayoutEffect(() => {
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      close();
    };
  }, []);
  return {
    turn: () => {
      const isThere = opened.current && !opened.current.closed;
      close();
      if (isThere) return true;
      const window = openWindow();
      opened.current = window;
      window?.addEventListener('load', drawAnew);
      // Closed by its own cross it is not drawn on.
      window?.addEventListener('pagehide', () => render(null, window.document.body));
      drawAnew();
      return opened.current !== undefined;
    },
    useDrawn: (content) =>
      useLayoutEffect(() => {
        if (!opened.current || opened.current.closed) return;
        const title = texts.coach('notes.title');
        render(content, pageIn(opened.current, { title, language: texts.language, styles: look }));
      }),
  };
}
