import { useState } from 'preact/hooks';
import { Form } from '../../view/parts/Form.tsx';
import { useOwnId } from '../../view/use-own-id.ts';
import { useWidget } from '../../view/widget-context.ts';
import { FileButton } from './FileButton.tsx';

interface Props {
  lead: string;
  /** Files, or one with the links that were pasted. */
  onFiles: (files: readonly File[]) => void;
}

/** Files to drop or to choose, and links to paste. */
export function BringForm({ lead, onFiles }: Props) {
  const { coach } = useWidget().texts;
  const id = useOwnId();
  const [links, setLinks] = useState('');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a button opens files too; dropping them is a shortcut
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same
    <div
      class="bring"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>{lead}</p>
      <FileButton label={coach('bring.choose')} onFiles={onFiles} />
      <Form
        onSend={() => {
          if (links.trim() !== '') onFiles([new File([links], coach('bring.link'))]);
          setLinks('');
        }}
      >
        <label for={id}>{coach('bring.links')}</label>
        <textarea
          id={id}
          rows={2}
          value={links}
          spellcheck={false}
          onInput={({ currentTarget }) => setLinks(currentTarget.value)}
        />
        <button type="submit" class="stage-button">
          {coach('bring.read')}
        </button>
      </Form>
    </div>
  );
}
