import { getTableColumns, getTableName, type SQL } from 'drizzle-orm';
import { getTableConfig, SQLiteSyncDialect, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeAll, expect, it } from 'vitest';
import { sweeping, type Db } from '#db/db.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';
import { defineTables, type Tables } from '#db/tables.ts';
import { sqliteKit } from '#db/kit.sqlite.ts';
import { eachEngine } from '../../support/database.ts';

type Enumeration = {
  readonly check: string;
  readonly table: keyof Tables;
  readonly property: string;
  readonly values: readonly string[];
};

const enumerations: readonly Enumeration[] = (Object.keys(sqliteTables) as (keyof Tables)[]).flatMap((table) => {
  const columns = Object.entries(columnsOf(table));
  return getTableConfig(sqliteTables[table] as SQLiteTable).checks.flatMap(({ name, value }) => {
    const found = /^"\w+"\."(\w+)" in \((.*)\)$/.exec(textOf(value));
    const property = columns.find(([, column]) => column.name === found?.[1])?.[0];
    return found && property
      ? [
          {
            check: name,
            table,
            property,
            values: [...(found[2] ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value ?? ''),
          },
        ]
      : [];
  });
});

function columnsOf(table: keyof Tables): Readonly<Record<string, SQLiteColumn>> {
  return getTableColumns(sqliteTables[table] as SQLiteTable);
}

function textOf(value: SQL): string {
  return new SQLiteSyncDialect().sqlToQuery(value).sql;
}

it('every column that holds one of a list has a CHECK for it', () => {
  const chosen: string[] = [];
  const choice: typeof sqliteKit.choice = (name) => {
    chosen.push(name);
    return sqliteKit.choice(name);
  };
  defineTables({ ...sqliteKit, choice });
  const checked = enumerations.map(({ table, property }) => columnsOf(table)[property]?.name);
  expect(checked.sort()).toEqual(chosen.sort());
});

eachEngine((_, open) => {
  let db: Db;
  beforeAll(async () => {
    db = await open();
  });

  it.each(enumerations)(
    '$check lets its values pass, NULL or not, and nothing else',
    async ({ check, table, property, values }) => {
      for (const value of values) expect(await complaint(table, { [property]: value })).not.toContain(check);
      for (const value of ['nonsense', '', values[0]?.toUpperCase(), `${values[0]} `]) {
        expect(await complaint(table, { [property]: value })).toContain(check);
      }
    },
  );

  /** What the engine says of a row that is made up but for some columns; it points to nothing, so it is never kept. */
  async function complaint(table: keyof Tables, columns: Readonly<Record<string, unknown>>): Promise<string> {
    const row = { ...madeUp(table), ...columns };
    const nothing = db.commit({
      writes: [
        sweeping(table, (q, t) => q.insert<SQLiteTable>(t[table]).values(row)),
        sweeping(table, () => {
          throw new Error('thrown away');
        }),
      ],
      events: [],
    });
    return nothing.then(
      () => '',
      (cause: unknown) => String(cause),
    );
  }
});

/** Keeps the checks that concern several columns from speaking first. */
const FITTING: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  evidence: { exact: 'x', start: 0, end: 1 },
  dispositions: { reason: 'x' },
};

function madeUp(table: keyof Tables): Record<string, unknown> {
  const { [getTableName(sqliteTables[table])]: fitting = {} } = FITTING;
  const known = Object.fromEntries(
    enumerations.filter((e) => e.table === table).map(({ property, values }) => [property, values[0]]),
  );
  const rest = Object.entries(columnsOf(table))
    .filter(([, column]) => column.notNull && !column.hasDefault)
    .map(([property, column]) => [property, VALUES[column.getSQLType()]?.(column.dataType)]);
  return { ...Object.fromEntries(rest), ...known, ...fitting };
}

const VALUES: Readonly<Record<string, (dataType: string) => unknown>> = {
  text: () => 'x',
  integer: (dataType) => (dataType === 'boolean' ? false : 1),
  real: () => 1,
  blob: () => Buffer.of(1),
};
