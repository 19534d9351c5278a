/** Gives the focus to the question, the heading or the button at hand: what had it goes away. */
export const focusBelow = (element: HTMLElement): void =>
  [...(element.closest('dialog, .widget')?.querySelectorAll<HTMLElement>(places) ?? [])]
    .find((place) => !element.closest('section')?.contains(place))
    ?.focus();

const places = ':is([role=group], h1, h2, h3, h4, h5, h6)[tabindex], .start .primary';
