import { findInvitation, type Invitation } from '#db/queries/invitations.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { VisitorAccountContext } from './context.ts';

/** Who the link is for. One that was used, withdrawn, has run out or never was gets the same answer. */
export async function readInvitation(
  { db, now, hashToken }: Pick<VisitorAccountContext, 'db' | 'now' | 'hashToken'>,
  token: string,
): Promise<Result<Invitation, Problem>> {
  const invitation = await findInvitation(db, { tokenHash: hashToken(token), now });
  return invitation ? ok(invitation) : fail(GONE);
}

const GONE = problem('not_found', 'This link no longer works. Ask an administrator of your newsroom for a new one.');
