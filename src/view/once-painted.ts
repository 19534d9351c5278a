/** Does this once what was drawn just now has been painted: what can wait for that does not hold it up. */
export const oncePainted = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};

/** Longer than a frame takes: where nobody looks, none is painted. */
const longEnough = 100;

/** The same, to be waited for: it comes on a page that is not looked at too. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    oncePainted(resolve);
    setTimeout(resolve, longEnough);
  });
