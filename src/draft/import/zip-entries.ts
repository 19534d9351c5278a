/** A file in a zip, as its directory describes it: which may be a lie. */
export interface ZipEntry {
  name: string;
  /** 0 is stored, 8 is deflated. */
  method: number;
  crc: number;
  compressed: Uint8Array;
  /** Where its two records stand. */
  directoryAt: number;
  localAt: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const mostComment = 0xffff;

/** Reads the directory, inflates nothing. @throws RangeError when it is no zip, or not a whole one. */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const expect = (at: number, signature: number) => {
    if (view.getUint32(at, true) !== signature) throw new RangeError('Not a whole zip.');
  };
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    expect(at, directorySignature);
    const nameLength = view.getUint16(at + 28, true);
    const localAt = view.getUint32(at + 42, true);
    expect(localAt, localSignature);
    const dataAt =
      localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
    const dataEnd = dataAt + view.getUint32(at + 20, true);
    if (dataEnd > bytes.length) throw new RangeError('Not a whole zip.');
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: bytes.subarray(dataAt, dataEnd),
      directoryAt: at,
      localAt,
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - mostComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new RangeError('Not a whole zip.');
}
