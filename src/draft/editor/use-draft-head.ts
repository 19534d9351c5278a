import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { type Head, HeadContext } from '../../view/frame/head.ts';
import { useWidget } from '../../view/widget-context.ts';

interface Progress {
  filled: number;
  total: number;
}

interface Mode {
  /** The gaps are gone through one by one. */
  isTogether: boolean;
  left: number;
  /** Null where there is nothing to go to. */
  change: (() => void) | null;
}

/** What the header says of the draft: how much is filled in, and the other way to fill it in. */
export function useDraftHead(
  { filled, total }: Progress,
  { isTogether, left, change }: Mode,
): void {
  const { draft } = useWidget().texts;
  const tell = useContext(HeadContext);
  const latest = useRef(change);
  latest.current = change;
  useLayoutEffect(() => {
    const head: Head = {
      title: draft('title'),
      words: isTogether
        ? draft('together.words', { count: left })
        : draft('filled', { filled, count: total }),
      done: total === 0 ? 1 : filled / total,
      button: change && {
        label: draft(isTogether ? 'together.document' : 'together.start'),
        act: () => latest.current?.(),
      },
    };
    tell(head);
    // Another one can have told its own before this one goes.
    return () => tell((now) => (now === head ? undefined : now));
  }, [draft, tell, filled, total, isTogether, left, change === null]);
}
