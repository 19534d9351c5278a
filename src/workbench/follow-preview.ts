import type { Chosen } from './chosen-files.ts';

/** Shows the folder that the command serves, now and whenever it is saved. Returns how to stop. */
export function followPreview(show: (chosen: Chosen) => void, gone: () => void): () => void {
  const load = async () => {
    try {
      const { name, files } = await (await fetch('../folder.json')).json();
      show({ name, files: new Map(Object.entries<string>(files)) });
    } catch {
      gone();
    }
  };
  const changes = new EventSource('../changes');
  changes.onopen = load;
  changes.onmessage = load;
  changes.onerror = gone;
  return () => changes.close();
}
