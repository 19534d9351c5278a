import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Heading } from '../Heading.tsx';
import { onEscape } from '../on-escape.ts';
import { focusInSight } from '../use-arrival.ts';
import { useWidget } from '../widget-context.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Lies over what is said, takes the focus, and closes by its button, Escape, and a tap beside it. */
export function Sheet({ title, onClose, children }: Props) {
  const { t } = useWidget().texts;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (heading.current) focusInSight(heading.current);
  }, []);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the button that closes it */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div class="veil" onClick={onClose} />
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape is a shortcut of the same button */}
      <section class="sheet" aria-label={title} onKeyDown={onEscape(onClose)}>
        <div class="sheet-head">
          <Heading depth={1} target={heading}>
            {title}
          </Heading>
          <Button kind="icon" aria-label={t('board.close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </section>
    </>
  );
}
