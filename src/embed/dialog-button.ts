/** A button in the place of a link, that opens a widget in a dialog; where none can be had it does what the link did. */
export function dialogButton(
  link: HTMLAnchorElement,
  load: () => Promise<unknown>,
  elementFor: (placeholder: Element) => HTMLElement,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  for (const { name, value } of link.attributes)
    if (/^(id|class|data-.*)$/.test(name)) button.setAttribute(name, value);
  button.append(...link.childNodes);

  let element: (HTMLElement & { open(): void }) | undefined;
  button.addEventListener('click', async () => {
    try {
      await load();
      if (!element) {
        element = elementFor(link) as HTMLElement & { open(): void };
        element.setAttribute('mode', 'dialog');
        button.after(element);
      }
      element.open();
    } catch {
      location.assign(link.href);
    }
  });
  return button;
}
