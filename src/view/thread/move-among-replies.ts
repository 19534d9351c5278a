/** Arrows go through the replies, whatever they are. */
export function moveAmongReplies(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const { currentTarget: group, target } = event;
  // With another key they are the browser's: it goes a page back.
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(group instanceof HTMLElement) || target instanceof HTMLInputElement) return;
  const all = [...group.querySelectorAll<HTMLElement>('.reply')];
  const at = all.indexOf(target as HTMLElement);
  const first = step > 0 ? 0 : all.length - 1;
  all[at < 0 ? first : (at + step + all.length) % all.length]?.focus();
  event.preventDefault();
}
