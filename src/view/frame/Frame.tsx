import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LastingPhase } from '../../conversation/machine/phase.ts';
import { Board } from '../board/Board.tsx';
import { closeSheet } from '../parts/close-sheet.ts';
import { Settled } from '../Settled.tsx';
import board from '../styles/board.css?inline';
import frame from '../styles/frame.css?inline';
import marks from '../styles/marks.css?inline';
import replies from '../styles/replies.css?inline';
import thread from '../styles/thread.css?inline';
import wide from '../styles/wide.css?inline';
import { Thread } from '../thread/Thread.tsx';
import { useLater } from '../use-later.ts';
import { type FrameView, useWidget } from '../widget-context.ts';
import { Card } from './Card.tsx';
import { Composer } from './Composer.tsx';
import { followViewport } from './follow-viewport.ts';
import { Header } from './Header.tsx';
import { type Head, HeadContext } from './head.ts';
import { ReviewContext } from './review.ts';
import { TrialBar } from './TrialBar.tsx';
import { useReview } from './use-review.ts';
import { tellZoom } from './zoom-around.ts';

/** One frame in every phase: in the page, or over all of it where that is narrow. */
export const Frame: FrameView = ({ phase, children }) => {
  const { announce, canExpand, closeDialog, hasActed, isNarrow, parts, send, texts } = useWidget();
  // Once open it stays what it is, however the page is turned: nothing that stands in it is drawn anew.
  const [isOver] = useState(() => canExpand && hasActed() && isNarrow());
  const [head, setHead] = useState<Head>();
  const main = useRef<HTMLDivElement>(null);
  const review = useReview(phase, main);
  const result = useLater(parts.result, review.isOpen);
  const leave = () => {
    send({ type: 'welcome.opened' });
    // Not every screen reader tells of the focus that goes back to the page from under a dialog.
    announce(texts.t('frame.shut'));
  };
  const inside = (
    <Settled>
      <HeadContext.Provider value={setHead}>
        <Header head={head} onClose={isOver ? leave : closeDialog} />
        <TrialBar />
        {phase === 'asking' && <Board />}
        <div class="main" ref={main} inert={review.isOpen && result !== undefined}>
          {children}
          {phase !== 'drafting' && <Thread phase={phase} />}
        </div>
        {review.isOpen && result && <result.Review onClose={review.close} />}
        {phase !== 'drafting' && <Composer />}
      </HeadContext.Provider>
    </Settled>
  );
  return (
    <ReviewContext.Provider value={review}>
      {isOver ? (
        <Over phase={phase} onClose={leave}>
          {inside}
        </Over>
      ) : (
        <div class={`frame ${phase}`} ref={tellZoom}>
          {inside}
        </div>
      )}
    </ReviewContext.Provider>
  );
};

interface OverProps {
  phase: LastingPhase;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog over the whole page: it closes by its button, by Escape, and by going back on a phone. */
function Over({ phase, onClose, children }: OverProps) {
  const { texts, shelter } = useWidget();
  const dialog = useRef<HTMLDialogElement>(null);
  const hasGone = useRef(false);
  const close = () => {
    if (!hasGone.current && !closeSheet(dialog.current)) onClose();
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
}

export const styles = [marks, frame, board, thread, replies, wide].join('\n');
