import { eq, sql } from 'drizzle-orm';
import type { Build, Change, Committed, StaleWrite } from './db.ts';
import type { Asked } from './kept-queries.ts';
import { openValues } from './open-values.ts';
import { inChunks, rowsPerInsert } from './parameters.ts';
import type { Tables } from './tables.ts';
import { eventHash, eventPayload, type ChainedEvent } from '#lib/core/log/event-hash.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { storable } from '#lib/core/text/storable.ts';

/** How many rows the statement hit or returned, and those that it returned, by the names of the columns. */
export type Outcome = { readonly count: number; readonly rows: readonly Readonly<Record<string, unknown>>[] };
export type CommitResult = Result<Committed, StaleWrite>;

/**
 * One commit as the list of its statements, the same on both engines: SQLite runs them in one go (its driver is
 * synchronous), PostgreSQL awaits each. The engine opens the transaction before and, by the result, ends it after.
 *
 * A change with events locks the chain head first. So such changes happen one after the other, each sees all that
 * came before it, and the order of the log is the order in which things were decided. A change without events
 * (a lease, a draft) never touches the chain.
 */
export function* commitSteps({ writes, events }: Change, t: Tables): Generator<Asked, CommitResult, Outcome> {
  const head = headOf(yield { build: readHead, values: {}, lock: events.length > 0 ? 'update' : undefined });
  for (const { rows, what, build, values } of writes) {
    const { count } = yield { build, values, lock: 'share' };
    if (rows === 'one' && count !== 1) return fail({ kind: 'stale', what });
  }
  if (events.length === 0) return ok(head);
  let last = head;
  for (const chunk of inChunks(events, rowsPerInsert(t.events))) {
    const { entries, last: after } = chained(last, chunk);
    const [only] = entries;
    if (only && events.length === 1) yield { build: insertEntry, values: only };
    else yield { build: (q) => q.insert(t.events).values(entries) };
    last = after;
  }
  yield { build: moveHead, values: last };
  return ok(last);
}

const readHead: Build = (q, t) =>
  q
    .select({ sequence: sql`${t.chainHead.sequence}`.as('sequence'), hash: sql`${t.chainHead.hash}`.as('hash') })
    .from(t.chainHead)
    .where(eq(t.chainHead.id, 1));

/** A change nearly always has one event. */
const insertEntry: Build = (q, t) => q.insert(t.events).values(openValues(t.events));

const moveHead: Build = (q, t) =>
  q
    .update(t.chainHead)
    .set(openValues(t.chainHead, ['sequence', 'hash']))
    .where(eq(t.chainHead.id, 1));

function headOf({ rows: [row] }: Outcome): Committed {
  if (!row) throw new Error('The chain has no head: the database was not migrated.');
  return { sequence: Number(row['sequence']), hash: String(row['hash']) };
}

function chained(head: Committed, events: readonly NewEvent[]) {
  const entries = [];
  let last = head;
  for (const event of events) {
    const entry = entryAfter(last, event);
    last = { sequence: entry.sequence, hash: eventHash(entry) };
    entries.push({ ...entry, hash: last.hash });
  }
  return { entries, last };
}

/** Text is made storable before it is hashed: what is read back must hash to the same. */
const entryAfter = (last: Committed, event: NewEvent) =>
  ({
    sequence: last.sequence + 1,
    id: event.id,
    at: event.at,
    actorId: event.actorId,
    kind: event.kind,
    articleId: event.articleId ?? null,
    claimId: event.claimId ?? null,
    subjectId: event.subjectId === undefined ? null : storable(event.subjectId),
    policyVersion: event.policyVersion ?? null,
    reason: event.reason === undefined ? null : storable(event.reason),
    payload: eventPayload(event),
    changesState: event.changesState,
    previousHash: last.hash,
  }) satisfies ChainedEvent;
