import { useEffect, useRef, useState } from 'preact/hooks';
import { onEscape } from '../on-escape.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWidget } from '../widget-context.ts';
import { Menu, type MenuProps } from './Menu.tsx';

/** The menu goes away with Escape, by choosing, and when the focus or a finger goes elsewhere. */
export function MenuButton(props: Omit<MenuProps, 'onShut'>) {
  const { t } = useWidget().texts;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    // What is pressed stays under the finger: the focus goes no further than the button, and takes nothing along.
    const leave = (event: Event) => {
      if (!place.current || event.composedPath().includes(place.current)) return;
      if (place.current.querySelector(':focus')) button.current?.focus({ preventScroll: true });
      setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from its button too
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same
    <div
      ref={place}
      onKeyDown={isOpen ? onEscape(shut) : undefined}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !place.current?.contains(relatedTarget))
          setOpen(false);
      }}
    >
      <Button
        kind="icon"
        aria-label={t('header.menu')}
        target={button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="menu" />
      </Button>
      {isOpen && <Menu {...props} onShut={shut} />}
    </div>
  );
}
