import type { ComponentChildren, Ref } from 'preact';
import { useWidget } from './widget-context.ts';

interface Props {
  /** How far below the widget's own title. */
  depth: number;
  children: ComponentChildren;
  class?: string;
  id?: string;
  /** To move focus to. */
  target?: Ref<HTMLHeadingElement>;
}

/** A heading at the level that fits in the host page. */
export function Heading({ depth, children, class: name, id, target }: Props) {
  const Tag = `h${Math.min(6, useWidget().headingLevel + depth)}` as 'h2';
  return (
    <Tag class={name} id={id} ref={target ?? null} {...(target && { tabIndex: -1 })}>
      {children}
    </Tag>
  );
}
