/**
 * Where this script may have come from. One that another script put in does not know: then a tag tells, or what was
 * fetched as a script; never an image, which anybody may put in.
 */
export function ownAddresses(script: Element | null): string[] {
  const { src } = (script ?? {}) as Partial<HTMLScriptElement>;
  if (src) return [src];
  const fetched = performance
    .getEntriesByType('resource')
    // `script`, `fetch`, `xmlhttprequest`, and not `img` or `link`.
    .filter((entry) => /[ht]$/.test((entry as PerformanceResourceTiming).initiatorType));
  return [
    ...[...document.scripts].map((tag) => tag.src),
    ...fetched.map(({ name }) => name),
  ].filter((address) => /\/loader\.js(\?|$)/.test(address));
}
