import type { Finding } from './finding.ts';

const leastWidth = 280;

/** Whether the widget can be seen where it stands. */
export function layoutFindings(widget: Element): Finding[] {
  const view = widget.shadowRoot?.querySelector('.view');
  if (!view || (widget.getAttribute('mode') ?? 'inline') !== 'inline') return [];
  const { width, height } = view.getBoundingClientRect();
  if (height === 0) return [{ id: 'no-height', ...nameOf(hiddenBy(widget)) }];
  const clipping = clippedBy(widget, height);
  return [
    ...(clipping ? [{ id: 'clipped', ...nameOf(clipping) }] : []),
    ...(width < leastWidth
      ? [{ id: 'narrow', params: { width: Math.round(width), leastWidth } }]
      : []),
  ];
}

/** The ancestor that hides it, else itself. */
function hiddenBy(widget: Element): Element {
  for (const element of ancestorsOf(widget))
    if (getComputedStyle(element).display === 'none') return element;
  return widget;
}

/** An ancestor that is lower than what it holds, and hides the rest. */
function clippedBy(widget: Element, height: number): Element | undefined {
  return ancestorsOf(widget).find(
    (element) =>
      /^(hidden|clip)$/.test(getComputedStyle(element).overflowY) &&
      element.getBoundingClientRect().height + 1 < Math.min(height, 200),
  );
}

function ancestorsOf(element: Element): Element[] {
  const outer =
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? undefined;
  return outer && outer !== element.ownerDocument.body
    ? [element, ...ancestorsOf(outer)]
    : [element];
}

function nameOf({ localName, id, classList }: Element): Pick<Finding, 'params' | 'line'> {
  const name = localName + (id && `#${id}`) + [...classList].map((each) => `.${each}`).join('');
  return { params: { name }, line: `${name} { display: block; height: auto; overflow: visible; }` };
}
