import type { Texts } from '../i18n/texts.ts';
import { atHand } from '../view/at-hand.ts';
import type { Mode, Theme } from './attributes.ts';
import type { Launcher } from './Launcher.ts';
import { adoptPlainColours, adoptStyles } from './styles.ts';

/** What the shadow root holds around the view: theme, fallback content, what is said aloud and, if any, the dialog. */
export class Shell {
  readonly view: HTMLElement;
  readonly #root: HTMLElement;
  readonly #fallback: HTMLSlotElement;
  readonly #spoken: HTMLSlotElement;
  #launcher: Launcher | undefined;

  constructor(host: HTMLElement, theme: Theme) {
    const shadow = host.attachShadow({ mode: 'open' });
    adoptStyles(shadow);
    adoptPlainColours(shadow);
    const make = host.ownerDocument.createElement.bind(host.ownerDocument);
    this.#root = make('div');
    this.#root.className = 'root';
    this.theme = theme;
    this.view = make('div');
    this.view.className = 'view';
    this.#fallback = make('slot');
    this.#spoken = make('slot');
    this.#spoken.name = 'announcer';
    this.#root.append(this.view, this.#spoken);
    shadow.append(this.#root, this.#fallback);
  }

  set theme(theme: Theme) {
    this.#root.dataset.theme = theme;
  }

  /** Whether the host's own content is on show, above which a fault stands. */
  set hasFallback(isShown: boolean) {
    this.#fallback.hidden = !isShown;
  }

  /** Puts the view in the page, or in a dialog; without texts there is no dialog to name. */
  async place(mode: Mode, texts: Texts, onOpen: () => void): Promise<void> {
    const inside = [this.view, this.#spoken];
    const shadow = this.#root.getRootNode() as ShadowRoot;
    // It may be in another document by now.
    adoptStyles(shadow);
    if (mode === 'inline' || mode === 'coach') {
      if (!this.#launcher) return;
      this.#root.append(...inside);
      this.#launcher.remove();
      this.#launcher = undefined;
      return;
    }
    const { Launcher, styles } = await import('./Launcher.ts');
    adoptStyles(shadow, styles);
    this.#launcher ??= new Launcher({ root: this.#root, inside }, onOpen);
    this.#launcher.draw(mode, texts);
  }

  /** Takes along what is said aloud into a dialog of the view; null puts it back. */
  shelter(dialog: Element | null): void {
    (dialog ?? this.view.parentElement ?? this.#root).append(this.#spoken);
  }

  /** Opens the dialog, or says that there is none yet. */
  open(): boolean {
    this.#launcher?.open();
    return this.#launcher !== undefined;
  }

  close(): void {
    this.#launcher?.close();
  }

  /** The question or heading at hand, or the button that opens the widget. */
  focus(options?: FocusOptions): void {
    const target =
      this.#launcher && !this.#launcher.isOpen ? this.#launcher.button : atHand(this.view);
    target?.focus(options);
  }
}
