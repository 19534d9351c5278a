import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../compose/paper.ts';
import type { SavedDraft } from '../saved-draft.ts';
import { bodyOf } from './docx/body.ts';
import { coreProperties } from './docx/core-properties.ts';
import { draftPart } from './docx/draft-part.ts';
import { page, textWidth } from './docx/look.ts';
import { numbering } from './docx/numbering.ts';
import { styles } from './docx/styles.ts';
import { withoutTimes } from './docx/without-times.ts';
import { visibleLine } from './visible-text.ts';

/** A Word file that is also the save file. The same bytes for the same paper and draft. */
export async function toDocx(paper: Paper, saved: SavedDraft): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: visibleLine(paper.title),
    creator: 'stem-check',
    lastModifiedBy: 'stem-check',
    compatabilityModeVersion: 15,
    styles: styles(paper.language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
              header: 620,
              footer: 620,
            },
          },
        },
        footers: { default: footerOf(paper) },
        children: bodyOf(paper),
      },
    ],
  });
  const part = draftPart(saved);
  document.ContentTypes.addOverride(part.contentType.type, part.contentType.part);
  document.Document.Relationships.addRelationship(
    'Draft',
    part.relationship.type,
    part.relationship.target,
  );
  const bytes = await Packer.pack(document, 'uint8array', undefined, [
    ...part.files,
    { path: 'docProps/core.xml', data: coreProperties(paper, saved.date) },
  ]);
  return withoutTimes(bytes);
}

const footerOf = ({ footer }: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: 'right', position: textWidth }],
        children: [
          new TextRun({ text: visibleLine(footer) }),
          new TextRun({
            children: ['\tpagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
