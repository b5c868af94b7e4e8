import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as kit from 'drizzle-kit/api';
import { postgresTables } from '#db/tables.postgres.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

export const migrationFolder = (engine: Engine): string => join(import.meta.dirname, '../db/migrations', engine);

/** The statements that lead from the last snapshot of an engine to the schema as it is now; none when it is the same. */
export async function schemaChanges(engine: Engine): Promise<readonly string[]> {
  const now = await snapshot(engine);
  const before = JSON.parse(await readFile(join(migrationFolder(engine), 'snapshot.json'), 'utf8')) as Snapshot;
  // What is new, then what is otherwise, then what is gone. drizzle-kit never sees new and gone at once, so it never asks
  // whether one was renamed to the other; a table that is made anew is copied with columns that it has by then; and
  // there is a place for what moves data.
  const steps = [before, withTheNew(before, now), withTheGone(now, before), now];
  const statements: string[] = [];
  for (const [n, to] of steps.slice(1).entries())
    statements.push(...(await difference(engine, steps[n] ?? before, to)));
  // The runner does this itself, outside of the transaction; inside of one it does nothing.
  return statements.filter((statement) => !/^PRAGMA foreign_keys/i.test(statement.trim()));
}

/** The schema as it is now, as db/migrations/{engine}/snapshot.json holds it. */
export const snapshotText = async (engine: Engine): Promise<string> =>
  `${JSON.stringify(await snapshot(engine), null, 2)}\n`;

async function snapshot(engine: Engine): Promise<Snapshot> {
  const made =
    engine === 'sqlite' ? await kit.generateSQLiteDrizzleJson(sqliteTables) : kit.generateDrizzleJson(postgresTables);
  // drizzle-kit mints ids that chain snapshots; there is one, and the same schema shall give the same bytes.
  return { ...(made as unknown as Snapshot), id: NO_ID, prevId: NO_ID };
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** As much of drizzle-kit's snapshot as is looked into. */
type Snapshot = { readonly id: string; readonly prevId: string; readonly tables: Readonly<Record<string, Table>> };
type Table = {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly foreignKeys: Readonly<Record<string, { readonly columnsFrom: readonly string[] }>>;
};

/** The schema as it was, with the tables and columns that it has now. */
function withTheNew(before: Snapshot, now: Snapshot): Snapshot {
  const kept = Object.entries(before.tables).map(([name, table]) => {
    const { columns = {}, foreignKeys = {} } = now.tables[name] ?? {};
    const ofNewColumns = Object.entries(foreignKeys).filter(([, key]) =>
      key.columnsFrom.every((column) => table.columns[column] === undefined),
    );
    return [
      name,
      {
        ...table,
        columns: { ...columns, ...table.columns },
        foreignKeys: { ...Object.fromEntries(ofNewColumns), ...table.foreignKeys },
      },
    ] as const;
  });
  return { ...before, tables: { ...now.tables, ...Object.fromEntries(kept) } };
}

/** The schema as it is now, with the tables and columns that it no longer has. */
function withTheGone(now: Snapshot, before: Snapshot): Snapshot {
  const kept = Object.entries(now.tables).map(([name, table]) => {
    const columns = { ...before.tables[name]?.columns, ...table.columns };
    return [name, { ...table, columns }] as const;
  });
  return { ...now, tables: { ...before.tables, ...Object.fromEntries(kept) } };
}

function difference(engine: Engine, from: Snapshot, to: Snapshot): Promise<readonly string[]> {
  return engine === 'sqlite'
    ? kit.generateSQLiteMigration(from as never, to as never)
    : kit.generateMigration(from as never, to as never);
}
