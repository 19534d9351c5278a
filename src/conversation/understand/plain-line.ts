/**
 * A line without what a keyboard, an input method or a pasted list adds that says nothing: characters that are not seen,
 * spaces that hold, wide digits, the sign of an item. A joiner inside a picture stays.
 */
export const plainLine = (line: string): string =>
  line
    .replace(/(?!\u200d)\p{Cf}|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/^ ?(?:[-*–—] |[•·‣◦▪●■] ?)/u, '')
    .trim();
