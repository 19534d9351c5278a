/** The address of a page by itself, without what it may tell of the visitor. Null where nobody else can open it. */
export function pageAddress(page: string): string | null {
  const { protocol, origin, pathname } = new URL(page);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : null;
}
