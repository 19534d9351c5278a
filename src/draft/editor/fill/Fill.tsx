import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../view/parts/Button.tsx';
import { useOwnId } from '../../../view/use-own-id.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { useDocument } from '../document/document-context.ts';
import type { Spot } from '../spots/spot.ts';
import { Editor } from './Editor.tsx';
import { Prompts, promptsFor } from './Prompts.tsx';

/** A spot that is open: its field, and its prompts beside it. What is typed is kept at once; nothing here takes it away. */
export function Fill({ spot }: { spot: Spot }) {
  const { texts, hasActed } = useWidget();
  const { close } = useDocument();
  const id = useOwnId();
  const { form, finish } = useFinish(() => close(spot, 'here'));
  const prompts = promptsFor(texts, spot);
  useLayoutEffect(() => {
    if (!hasActed()) return;
    const control = form.current?.querySelector<HTMLElement>('input, textarea, select, button');
    control?.focus({ preventScroll: true });
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape is a shortcut for a button that is there */}
      <form
        class="fill"
        noValidate
        ref={form}
        lang={texts.language}
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          close(spot, 'here');
        }}
      >
        <Editor spot={spot} promptsId={prompts.length > 0 ? id : undefined} />
        {spot.content.kind !== 'list' && (
          <div class="row">
            <Button kind="secondary" type="submit">
              {texts.t('question.done')}
            </Button>
            <Button kind="reply" look="unsure" onClick={() => close(spot, 'next')}>
              {texts.draft('gap.leave')}
            </Button>
          </div>
        )}
      </form>
      {prompts.length > 0 && <Prompts id={id} prompts={prompts} />}
    </>
  );
}

/** Done once nothing is wrong: what is, is said first, and focus goes to it. */
export function useFinish(onDone: () => void) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else onDone();
  }, [tries]);
  return {
    form,
    finish: () => {
      // Fields look at what they hold when they are left.
      const root = form.current?.getRootNode() as Document | ShadowRoot | undefined;
      const active = root?.activeElement;
      if (active instanceof HTMLElement && form.current?.contains(active)) active.blur();
      setTries(tries + 1);
    },
  };
}
