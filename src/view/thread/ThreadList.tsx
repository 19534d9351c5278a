import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useNewestInView } from './use-newest-in-view.ts';

interface Props {
  /** Of each item, but for those before the first one that has any. */
  ids: string[];
  children: ComponentChildren;
}

/** All that was said, with what is new in view. */
export function ThreadList({ ids, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useNewestInView(list, ids);
  return (
    <ol class="thread" ref={list}>
      {children}
    </ol>
  );
}
