/** The identities of the widgets on this page. */
const claims = new Map<string, Element>();

/**
 * What tells a widget from all others of its origin, each time that its page is opened: its `id`, else the path of the
 * page and its place among the widgets of that path, whatever the order in which they start. It is the widget's own until
 * it is given back; what keeps to it never changes what another widget kept.
 */
export function claimIdentity(widget: Element): string {
  const name = nameOf(widget);
  const kin = [...placesIn(document)].filter((place) => nameOf(place) === name);
  let order = Math.max(0, kin.indexOf(placeOf(widget)));
  while (isTaken(`${name}:${order}`)) order++;
  const identity = `${name}:${order}`;
  claims.set(identity, widget);
  return identity;
}

export function returnIdentity(widget: Element): void {
  for (const [identity, owner] of claims) if (owner === widget) claims.delete(identity);
}

const isTaken = (identity: string): boolean => claims.get(identity)?.isConnected === true;

/** A widget that has begun keeps the path on which it began, also while the page around it goes on to another one. */
function nameOf(place: Element): string {
  for (const [identity, owner] of claims)
    if (owner === place || placeOf(owner) === place) return identity.replace(/:\d+$/, '');
  const { id } = place.id ? place : placeOf(place);
  return id ? `#${escaped(id)}` : escaped(pagePath());
}

/** A colon separates the parts of a key. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll(':', '%3A');

/** In a frame the page is the one around it, as far as that says so; some pages have their path behind `#`. */
function pagePath(): string {
  const around = parent === window ? '' : document.referrer.replace(/[?#].*$/, '');
  const route = /^#!?\/[^?]*/.exec(location.hash)?.[0] ?? '';
  return around + location.pathname + route;
}

/** What the loader has in store for a widget that comes later. */
const placeholder = '[data-stem-check]:not(iframe)';

/** The placeholder of a widget, where it has one: in it, or, of a dialog, before it. */
function placeOf(widget: Element): Element {
  const { parentElement, previousElementSibling } = widget;
  if (parentElement?.matches(placeholder)) return parentElement;
  const isDialog = widget.getAttribute('mode') === 'dialog';
  return (
    (isDialog && previousElementSibling?.matches(placeholder) && previousElementSibling) || widget
  );
}

/** Where a widget is or comes, in the order of the page, also in the open shadow roots of others. */
function* placesIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const isWidget = element.localName === 'stem-check';
    if (element.matches(placeholder) || (isWidget && placeOf(element) === element)) yield element;
    if (element.shadowRoot && !isWidget) yield* placesIn(element.shadowRoot);
  }
}
