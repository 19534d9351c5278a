import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-entries.ts';

/** What a step takes in gives at most a thousand times as much: so far, and no further, a lie about the size goes. */
const step = 1024;

/**
 * The content of a file in a zip, or null when it is longer than `most` bytes: whatever the zip says of its size, no
 * more than that is kept. @throws when it is damaged.
 */
export function inflateEntry(
  { method, crc, compressed }: ZipEntry,
  most: number,
): Uint8Array | null {
  if (method !== 0 && method !== 8) throw new RangeError('Packed in a way that no docx uses.');
  if (compressed.length > most) return null;
  const content = method === 0 ? compressed : inflated(compressed, most);
  if (content === null) return null;
  if (crcOf(content) !== crc) throw new RangeError('Damaged.');
  return content;
}

function inflated(compressed: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < compressed.length && length <= most; at += step)
    stream.push(compressed.subarray(at, at + step), at + step >= compressed.length);
  return length > most ? null : joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as zip has it: fflate does not check it. By a table, as a file may have millions of bytes. */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** What is left of each byte. */
const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});
