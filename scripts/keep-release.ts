import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MIGRATIONS } from '#db/migrations/bundle.ts';
import { backupSqlite } from '#db/sqlite/backup-sqlite.ts';
import { loadDemonstration } from './demonstration.ts';

/**
 * `npm run db:keep`, at a release: leaves the demonstration's database as this release makes it, for the test that the
 * next change of the schema brings it up to date. Named after the last migration; one that is there stays.
 */
const number = String(MIGRATIONS.sqlite.length - 1).padStart(4, '0');
const target = join(import.meta.dirname, `../tests/fixtures/released/${number}-demo.db.gz`);
if (existsSync(target)) throw new Error(`${target} is there: the database of a release is never made again.`);

const folder = mkdtempSync(join(tmpdir(), 'second-source-release-'));
try {
  await loadDemonstration(folder);
  const whole = join(folder, 'whole.db');
  await backupSqlite(join(folder, 'second-source.db'), whole);
  writeFileSync(target, gzipSync(readFileSync(whole), { level: 9 }));
  console.log(`Wrote ${target}`);
} finally {
  rmSync(folder, { recursive: true });
}
