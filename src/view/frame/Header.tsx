import { Heading } from '../Heading.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { useUndo } from '../use-undo.ts';
import { useWidget } from '../widget-context.ts';
import type { Head } from './head.ts';
import { MenuButton } from './MenuButton.tsx';
import { Now } from './Now.tsx';

interface Props {
  /** What the screen says here. */
  head: Head | undefined;
  onClose: (() => void) | undefined;
}

/** Title, how far we are, and what can be done at any moment. Nothing in it shifts under a finger. */
export function Header({ head, onClose }: Props) {
  const { t, rule } = useWidget().texts;
  return (
    <header class="head" part="header">
      {onClose && (
        <Button kind="icon" look="close" aria-label={t('frame.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      )}
      <Logo />
      <Heading depth={0} class="title">
        {head?.title ?? rule('title')}
      </Heading>
      <Now head={head} />
      <div class="tools">
        <UndoButton instead={head?.undo} />
        <MenuButton canClose={!onClose} redo={head?.redo} />
      </div>
    </header>
  );
}

function UndoButton({ instead }: { instead: Head['undo'] }) {
  const { t } = useWidget().texts;
  const undo = useUndo(instead);
  return (
    <Button
      kind="icon"
      aria-label={t('header.undo')}
      aria-disabled={!undo.can || undefined}
      onClick={undo.press}
    >
      <Icon name="undo" />
    </Button>
  );
}
