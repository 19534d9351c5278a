import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useNewestInView } from './use-newest-in-view.ts';

interface Props {
  /** Of each item, but for those before the first one that has any. */
  ids: string[];
  /** Those that are no news as it comes to stand below something else. */
  known?: string[] | undefined;
  children: ComponentChildren;
}

/** All that was said, with what is new in view. */
export function ThreadList({ ids, known, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useNewestInView(list, ids, known);
  return (
    <ol class="thread" ref={list}>
      {children}
    </ol>
  );
}
