import type { ComposedDraft } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';
import { savedFrom } from '../saved-draft.ts';
import { calendarOf } from './calendar-of.ts';
import { ExportFault } from './export-fault.ts';
import { fileName } from './file-name.ts';
import { readBack } from './read-back.ts';
import { sheetRows } from './sheet-rows.ts';
import { toCsv } from './to-csv.ts';
import { toIcs } from './to-ics.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';

/**
 * `docx` is the working copy, `docx-clean` what the reader of the application gets; both, and `json`, can be opened here
 * again. `markdown` and `text` are the clean copy too.
 */
export const formats = ['docx', 'docx-clean', 'json', 'csv', 'ics', 'markdown', 'text'] as const;
export type ExportFormat = (typeof formats)[number];

const word = {
  suffix: 'docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const kinds: Readonly<Record<ExportFormat, { suffix: string; type: string; kind?: string }>> = {
  docx: { ...word, kind: 'werkversie' },
  'docx-clean': word,
  json: { suffix: 'json', type: 'application/json' },
  csv: { suffix: 'csv', type: 'text/csv;charset=utf-8', kind: 'lijsten' },
  ics: { suffix: 'ics', type: 'text/calendar;charset=utf-8' },
  markdown: { suffix: 'md', type: 'text/markdown;charset=utf-8' },
  text: { suffix: 'txt', type: 'text/plain;charset=utf-8' },
};

/**
 * The draft as a file.
 *
 * @throws ExportFault where there is none to hand out.
 */
export async function exportDraft(
  format: ExportFormat,
  material: Material,
  composed: ComposedDraft,
): Promise<File> {
  const { type, ...kind } = kinds[format];
  const content = await contentOf(format, material, composed);
  return new File([content], fileName(material, kind), { type });
}

async function contentOf(format: ExportFormat, material: Material, composed: ComposedDraft) {
  switch (format) {
    case 'docx':
      return docxOf(material, composed.paper);
    case 'docx-clean':
      return docxOf(material, composed.clean);
    case 'json': {
      const saved = savedFrom(material);
      const json = toJson(saved);
      readBack(json, saved, material);
      return json;
    }
    case 'csv':
      return toCsv(sheetRows(material));
    case 'ics': {
      const calendar = calendarOf(material, composed);
      if (!calendar) throw new ExportFault('nothing-to-tell');
      return toIcs(calendar);
    }
    case 'markdown':
      return toMarkdown(composed.clean);
    case 'text':
      return toText(composed.clean);
  }
}

/** The only file that a part writes which comes later, so the only one that can stay away. */
async function docxOf(material: Material, paper: ComposedDraft['paper']) {
  const { writeDocx } = await import('./write-docx.ts').catch((error: unknown) => {
    throw new ExportFault('part-missing', error);
  });
  const saved = savedFrom(material);
  const { bytes, json } = await writeDocx(paper, saved);
  readBack(json, saved, material);
  return bytes;
}
