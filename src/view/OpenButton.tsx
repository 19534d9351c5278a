import { useRef } from 'preact/hooks';
import { useWidget } from './widget-context.ts';

/** Opens a draft that was saved before; nothing is sent anywhere. */
export function OpenButton({ label }: { label: string }) {
  const { openDraft } = useWidget();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="secondary" part="button" onClick={() => input.current?.click()}>
        {label}
      </button>
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
