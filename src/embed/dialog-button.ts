type Dialog = HTMLElement & { open(): void };

/** Nothing that only a link has, or that would run. */
const kept = /^(id|class|title|lang|dir|(aria|data)-.*)$/;

/** A button in the place of a link. What it takes to open stands in its attributes: a copy of it works as well. */
export function dialogButton(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  for (const { name, value } of link.attributes)
    if (kept.test(name)) button.setAttribute(name, value);
  button.style.cssText = link.style.cssText;
  button.dataset.stemCheckHref = link.href;
  button.append(...link.childNodes);
  return button;
}

/** Opens a widget in a dialog when one of those is pressed; where none can be had, does what the link did. */
export function openDialogs(
  load: () => Promise<unknown>,
  elementFor: (placeholder: Element) => HTMLElement,
): void {
  document.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-stem-check-href]');
    if (!button) return;
    const href = button.dataset.stemCheckHref ?? '';
    try {
      await load();
      let element = button.nextElementSibling;
      if (!element?.matches('stem-check[mode=dialog]')) {
        element = elementFor(button);
        element.setAttribute('mode', 'dialog');
        button.after(element);
      }
      (element as Dialog).open();
    } catch {
      if (/^https?:/.test(href)) location.assign(href);
    }
  });
}
