import { readFileSync } from 'node:fs';

/**
 * The answer or the command that is meant, what exactly is offered and which words are said not to be understood, or
 * what else is to be made of the line. "ask" is for what may be offered, in whatever way, and may not be taken.
 */
export type Expected =
  | { answer: string | number | readonly string[] }
  | { command: string; targets?: readonly string[] }
  | { offer: readonly (string | number | readonly string[])[]; rest?: string }
  | 'ask'
  | 'refused'
  | 'help'
  | 'nothing';

export interface Case {
  language: string;
  question: string;
  line: string;
  expected: Expected;
}

const file = new URL('../conversation/understand/understand.cases.json', import.meta.url);

/** Typed lines in all languages. They are read, and not imported: the types of so many take a compiler seconds. */
export const understandCases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8'));
