/** Why there is no file. */
export type ExportFaultCode =
  /** A part of the widget that writes it could not be fetched: offline, or a deploy removed it. */
  | 'part-missing'
  /** What was written could not be opened again, so nobody is to rely on it. */
  | 'unreadable'
  /** There is nothing to put in it. */
  | 'nothing-to-tell';

const messages: Readonly<Record<ExportFaultCode, string>> = {
  'part-missing': 'A part that writes this file could not be fetched.',
  unreadable: 'The file that was written could not be opened again.',
  'nothing-to-tell': 'There is nothing to put in this file.',
};

/** Only of a part that is missing does a second attempt help; `json` needs none. */
export class ExportFault extends Error {
  readonly code: ExportFaultCode;

  constructor(code: ExportFaultCode, cause?: unknown) {
    super(messages[code], { cause });
    this.name = 'ExportFault';
    this.code = code;
  }
}
