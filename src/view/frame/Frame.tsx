import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Board } from '../board/Board.tsx';
import board from '../styles/board.css?inline';
import frame from '../styles/frame.css?inline';
import marks from '../styles/marks.css?inline';
import replies from '../styles/replies.css?inline';
import thread from '../styles/thread.css?inline';
import wide from '../styles/wide.css?inline';
import { Thread } from '../thread/Thread.tsx';
import { type FrameView, useWidget } from '../widget-context.ts';
import { Card } from './Card.tsx';
import { Composer } from './Composer.tsx';
import { followViewport } from './follow-viewport.ts';
import { Header } from './Header.tsx';
import { type Head, HeadContext } from './head.ts';
import { TrialBar } from './TrialBar.tsx';

/** One frame in every phase: in the page, or over all of it where that is narrow. */
export const Frame: FrameView = ({ phase, children }) => {
  const { canExpand, closeDialog, hasActed, isNarrow, send } = useWidget();
  // Once open it stays what it is, however the page is turned: nothing that stands in it is drawn anew.
  const [isOver] = useState(() => canExpand && hasActed() && isNarrow());
  const [head, setHead] = useState<Head>();
  const inside = (
    <HeadContext.Provider value={setHead}>
      <Header head={head} onClose={isOver ? () => send({ type: 'welcome.opened' }) : closeDialog} />
      <TrialBar />
      {phase === 'asking' && <Board />}
      <div class="main">
        {children}
        {phase !== 'drafting' && <Thread phase={phase} />}
      </div>
      {phase !== 'drafting' && <Composer />}
    </HeadContext.Provider>
  );
  return isOver ? (
    <Over phase={phase}>{inside}</Over>
  ) : (
    <div class={`frame ${phase}`}>{inside}</div>
  );
};

/** A dialog over the whole page: it closes by its button, by Escape, and by going back on a phone. */
const Over: FrameView = ({ phase, children }) => {
  const { texts, send, shelter } = useWidget();
  const dialog = useRef<HTMLDialogElement>(null);
  const hasGone = useRef(false);
  const close = () => {
    if (!hasGone.current) send({ type: 'welcome.opened' });
  };
  // Open before anything in it takes the focus: effects of children come first, and references before all of them.
  const open = (element: HTMLDialogElement | null) => {
    dialog.current = element;
    if (element?.isConnected && !element.open) element.showModal();
  };
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    shelter(element);
    const stop = followViewport(element);
    return () => {
      hasGone.current = true;
      stop();
      shelter(null);
      element.close();
    };
  }, []);
  return (
    <>
      {/* The page behind stays as it is. */}
      <Card notices={null} />
      <dialog
        class={`frame over ${phase}`}
        part="dialog"
        aria-label={texts.rule('title')}
        ref={open}
        onCancel={(event) => {
          event.preventDefault();
          close();
        }}
        onClose={close}
      >
        {children}
      </dialog>
    </>
  );
};

export const styles = [marks, frame, board, thread, replies, wide].join('\n');
