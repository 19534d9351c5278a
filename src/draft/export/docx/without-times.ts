import { zipEntries } from '../../import/zip-entries.ts';

/** 1 January 1980, the first day that a zip knows, in the two numbers of MS-DOS: a time and a date. */
const epoch = 0x00210000;

/** The zip with the same time for each file in it: otherwise the clock would stand in what is exported. */
export function withoutTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  for (const { localAt, directoryAt } of zipEntries(bytes)) {
    view.setUint32(localAt + 10, epoch, true);
    view.setUint32(directoryAt + 12, epoch, true);
  }
  return bytes;
}
