/**
 * A `<stem-check>` with the attributes that are given for it. Only names that the element itself knows are asked for:
 * who may write a placeholder or an address cannot bring in `onclick` or `style` this way.
 */
export function createElement(givenFor: (name: string) => string | null): HTMLElement {
  const element = document.createElement('stem-check');
  const known = customElements.get('stem-check') as unknown as { observedAttributes: string[] };
  for (const name of known.observedAttributes) {
    const value = givenFor(name);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}
