import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLWrapper } from 'drizzle-orm';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import type { Result } from '#lib/core/result.ts';
import type { Tables } from './tables.ts';

/**
 * A database of either engine. Reads go through `read`; everything that changes goes through `commit`.
 * All code is written against SQLite's types; PostgreSQL answers to them, pinned by the contract suite.
 */
export type Db = {
  readonly engine: 'sqlite' | 'postgres';
  readonly tables: Tables;
  readonly read: Reads;
  readonly commit: (change: Change) => Promise<Result<Committed, StaleWrite>>;
  /** What is wrong with the place where it is stored and shows in no statement; null where nothing is. */
  readonly storageFault: () => Promise<StorageFault | null>;
  readonly close: () => Promise<void>;
};

/** `replaced`: the open file is not the one of that name any more, so what is written to it is lost at the next start. */
export type StorageFault = 'replaced' | 'full';

/** Await the builders; never call `.all()`, `.get()` or `.run()`, which only SQLite has. */
export type Reads = Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$count' | 'with'>;
export type Writes = Pick<BetterSQLite3Database, 'insert' | 'update' | 'delete' | 'select'>;

/** Writes decided beforehand, and the events that tell of them: all of it happens, or none. */
export type Change = { readonly writes: readonly Write[]; readonly events: readonly NewEvent[] };

export type Build = (q: Writes, t: Tables) => SQLWrapper;
/** What goes in where a statement leaves a value open with `sql.placeholder`, by name. */
export type Values = Readonly<Record<string, unknown>>;

export type Write = {
  /** `one`: refused as stale unless exactly one row was hit. `any`: however many rows will do. */
  readonly rows: 'one' | 'any';
  /** What the row is to a person, for the words of a refusal: "claim", "article". */
  readonly what: string;
  readonly build: Build;
  /**
   * Given, the SQL of `build` is put together once and kept. So it must be the same function each time, with a
   * placeholder for everything that is not the same.
   */
  readonly values?: Values | undefined;
};

export const guarded = (what: string, build: Build, values?: Values): Write => ({ rows: 'one', what, build, values });
export const sweeping = (what: string, build: Build, values?: Values): Write => ({ rows: 'any', what, build, values });

export type Committed = { readonly sequence: number; readonly hash: string };

/** Someone else was first: the row is not as it was read. Nothing was written. */
export type StaleWrite = { readonly kind: 'stale'; readonly what: string };
