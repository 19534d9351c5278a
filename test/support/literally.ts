/** A pattern that finds just this text, wherever it stands. */
export const literally = (text: string): RegExp => new RegExp(escaped(text));

/** A text to put into a pattern. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
