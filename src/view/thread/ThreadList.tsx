import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useNewestInView } from './use-newest-in-view.ts';

interface Props {
  /** Of each item, but for those before the first one that has any. */
  ids: string[];
  /** Nothing was said yet. */
  isFirst?: boolean;
  children: ComponentChildren;
}

/** All that was said, with what is new in view. */
export function ThreadList({ ids, isFirst, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useNewestInView(list, ids);
  return (
    <ol class={isFirst ? 'thread first' : 'thread'} ref={list}>
      {children}
    </ol>
  );
}
