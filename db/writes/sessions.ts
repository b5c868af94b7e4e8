import { and, eq, isNull, ne } from 'drizzle-orm';
import { sweeping, type Write } from '#db/db.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';

type NewSession = {
  readonly id: SessionId;
  readonly userId: UserId;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly agent: string | null;
};

export const startSession = (session: NewSession): Write =>
  sweeping('session', (q, { sessions }) => q.insert(sessions).values(session));

/** Ends one session; ending it twice changes nothing. */
export const revokeSession = (id: SessionId, now: number): Write =>
  sweeping('session', (q, { sessions: t }) =>
    q
      .update(t)
      .set({ revokedAt: now })
      .where(and(eq(t.id, id), isNull(t.revokedAt))),
  );

/** Ends all sessions of a person, but the one given. */
export const revokeSessionsOf = (userId: UserId, { now, except }: { now: number; except?: SessionId }): Write =>
  sweeping('session', (q, { sessions: t }) =>
    q
      .update(t)
      .set({ revokedAt: now })
      .where(and(eq(t.userId, userId), isNull(t.revokedAt), except === undefined ? undefined : ne(t.id, except))),
  );
