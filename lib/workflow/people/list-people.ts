import { openInvitations, type Invitation } from '#db/queries/invitations.ts';
import { listPeople as people, type Person } from '#db/queries/people.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { ManagingContext } from './context.ts';
import { permitted } from './permitted.ts';

export type PeopleView = { readonly people: readonly Person[]; readonly invitations: readonly Invitation[] };

export async function listPeople({
  db,
  actor,
  now,
}: Pick<ManagingContext, 'db' | 'actor' | 'now'>): Promise<Result<PeopleView, Problem>> {
  const allowed = permitted(actor, 'people.manage');
  if (!allowed.ok) return allowed;
  return ok({ people: await people(db), invitations: await openInvitations(db, now) });
}
