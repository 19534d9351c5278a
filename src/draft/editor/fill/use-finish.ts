import { useEffect, useRef, useState } from 'preact/hooks';

/** Done once nothing is wrong: what is, is said first, and focus goes to it. */
export function useFinish(onDone: () => void) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else onDone();
  }, [tries]);
  return {
    form,
    finish: () => {
      // Fields look at what they hold when they are left.
      const root = form.current?.getRootNode() as Document | ShadowRoot | undefined;
      const active = root?.activeElement;
      if (active instanceof HTMLElement && form.current?.contains(active)) active.blur();
      setTries(tries + 1);
    },
  };
}
