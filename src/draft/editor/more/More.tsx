import type { ComponentChildren } from 'preact';
import { CopyButtons } from '../../../view/CopyButtons.tsx';
import { Heading } from '../../../view/Heading.tsx';
import { onEscape } from '../../../view/on-escape.ts';
import { Button } from '../../../view/parts/Button.tsx';
import { useArrival } from '../../../view/use-arrival.ts';
import { useWidget } from '../../../view/widget-context.ts';
import type { ComposedDraft } from '../../compose/compose-draft.ts';
import type { Material } from '../../compose/material.ts';
import { canExportCalendar } from '../../export/calendar-of.ts';
import type { ExportFormat } from '../../export/export-draft.ts';
import { mailOf } from '../../export/mail-of.ts';
import { toMarkdown } from '../../export/to-markdown.ts';
import { toText } from '../../export/to-text.ts';
import { Download } from './Download.tsx';
import { OpenFile } from './OpenFile.tsx';
import { PrintButtons } from './PrintButtons.tsx';

interface Props {
  material: Material;
  composed: ComposedDraft;
  /** How many there are. */
  gaps: number;
  notices: ComponentChildren;
  onBack: () => void;
  onExport: (format: ExportFormat | 'print' | 'mail' | 'copy', complete: number) => void;
}

const others = ['docx', 'json', 'csv', 'ics', 'markdown', 'text'] as const;

/** All the rest that one can leave with, and go on from. */
export function More({ material, composed, gaps, notices, onBack, onExport }: Props) {
  const { draft } = useWidget().texts;
  const heading = useArrival<HTMLHeadingElement>('more');
  const mail = mailOf(material);
  const done = (format: Parameters<Props['onExport']>[0]) => onExport(format, composed.ready);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape is a shortcut of the button that goes back
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div class="pages" onKeyDown={onEscape(onBack)}>
      {notices}
      <div class="more">
        <p>
          <Button kind="link" onClick={onBack}>
            {draft('back')}
          </Button>
        </p>
        <Heading depth={1} target={heading}>
          {draft('exports.heading')}
        </Heading>
        <p>
          {gaps === 0 ? draft('exports.complete') : draft('exports.gaps', { count: gaps })}{' '}
          {draft('exports.lead')} {draft('exports.docxHint')}
        </p>
        {isDownloadBlocked() && <p class="notice">{draft('exports.blocked')}</p>}
        <section>
          <Heading depth={2}>{draft('exports.send')}</Heading>
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
        <section>
          <Heading depth={2}>{draft('exports.onPaper')}</Heading>
          <PrintButtons material={material} composed={composed} onPrint={() => done('print')} />
        </section>
        <section>
          <Heading depth={2}>{draft('exports.other')}</Heading>
          <ul class="plain">
            {others
              .filter((format) => format !== 'ics' || canExportCalendar(material))
              .map((format) => (
                <li key={format}>
                  <Download
                    format={format}
                    material={material}
                    composed={composed}
                    onDone={() => done(format)}
                  />
                </li>
              ))}
          </ul>
          <OpenFile />
        </section>
      </div>
    </div>
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
