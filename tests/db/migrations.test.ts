import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleOfFiles, firstMigration, textOf } from '../../scripts/generate-migrations.ts';

const folder = join(import.meta.dirname, '../../db/migrations');

it.each(['sqlite', 'postgres'] as const)('the first migration of %s is what the schema says', async (engine) => {
  const written = await readFile(join(folder, engine, '0000_tables.sql'), 'utf8');
  expect(written, 'run npm run db:generate').toBe(textOf(await firstMigration[engine]()));
});

it('the bundle carries the SQL files as they are', async () => {
  expect(await readFile(join(folder, 'bundle.ts'), 'utf8'), 'run npm run db:generate').toBe(await bundleOfFiles());
});
