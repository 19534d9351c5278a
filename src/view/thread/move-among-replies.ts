/** Arrows go through the replies, whatever they are; who types on where a question has the focus writes on the line. */
export function moveAmongReplies(event: KeyboardEvent): void {
  const { key, currentTarget: group, target } = event;
  // With another key they are the browser's: it goes a page back.
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(group instanceof HTMLElement) || target instanceof HTMLInputElement) return;
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  if (step && !event.shiftKey) {
    const all = [...group.querySelectorAll<HTMLElement>('.reply')];
    const at = all.indexOf(target as HTMLElement);
    const first = step > 0 ? 0 : all.length - 1;
    all[at < 0 ? first : (at + step + all.length) % all.length]?.focus();
    event.preventDefault();
  } else if (target === group && /^\S$/.test(key))
    group.closest('.frame')?.querySelector<HTMLElement>('.say :is(input, textarea)')?.focus();
}
