import type { Brought, Reading, Skipped } from '../bring/brought.ts';

/** More than this is not laid on one desk. */
export const mostRows = 200;

export interface Laid<Row> {
  rows: readonly Row[];
  skipped: readonly Skipped[];
  /** How many were not read, or not to their end: it was stopped, or there were too many. */
  left: number;
}

interface Work<Source, Row> {
  read: (source: Source) => Promise<Reading>;
  weigh: (brought: Brought) => Row;
  /** After each, how many have been read. */
  onRead: (done: number) => void;
  /** How many can still be laid. */
  room: number;
  signal: AbortSignal;
}

/**
 * Reads one after the other, and lets the page breathe after each: what is pressed meanwhile acts at once. Not a worker:
 * a page with Trusted Types refuses one, and without a network or from another origin there is none to be had.
 */
export async function readAll<Source, Row>(
  sources: readonly Source[],
  { read, weigh, onRead, room, signal }: Work<Source, Row>,
): Promise<Laid<Row>> {
  const rows: Row[] = [];
  const skipped: Skipped[] = [];
  for (const [index, source] of sources.entries()) {
    if (signal.aborted || rows.length >= room)
      return { rows, skipped, left: sources.length - index };
    const found = await read(source);
    skipped.push(...found.skipped);
    for (const brought of found.brought) {
      await breath();
      if (signal.aborted || rows.length >= room)
        return { rows, skipped, left: sources.length - index };
      rows.push(weigh(brought));
    }
    onRead(index + 1);
    await breath();
  }
  return { rows, skipped, left: 0 };
}

/** Until what waits on the page has had its turn; a timer would sleep where the window is behind another. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
