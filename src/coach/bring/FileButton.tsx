import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  onFiles: (files: readonly File[]) => void;
}

/** Opens files of this device; nothing is sent anywhere. */
export function FileButton({ label, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="stage-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        class="hidden"
        accept=".docx,.json,.txt,.csv"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
