import { and, eq, gt, isNull } from 'drizzle-orm';
import { guarded, sweeping, type Write } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';

type NewInvitation = {
  readonly id: string;
  readonly tokenHash: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly invitedBy: UserId | null;
  readonly createdAt: number;
  readonly expiresAt: number;
};

export const addInvitation = (invitation: NewInvitation): Write =>
  guarded('invitation', (q, { invitations }) => q.insert(invitations).values(invitation));

/** Uses an invitation up; refused as stale when it was used, withdrawn or has run out. */
export const acceptInvitation = (id: string, now: number): Write =>
  guarded('invitation', (q, { invitations: t }) =>
    q
      .update(t)
      .set({ acceptedAt: now })
      .where(and(eq(t.id, id), isNull(t.acceptedAt), isNull(t.revokedAt), gt(t.expiresAt, now))),
  );

export const withdrawInvitation = (id: string, now: number): Write =>
  guarded('invitation', (q, { invitations: t }) =>
    q
      .update(t)
      .set({ revokedAt: now })
      .where(and(eq(t.id, id), isNull(t.acceptedAt), isNull(t.revokedAt))),
  );

/** One link at a time: a new one, or an account, ends those before it. */
export const withdrawInvitationsTo = (email: string, now: number): Write =>
  sweeping('invitation', (q, { invitations: t }) =>
    q
      .update(t)
      .set({ revokedAt: now })
      .where(and(eq(t.email, email), isNull(t.acceptedAt), isNull(t.revokedAt))),
  );
