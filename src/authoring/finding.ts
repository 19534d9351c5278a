/**
 * What can be wrong with a rule folder beyond its rules: its files, its texts, its cases. Each has a sentence in
 * `locales/<language>/authoring.json`.
 */
export const folderCodes = [
  'no-rules',
  'no-group',
  'no-list',
  'same-name',
  'stray-file',
  'unknown-language',
  'absent',
  'stray-text',
  'odd-placeholder',
  'json-empty',
  'json-after',
  'json-unclosed',
  'json-bracket',
  'json-comma',
  'json-last-comma',
  'json-colon',
  'json-quotes',
  'json-open-quote',
  'json-backslash',
  'json-comment',
  'json-no-value',
  'json-no-name',
  'json-number',
  'json-unquoted',
  'json-deep',
  'no-cases',
  'expects-nothing',
  'other-outcome',
  'other-outcome-because',
  'never-tried-met',
  'never-tried-unmet',
  'unknown-question',
  'unknown-field',
  'too-many',
  'not-whole',
  'too-long',
  'empty',
  'exclusive',
  'malformed-postcode',
  'walloon-postcode',
] as const;
export type FolderCode = (typeof folderCodes)[number];

/** What is found of a rule folder: a fault keeps the rules from running, a hint does not. */
export interface Finding {
  level: 'fault' | 'hint';
  /** A file of the folder; empty for the folder as a whole. */
  file: string;
  line?: number;
  /** The path in dots, as in the file. */
  path: string;
  /** One of those above, or of the parser's (`src/rules/faults/fault.ts`). */
  code: string;
  /** What is filled in in its sentence. */
  values?: Readonly<Record<string, string | number>>;
  /** What stands there, where that is a word or a number. */
  written?: string;
  /** What was probably meant. */
  meant?: string;
  /** Or what can stand there. */
  possible?: readonly string[];
}
