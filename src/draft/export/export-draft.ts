import type { ComposedDraft } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';
import { savedFrom } from '../saved-draft.ts';
import { calendarOf } from './calendar-of.ts';
import { sheetRows } from './sheet-rows.ts';
import { toCsv } from './to-csv.ts';
import { toIcs } from './to-ics.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';

export const formats = ['docx', 'json', 'csv', 'ics', 'markdown', 'text'] as const;
export type ExportFormat = (typeof formats)[number];

const kinds: Readonly<Record<ExportFormat, { suffix: string; type: string }>> = {
  docx: {
    suffix: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  json: { suffix: 'json', type: 'application/json' },
  csv: { suffix: 'csv', type: 'text/csv;charset=utf-8' },
  ics: { suffix: 'ics', type: 'text/calendar;charset=utf-8' },
  markdown: { suffix: 'md', type: 'text/markdown;charset=utf-8' },
  text: { suffix: 'txt', type: 'text/plain;charset=utf-8' },
};

/** The draft as a file. */
export async function exportDraft(
  format: ExportFormat,
  material: Material,
  composed: ComposedDraft,
): Promise<File> {
  const { suffix, type } = kinds[format];
  const content = await contentOf(format, material, composed);
  return new File([content], `ontwerpaanvraag-${material.ruleSet.id}.${suffix}`, { type });
}

async function contentOf(format: ExportFormat, material: Material, composed: ComposedDraft) {
  const { paper } = composed;
  switch (format) {
    case 'docx': {
      const { toDocx } = await import('./to-docx.ts');
      return toDocx(paper, savedFrom(material));
    }
    case 'json':
      return toJson(savedFrom(material));
    case 'csv':
      return toCsv(sheetRows(material));
    case 'ics':
      return toIcs(calendarOf(material, composed));
    case 'markdown':
      return toMarkdown(paper);
    case 'text':
      return toText(paper);
  }
}
