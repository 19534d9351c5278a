import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../view/parts/Button.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import type { ComposedDraft } from '../../compose/compose-draft.ts';
import type { Material } from '../../compose/material.ts';
import { type ExportFormat, exportDraft } from '../../export/export-draft.ts';

interface Props {
  /** What the reader of the application gets has a button of its own. */
  format: Exclude<ExportFormat, 'docx-clean'>;
  material: Material;
  composed: ComposedDraft;
  onDone: () => void;
}

/** A link that names what comes, in which format and how large. */
export function Download({ format, material, composed, onDone }: Props) {
  const { announce, texts } = useWidget();
  const { draft } = texts;
  const [isDone, setDone] = useState(false);
  const [file, setFile] = useState<{ name: string; url: string; size: number }>();
  const [hasFailed, setFailed] = useState(false);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    setFailed(false);
    let isHere = true;
    exportDraft(format, material, composed).then(
      (made) => {
        if (!isHere) return;
        setDone(false);
        setFile({ name: made.name, url: URL.createObjectURL(made), size: made.size });
      },
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [format, composed, attempts]);
  // The file of before stays there until the next one is.
  useEffect(() => () => file && URL.revokeObjectURL(file.url), [file]);
  const size = file
    ? draft('exports.size', { size: Math.max(1, Math.round(file.size / 1000)) })
    : '';
  const label = draft(`exports.${format}`, { size });
  if (hasFailed)
    return (
      <>
        <span>{label}</span>
        <span class="error" role="alert">
          {draft('exports.failed')}
        </span>
        <Button kind="link" onClick={() => setAttempts(attempts + 1)}>
          {draft('exports.retry')}
          <span class="hidden"> {label}</span>
        </Button>
      </>
    );
  if (!file) return <span>{label}</span>;
  const said = draft('exports.downloaded', { file: file.name });
  return (
    <>
      <a
        class="link"
        href={file.url}
        download={file.name}
        onClick={() => {
          setDone(true);
          announce(said);
          onDone();
        }}
      >
        {label}
      </a>
      {isDone && <small class="hint"> {said}</small>}
    </>
  );
}
