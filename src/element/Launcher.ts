import type { Texts } from '../i18n/texts.ts';
import type { Mode } from './attributes.ts';
import styles from './launcher.css?inline';

export { styles };

interface Parts {
  root: Element;
  /** What stands in the dialog: all outside it is inert while that is open, what is said aloud too. */
  inside: readonly Element[];
}

/** Puts the widget in a native dialog: it holds the focus, closes with Escape and gives the focus back. */
export class Launcher {
  readonly #button: HTMLButtonElement;
  readonly #dialog: HTMLDialogElement;
  readonly #close: HTMLButtonElement;

  constructor({ root, inside }: Parts, onOpen: () => void) {
    const { ownerDocument } = root;
    const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string) =>
      Object.assign(ownerDocument.createElement(tag), { className: name });
    this.#button = make('button', 'launcher');
    this.#button.type = 'button';
    this.#button.part.add('launcher');
    // In the top layer it floats over the page whatever its ancestors are: one that is transformed would hold it.
    this.#button.popover = 'manual';
    this.#button.addEventListener('click', onOpen);
    this.#dialog = make('dialog', 'dialog');
    this.#dialog.part.add('dialog');
    // A click beside it closes it, where a browser knows that; nothing is lost by closing.
    this.#dialog.setAttribute('closedby', 'any');
    this.#close = make('button', 'ghost');
    this.#close.type = 'button';
    this.#close.addEventListener('click', () => this.#dialog.close());
    const bar = make('div', 'dialog-bar');
    bar.append(this.#close);
    const page = make('div', 'dialog-page');
    page.append(...inside);
    this.#dialog.append(bar, page);
    root.append(this.#button, this.#dialog);
  }

  /** Says its words, and shows the button where the mode has one. */
  draw(mode: Mode, { t, rule, language }: Texts): void {
    const isShown = mode === 'launcher';
    this.#button.hidden = !isShown;
    this.#button.togglePopover?.(isShown);
    this.#button.textContent = t('launcher.open');
    this.#button.lang = language;
    this.#dialog.lang = language;
    this.#dialog.ariaLabel = rule('title');
    this.#close.textContent = t('launcher.close');
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  get button(): HTMLButtonElement {
    return this.#button;
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }

  remove(): void {
    this.#button.remove();
    this.#dialog.remove();
  }
}
