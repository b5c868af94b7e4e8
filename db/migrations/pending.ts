import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { CannotStart } from '#lib/core/cannot-start.ts';
import { MIGRATIONS } from './bundle.ts';

export type Migration = { readonly name: string; readonly sha256: string; readonly sql: string };

/**
 * The migrations that are still to run, in order.
 * @param applied rows of schema_migrations: `name`, and the `sha256` of the SQL as it was run
 */
export function pendingMigrations(engine: keyof typeof MIGRATIONS, applied: readonly unknown[]): readonly Migration[] {
  const known = MIGRATIONS[engine].map((migration) => ({
    ...migration,
    sha256: bytesToHex(sha256(utf8ToBytes(migration.sql))),
  }));
  for (const row of applied as readonly Pick<Migration, 'name' | 'sha256'>[]) {
    if (!known.some(({ name, sha256 }) => name === row.name && sha256 === row.sha256)) {
      const isNewer = row.name > (known.at(-1)?.name ?? '');
      throw new CannotStart(
        `This database was made by ${isNewer ? 'a newer' : 'another'} version of Second Source (its migration ` +
          `"${row.name}" is not one of ours). Use that version or a newer one, or start with a new database.`,
      );
    }
  }
  const isApplied = new Set((applied as readonly Pick<Migration, 'name'>[]).map(({ name }) => name));
  const gap = known.slice(0, applied.length).find(({ name }) => !isApplied.has(name));
  if (gap) {
    throw new CannotStart(
      `This database lacks the migration "${gap.name}" although it has a later one, so what it holds is not known. ` +
        'Put back a copy of before.',
    );
  }
  return known.slice(applied.length);
}
