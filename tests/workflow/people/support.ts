import { asc } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { hashToken } from '#lib/auth/tokens.ts';
import { startSession } from '#db/writes/sessions.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { openTestDatabase } from '../../support/database.ts';
import { NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

/** Hashing that costs nothing: these tests are about who may do what. */
const passwords = {
  hash: (password: string) => Promise.resolve(`hash of ${password}`),
  matches: (stored: string | null, password: string) => Promise.resolve(stored === `hash of ${password}`),
};

/** A database with one administrator, and contexts for whoever acts on it. */
export async function office() {
  const db = await openTestDatabase();
  const { newId, person } = shelf(db);
  const admin = await person('Ada', ['admin']);
  let tokens = 0;
  const newToken = () => `token ${(tokens += 1)}`;
  const secrets = { passwords, newToken, tokenFor: newToken, hashToken };
  const visitor = { db, now: NOON, newId, workers: inlineWorkers, ...secrets };
  const as = (id: UserId, ...roles: readonly Role[]) => ({ ...visitor, actor: { id, name: 'Somebody', roles } });
  return { db, newId, person, admin, visitor, as, asAdmin: as(admin, 'admin') };
}

/** What the log tells, without who and when. */
export async function told(db: Db) {
  const { events } = db.tables;
  const rows = await db.read
    .select({ kind: events.kind, actorId: events.actorId, subjectId: events.subjectId, payload: events.payload })
    .from(events)
    .orderBy(asc(events.sequence));
  return rows.map(({ payload, ...event }) => ({ ...event, ...(JSON.parse(payload) as object) }));
}

export async function sessionOf(db: Db, userId: UserId, id: SessionId): Promise<SessionId> {
  const session = { id, userId, createdAt: NOON, expiresAt: NOON + 3_600_000, agent: null };
  await db.commit({ writes: [startSession(session)], events: [] });
  return id;
}
