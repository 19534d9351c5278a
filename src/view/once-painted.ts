/** Does this once what was drawn just now has been painted: what can wait for that does not hold it up. */
export const oncePainted = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};
