import { CopyButtons } from '../../view/CopyButtons.tsx';
import { Heading } from '../../view/Heading.tsx';
import { useWidget } from '../../view/widget-context.ts';
import type { ComposedDraft } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';
import { canExportCalendar } from '../export/calendar-of.ts';
import type { ExportFormat } from '../export/export-draft.ts';
import { mailOf } from '../export/mail-of.ts';
import { toMarkdown } from '../export/to-markdown.ts';
import { toText } from '../export/to-text.ts';
import { Download } from './Download.tsx';
import { OpenFile } from './OpenFile.tsx';
import { PrintButtons } from './PrintButtons.tsx';
import { PaperView } from './paper/PaperView.tsx';

interface Props {
  material: Material;
  composed: ComposedDraft;
  onExport: (format: ExportFormat | 'print' | 'mail' | 'copy', complete: number) => void;
}

const others = ['json', 'csv', 'ics', 'markdown', 'text'] as const;

/** Everything one can leave with. */
export function Exports({ material, composed, onExport }: Props) {
  const { texts, headingLevel } = useWidget();
  const { draft } = texts;
  const gaps = composed.gaps.length;
  const mail = mailOf(material);
  const done = (format: Parameters<Props['onExport']>[0]) => onExport(format, composed.ready);
  const download = (format: ExportFormat) => (
    <Download
      key={format}
      format={format}
      material={material}
      composed={composed}
      onDone={() => done(format)}
    />
  );
  return (
    <>
      <p class="lead">
        {gaps === 0 ? draft('exports.complete') : draft('exports.gaps', { count: gaps })}{' '}
        {draft('exports.lead')}
      </p>
      {isDownloadBlocked() && <p class="notice">{draft('exports.blocked')}</p>}
      <section class="card exports">
        <p>{download('docx')}</p>
        <p class="hint">{draft('exports.docxHint')}</p>
        <p>{download('docx-clean')}</p>
        {mail && (
          <p>
            <a class="secondary" href={mail.href} onClick={() => done('mail')}>
              {draft('exports.mail')}
            </a>
          </p>
        )}
        <CopyButtons
          language="nl"
          choices={[
            { label: draft('exports.copyText'), text: () => toText(composed.clean) },
            { label: draft('exports.copyMarkdown'), text: () => toMarkdown(composed.clean) },
            ...(mail ? [{ label: draft('exports.copyMail'), text: () => mail.body }] : []),
          ]}
          onCopy={() => done('copy')}
        />
      </section>
      <section class="card exports">
        <Heading depth={2}>{draft('exports.onPaper')}</Heading>
        <PrintButtons material={material} composed={composed} onPrint={() => done('print')} />
      </section>
      <section class="card exports">
        <Heading depth={2}>{draft('exports.other')}</Heading>
        <ul class="plain">
          {others
            .filter((format) => format !== 'ics' || canExportCalendar(material))
            .map((format) => (
              <li key={format}>{download(format)}</li>
            ))}
        </ul>
        <OpenFile />
      </section>
      <details class="card">
        <summary>{draft('exports.preview')}</summary>
        <PaperView paper={composed.paper} level={headingLevel + 2} />
      </details>
    </>
  );
}

/** A sandbox that does not allow downloads drops them without a word. */
function isDownloadBlocked(): boolean {
  if (window.parent === window) return false;
  try {
    const frame = window.frameElement;
    return Boolean(
      frame?.hasAttribute('sandbox') && !frame.getAttribute('sandbox')?.includes('allow-downloads'),
    );
  } catch {
    return window.origin === 'null';
  }
}
