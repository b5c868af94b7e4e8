import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { damaged } from './damaged.ts';

/**
 * The numbers of the pages that a write-ahead log holds (https://www.sqlite.org/fileformat2.html#walformat). SQLite takes
 * a log whose beginning it does not know for an empty one, and what was last written is gone without a word.
 * @throws where the file is no such log
 */
export function pagesInLog(log: string, pageSize: number): ReadonlySet<number> {
  const handle = openSync(log, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size < HEADER) return new Set();
    const header = bytesAt(handle, 0, HEADER);
    // All zeros is what a power failure leaves of a log that was never flushed: nothing was in it yet.
    if (!MAGIC.includes(header.readUInt32BE(0)) && header.some((byte) => byte !== 0))
      throw damaged(`what was last written to it (${basename(log)}) is overwritten`);
    const pages = new Set<number>();
    for (let at = HEADER; at + FRAME_HEADER + pageSize <= size; at += FRAME_HEADER + pageSize) {
      const frame = bytesAt(handle, at, FRAME_HEADER);
      // The log is used again from its beginning; frames with other salts are left from before.
      if (frame.subarray(8, 16).equals(header.subarray(16, 24))) pages.add(frame.readUInt32BE(0));
    }
    return pages;
  } finally {
    closeSync(handle);
  }
}

const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC: readonly number[] = [0x377f0682, 0x377f0683];

function bytesAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(handle, bytes, 0, length, position);
  return bytes;
}
