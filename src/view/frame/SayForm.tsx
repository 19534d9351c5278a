import type { ComponentChildren } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWidget } from '../widget-context.ts';

interface Props {
  /** Of the field. */
  id: string;
  label: string;
  target?: { current: HTMLFormElement | null };
  onSend: () => void;
  children: ComponentChildren;
}

/** A field, and the button that sends what is typed in it. */
export function SayForm({ id, label, target, onSend, children }: Props) {
  const { t } = useWidget().texts;
  return (
    <Form class="say" target={target} onSend={onSend}>
      <label class="hidden" for={id}>
        {label}
      </label>
      <div>
        {children}
        <Button kind="icon" look="send" type="submit" aria-label={t('composer.send')}>
          <Icon name="send" />
        </Button>
      </div>
    </Form>
  );
}
