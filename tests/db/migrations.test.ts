import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/bundle.ts';
import { bundleOfFiles } from '../../scripts/generate-migrations.ts';
import { ENGINES, migrationFolder, schemaChanges, snapshotText } from '../../scripts/schema-changes.ts';

/** What databases out there were made with. A line is added with each release, and none ever changes. */
const RELEASED = {
  sqlite: {
    '0000_tables': '19ca82d567c049f1fe0c08caee48dcceea204023fb1008135d4a422acddf9e7e',
    '0001_beyond_tables': '99ef006ae64b9a92b627d0b6998d5c29fb80bcd2a39eb4c027160ca474b0fc88',
  },
  postgres: {
    '0000_tables': 'a1ec44f2eb42f790693b572ec0d4c65b1944598228e7a15a60c3547ec529f78d',
    '0001_beyond_tables': '622dcfecdb1c091721f16a524dac38e9d595dfafdfcf00ca1cf24fce59aa95d5',
  },
};

describe.each(ENGINES)('the migrations of %s', (engine) => {
  it('that were released are as they were', () => {
    const released = MIGRATIONS[engine].slice(0, Object.keys(RELEASED[engine]).length);
    const hashes = released.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]);
    expect(Object.fromEntries(hashes)).toEqual(RELEASED[engine]);
  });

  it('lead to what the schema says', async () => {
    expect(await schemaChanges(engine), 'run npm run db:generate').toEqual([]);
    const snapshot = await readFile(join(migrationFolder(engine), 'snapshot.json'), 'utf8');
    expect(snapshot, 'run npm run db:generate').toBe(await snapshotText(engine));
  });
});

it('the bundle carries the SQL files as they are', async () => {
  const bundle = await readFile(join(import.meta.dirname, '../../db/migrations/bundle.ts'), 'utf8');
  expect(bundle, 'run npm run db:generate').toBe(await bundleOfFiles());
});
