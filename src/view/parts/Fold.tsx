import type { ComponentChildren, Ref } from 'preact';
import { Heading } from '../Heading.tsx';

interface Props {
  title: string;
  /** What it holds, in a word or two. */
  note?: string;
  isOpen?: boolean;
  target?: Ref<HTMLDetailsElement>;
  children: ComponentChildren;
}

/** A section that says what it holds, and folds. */
export const Fold = ({ title, note, isOpen, target, children }: Props) => (
  <details class="fold" open={isOpen} ref={target ?? null}>
    <summary>
      <Heading depth={2}>{title}</Heading>
      {note && <small>{note}</small>}
    </summary>
    <div class="folded">{children}</div>
  </details>
);
