import type { ComponentChildren, JSX, Ref } from 'preact';

type Native = Omit<JSX.IntrinsicElements['button'], 'class' | 'kind' | 'part' | 'type'>;

interface Props extends Native {
  /**
   * What it weighs: one `primary` on a screen, `secondary` beside it, `ghost` without a border, `quiet` in a menu, `link`
   * within text.
   */
  kind: 'primary' | 'secondary' | 'ghost' | 'quiet' | 'link' | 'icon' | 'reply';
  /** More names of its own for the styles. */
  look?: string | undefined;
  type?: 'button' | 'submit';
  /** To move focus to. */
  target?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** Every button of the widget; those with a border are parts that the page can style. */
export const Button = ({ kind, look, type = 'button', target, children, ...native }: Props) => (
  <button
    {...native}
    ref={target ?? null}
    type={type}
    class={[classes[kind], look].filter(Boolean).join(' ')}
    part={buttonParts[kind]}
  >
    {children}
  </button>
);

/** By what the page can style it. */
export const buttonParts: Partial<Record<Props['kind'], string>> = {
  primary: 'button',
  secondary: 'button',
  reply: 'option',
};

const classes: Record<Props['kind'], string> = {
  primary: 'primary',
  secondary: 'secondary',
  ghost: 'ghost',
  quiet: 'quiet',
  link: 'link',
  icon: 'icon-button',
  reply: 'reply',
};
