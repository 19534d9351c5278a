/** What finding an element by its role asks of hundreds of others, and pressing it of all that it is in. */
const asked: Readonly<Record<string, string>> = {
  display: 'display',
  visibility: 'visibility',
  pointerEvents: 'pointer-events',
};
const isAsked = (property: string): boolean => Object.values(asked).includes(property);

/** Besides its name, all that the sheet of jsdom goes by where it says something of these. */
const attributes = ['hidden', 'open', 'popover', 'type'];

const kindOf = (element: Element): string =>
  JSON.stringify([
    element.namespaceURI,
    element.localName,
    ...attributes.map((name) => element.getAttribute(name)),
  ]);

/** Nothing but the sheet of jsdom, and what the element itself is, has a say: no sheet, no place, no style of its own. */
function isPlain(element: Element, property: string): boolean {
  if (element.ownerDocument.styleSheets.length > 0) return false;
  if (element.localName === 'summary' || element.hasAttribute('style')) return false;
  if (property === 'display') return true;
  for (let each: Element | null = element; each; each = each.parentElement)
    if (each.hasAttribute('style') || each.hasAttribute('hidden')) return false;
  return true;
}

/**
 * jsdom weighs each rule of its own sheet anew, for each element, whenever anything on the page has changed: half of the
 * time of a test that presses buttons. Where nothing else has a say in it, an element is now asked only when it is the
 * first of its kind.
 */
export function rememberStyles(
  styleOf: typeof getComputedStyle,
): (element: Element, pseudo?: string | null) => CSSStyleDeclaration {
  const known = new Map<string, string>();
  const foundOn = (element: Element, property: string): string => {
    if (!isPlain(element, property)) return styleOf(element).getPropertyValue(property);
    const kind = property + kindOf(element);
    const value = known.get(kind) ?? styleOf(element).getPropertyValue(property);
    known.set(kind, value);
    return value;
  };
  const styledOn = (element: Element, property: string): string =>
    isAsked(property) ? foundOn(element, property) : styleOf(element).getPropertyValue(property);
  return (element, pseudo) =>
    pseudo
      ? styleOf(element, pseudo)
      : new Proxy({} as CSSStyleDeclaration, {
          get: (_, name) => {
            const property = asked[String(name)];
            if (property) return foundOn(element, property);
            if (name === 'getPropertyValue') return (each: string) => styledOn(element, each);
            const style = styleOf(element);
            const value: unknown = Reflect.get(style, name);
            return typeof value === 'function' ? value.bind(style) : value;
          },
        });
}
