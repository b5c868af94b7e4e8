import { statfsSync, statSync, type StatsFs } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import type { StorageFault } from '#db/db.ts';

/**
 * Notes which files are open now, and tells later whether the same are still there.
 * @param file to be called once it is open for writing, so that its log is there too
 */
export function watchStorage(file: string): () => Promise<StorageFault | null> {
  const open = [file, `${file}-wal`].map((path) => ({ path, ...statSync(path) }));
  return async () => {
    for (const { path, dev, ino } of open) {
      const now = await stat(path).catch(() => null);
      // As long as it is open nothing else is given its number. Emptied in place it is gone as well.
      if (now?.dev !== dev || now.ino !== ino || (path === file && now.size === 0)) return 'replaced';
    }
    return isFull(await statfs(file)) ? 'full' : null;
  };
}

/** Refuses to open a database on a disk without room, of which SQLite would only say that it cannot be written. */
export function demandRoom(folder: string): void {
  if (isFull(statfsSync(folder))) throw new Error('no space is left on the disk. Make room, then start again');
}

function isFull({ blocks, bavail, bfree, bsize }: StatsFs): boolean {
  // The system keeps a part of a disk for root alone. A disk of no blocks does not tell its size.
  const free = (process.getuid?.() === 0 ? bfree : bavail) * bsize;
  return blocks > 0 && free < LEAST_FREE;
}

/** Bytes: what a story of some length takes with its claims, on its way through the write-ahead log. */
const LEAST_FREE = 1_000_000;
