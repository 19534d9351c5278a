/** What can have a label and is on most pages. */
const labelled = [HTMLButtonElement, HTMLInputElement, HTMLTextAreaElement];

type Labels = Iterable<Element> | null;

/**
 * jsdom looks through the whole page for the labels of an element, and does so for each button whose name is asked for.
 * On the page itself we look only at the labels that there are.
 */
export function findLabelsQuickly(): void {
  for (const { prototype } of labelled) {
    const own = Object.getOwnPropertyDescriptor(prototype, 'labels')?.get;
    if (!own) throw new TypeError('jsdom gives labels in another way.');
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement & { type: string }): Labels {
        const page = this.ownerDocument;
        if (this.getRootNode() !== page || this.type === 'hidden') return own.call(this);
        return [...page.getElementsByTagName('label')].filter(({ control }) => control === this);
      },
    });
  }
}
