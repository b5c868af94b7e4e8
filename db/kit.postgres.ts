import {
  bigint,
  bigserial,
  boolean,
  check,
  customType,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Kit } from './kit.sqlite.ts';
import { storable } from '#lib/core/text/storable.ts';

/** Ordered by bytes, as SQLite does: the same list on both engines, whatever locale the server was made with. */
const text = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
  toDriver: storable,
});

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** SQLite counts in 64 bits; both engines are held to the integers that a JavaScript number keeps exactly. */
const integer = (name: string) => bigint(name, { mode: 'number' });

const makers = {
  table: pgTable,
  text: (name: string) => text(name),
  choice: (name: string) => text(name),
  id: (name: string) => text(name),
  integer,
  serial: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  time: integer,
  real: (name: string) => doublePrecision(name),
  boolean: (name: string) => boolean(name),
  bytes: (name: string) => bytes(name),
  json: (name: string) =>
    customType<{ data: unknown; driverData: string }>({
      dataType: () => 'text COLLATE "C"',
      toDriver: (value) => JSON.stringify(value),
      fromDriver: (value) => JSON.parse(value),
    })(name),
  index,
  uniqueIndex,
  primaryKey,
  check,
};

/** Answers to SQLite's types, which are the ones that all code sees; the contract suite holds it to them. */
export const postgresKit = makers as unknown as Kit;
