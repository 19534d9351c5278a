/** What stands before the answers in the fragment of an address. */
export const linkName = '#stem-check=';

export const hasLink = (fragment: string): boolean => fragment.startsWith(linkName);
