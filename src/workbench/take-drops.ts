import { type Chosen, droppedIn } from './chosen-files.ts';

/** Takes what is dropped anywhere on the page, and tells while something is held over it. Returns how to stop. */
export function takeDrops(
  take: (chosen: Promise<Chosen>) => void,
  tell: (isOver: boolean) => void,
): () => void {
  const over = (event: DragEvent) => {
    event.preventDefault();
    tell(true);
  };
  const leave = (event: DragEvent) => {
    if (!event.relatedTarget) tell(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    tell(false);
    if (event.dataTransfer) take(droppedIn(event.dataTransfer));
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
  };
}
