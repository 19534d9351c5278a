import type { Gap } from './material.ts';
import type { Block } from './paper.ts';

/** What one part of a section says, and what it still waits for. */
export interface ComposedPart {
  blocks: readonly Block[];
  gaps: readonly Omit<Gap, 'section'>[];
}

export const nothing: ComposedPart = { blocks: [], gaps: [] };

/** One below the other. */
export const joined = (parts: readonly ComposedPart[]): ComposedPart => ({
  blocks: parts.flatMap(({ blocks }) => blocks),
  gaps: parts.flatMap(({ gaps }) => gaps),
});

/** Only words: there is nothing to wait for. */
export const saying = (...blocks: readonly Block[]): ComposedPart => ({ blocks, gaps: [] });
