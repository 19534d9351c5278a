const name = 'stem-check=';

/** The answers in the fragment of an address, alone or behind the route of a page that makes its pages itself. */
export const codeIn = (fragment: string): string | null =>
  /[#?&]stem-check=([^&]*)/.exec(fragment)?.[1] ?? null;

/**
 * An address with answers in its fragment, on the same page. The route of a page that keeps it in the fragment stays; the
 * query goes, as it may tell of the visitor. Null where nobody else can open the page.
 */
export function linkTo(page: string, code: string): string | null {
  const address = new URL(page);
  if (!/^https?:$/.test(address.protocol)) return null;
  const route = address.hash.replace(/([?&])stem-check=[^&]*&|[?&]stem-check=[^&]*/, '$1');
  address.search = '';
  address.hash = /^#!?\//.test(route)
    ? `${route}${route.includes('?') ? '&' : '?'}${name}${code}`
    : `${name}${code}`;
  return address.href;
}
