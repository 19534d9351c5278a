import type { JSX, Ref } from 'preact';

type Native = Omit<
  JSX.IntrinsicElements['form'],
  'noValidate' | 'onClick' | 'onSubmit' | 'ref' | 'target'
>;

interface Props extends Native {
  /** With the value of the button that was pressed. */
  onSend: (value: string | undefined) => void;
  /** To move focus to. */
  target?: Ref<HTMLFormElement> | undefined;
}

/**
 * Every form that sends something. A frame whose sandbox allows no forms stops a submission before there is an event of
 * it: so the click on the button is heard, which Enter in a field makes too, and what it would submit is held back.
 * What is submitted without a click is heard as ever, and nothing twice.
 */
export const Form = ({ onSend, target, ...native }: Props) => {
  const send = (event: Event, button: HTMLElement | null) => {
    event.preventDefault();
    onSend((button as HTMLButtonElement | null)?.value);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys make the click of a button
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the click is one on a button in it
    <form
      {...native}
      ref={target ?? null}
      noValidate
      onClick={(event) => {
        const button = (event.target as Element).closest<HTMLElement>('[type=submit]');
        if (button) send(event, button);
      }}
      onSubmit={(event) => send(event, event.submitter)}
    />
  );
};
