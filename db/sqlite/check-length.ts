import { existsSync, realpathSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { damaged } from './damaged.ts';
import { pagesInLog } from './pages-in-log.ts';

/**
 * Refuses a file that ends too early. SQLite takes a last page of which a part is missing for one that ends in zeros.
 * What is missing may be in the write-ahead log: moving a page into the file on a full disk can leave a part of it there.
 */
export function checkLength(connection: Database.Database): void {
  // SQLite keeps the log beside the file, not beside a link to it.
  const file = realpathSync(connection.name);
  const [pages, pageSize] = [connection.pragma('page_count', SIMPLE), connection.pragma('page_size', SIMPLE)].map(
    Number,
  );
  if (pages === undefined || pageSize === undefined) return;
  // Before the length: another process may move pages from the log into the file, never back.
  const inLog = existsSync(`${file}-wal`) ? pagesInLog(`${file}-wal`, pageSize) : new Set<number>();
  const { size } = statSync(file);
  for (let page = Math.floor(size / pageSize) + 1; page <= pages; page += 1)
    if (!inLog.has(page)) throw damaged(`${pages * pageSize - size} bytes are missing at its end`);
}

const SIMPLE = { simple: true } as const;
