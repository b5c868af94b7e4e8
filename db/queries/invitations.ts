import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { Role } from '#lib/core/people/roles.ts';

export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt: number;
};

/** The invitation behind a link, as long as the link can be used. */
export async function findInvitation(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: number },
): Promise<Invitation | null> {
  const [row] = await invitationRows(db).where(and(eq(db.tables.invitations.tokenHash, tokenHash), open(db, now)));
  return row ?? null;
}

/** Invitations that nobody has used yet, newest first. */
export async function openInvitations(db: Db, now: number): Promise<readonly Invitation[]> {
  const { invitations: t } = db.tables;
  return invitationRows(db).where(open(db, now)).orderBy(desc(t.createdAt), desc(t.id));
}

const open = ({ tables: { invitations: t } }: Db, now: number) =>
  and(isNull(t.acceptedAt), isNull(t.revokedAt), gt(t.expiresAt, now));

function invitationRows({ read, tables: { invitations: t } }: Db) {
  return read.select({ id: t.id, email: t.email, name: t.name, roles: t.roles, expiresAt: t.expiresAt }).from(t);
}
