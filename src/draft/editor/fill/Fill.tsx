import { Button } from '../../../view/parts/Button.tsx';
import { Form } from '../../../view/parts/Form.tsx';
import { useOwnId } from '../../../view/use-own-id.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { useDocument } from '../document/document-context.ts';
import type { Spot } from '../spots/spot.ts';
import { Editor } from './Editor.tsx';
import { Prompts, promptsFor } from './Prompts.tsx';
import { useFinish } from './use-finish.ts';
import { useFirstControl } from './use-first-control.ts';

/** A spot that is open: its field, and its prompts beside it. What is typed is kept at once; nothing here takes it away. */
export function Fill({ spot }: { spot: Spot }) {
  const { texts } = useWidget();
  const { close } = useDocument();
  const id = useOwnId();
  const { form, finish } = useFinish(() => close(spot, 'here'));
  const prompts = promptsFor(texts, spot);
  useFirstControl(form);
  return (
    <>
      <Form
        class="fill"
        target={form}
        lang={texts.language}
        onSend={finish}
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
      </Form>
      {prompts.length > 0 && <Prompts id={id} prompts={prompts} />}
    </>
  );
}
