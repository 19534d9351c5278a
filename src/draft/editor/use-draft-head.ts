import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { type Head, HeadContext } from '../../view/frame/head.ts';
import { useWidget } from '../../view/widget-context.ts';

interface Progress {
  filled: number;
  total: number;
  /** From 0 to 1, with what is filled in of what is not done yet. */
  share: number;
}

interface Mode {
  /** The gaps are gone through one by one. */
  isTogether: boolean;
  /** How many gaps are still to be asked; null where that is not what is done. */
  left: number | null;
  /** Null where there is nothing to go to. */
  change: (() => void) | null;
  /** Null where the conversation takes back what was done last, or does it again. */
  undo: (() => void) | null;
  redo: (() => void) | null;
}

/** What the header says and does for the draft: how much is filled in, the other way to fill it in, undo and redo. */
export function useDraftHead({ filled, total, share }: Progress, mode: Mode): void {
  const { draft } = useWidget().texts;
  const tell = useContext(HeadContext);
  const { isTogether, left } = mode;
  const latest = useRef(mode);
  latest.current = mode;
  useLayoutEffect(() => {
    const head: Head = {
      title: draft('title'),
      words:
        isTogether && left !== null
          ? draft('together.words', { count: left })
          : draft('filled', { filled, count: total }),
      done: share,
      button: mode.change && {
        label: draft(isTogether ? 'together.document' : 'together.start'),
        act: () => latest.current.change?.(),
      },
      undo: mode.undo && (() => latest.current.undo?.()),
      redo: mode.redo && (() => latest.current.redo?.()),
    };
    tell(head);
    // Another one can have told its own before this one goes.
    return () => tell((now) => (now === head ? undefined : now));
  }, [
    draft,
    tell,
    filled,
    total,
    share,
    isTogether,
    left,
    mode.change === null,
    mode.undo === null,
    mode.redo === null,
  ]);
}
