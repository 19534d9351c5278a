/** The language of the page around an element, looked for across shadow roots. */
export function languageAround(element: Element): string | null {
  const { parentElement } = element;
  const root = element.getRootNode();
  const outer = parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  if (!outer) return null;
  return outer.getAttribute('lang') ?? languageAround(outer);
}
