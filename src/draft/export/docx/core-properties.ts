import type { Paper } from '../../compose/paper.ts';
import { visibleLine } from '../visible-text.ts';

/** Written by us: `docx` leaves out the language, and takes the time from the clock. */
export const coreProperties = ({ title, language }: Paper, date: string): string =>
  `${[
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(visibleLine(title))}</dc:title>`,
    '<dc:creator>stem-check</dc:creator>',
    `<dc:language>${escaped(language)}</dc:language>`,
    '<cp:lastModifiedBy>stem-check</cp:lastModifiedBy>',
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(date)}T00:00:00Z</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escaped(date)}T00:00:00Z</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
