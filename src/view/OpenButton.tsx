import { useRef } from 'preact/hooks';
import { Button } from './parts/Button.tsx';
import { useWidget } from './widget-context.ts';

interface Props {
  label: string;
  kind?: 'secondary' | 'link' | 'quiet';
}

/** Opens a draft that was saved before; nothing is sent anywhere. */
export function OpenButton({ label, kind = 'secondary' }: Props) {
  const { openDraft } = useWidget();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        class="hidden"
        accept=".docx,.json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) openDraft(file);
        }}
      />
    </>
  );
}
