import { useState } from 'preact/hooks';
import { Button } from './parts/Button.tsx';
import { useWidget } from './widget-context.ts';

interface Props {
  /** One button for each; the text is made when it is asked for. */
  choices: readonly { label: string; text: () => string }[];
  language: string;
  onCopy?: () => void;
}

/** Copies a text, or shows it to be copied by hand where the page does not allow that. */
export function CopyButtons({ choices, language, onCopy }: Props) {
  const { texts, announce, prefix } = useWidget();
  const { result } = texts;
  const [refused, setRefused] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(undefined);
      setCopied(true);
      announce(result('copy.done'));
    } catch {
      setRefused(text);
      announce(result('copy.blocked'));
    }
    onCopy?.();
  };
  return (
    <>
      <p class="row">
        {choices.map(({ label, text }, index) => (
          <Button
            key={label}
            kind={index === 0 ? 'secondary' : 'ghost'}
            onClick={() => copy(text())}
          >
            {label}
          </Button>
        ))}
      </p>
      {isCopied && refused === undefined && <p class="hint">{result('copy.done')}</p>}
      {refused !== undefined && (
        <div class="field">
          <label for={`${prefix}-copy`}>{result('copy.field')}</label>
          <p class="hint">{result('copy.blocked')}</p>
          <textarea
            id={`${prefix}-copy`}
            readOnly
            rows={8}
            lang={language}
            value={refused}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </>
  );
}
