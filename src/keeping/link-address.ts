/** What stands before the answers in the fragment of an address. */
const linkName = '#stem-check=';

export const hasLink = (fragment: string): boolean => fragment.startsWith(linkName);

/** What of a fragment `answersIn` reads. */
export const codeIn = (fragment: string): string => fragment.slice(linkName.length);

/** The address of this page with a code of answers in it; a page gets nothing to see of what stands in a fragment. */
export const addressWith = (code: string): string =>
  location.href.replace(/#.*$/, '') + linkName + code;
