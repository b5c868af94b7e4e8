import type { Db } from '#db/db.ts';
import { chainOfClaim, type LinkRow } from '#db/queries/chains.ts';
import { checksOfClaim, type CheckWithFindings } from '#db/queries/checks.ts';
import { findClaim, searchesOfClaim, type ClaimFile } from '#db/queries/claim-file.ts';
import { evidenceOfClaim, type EvidenceRow } from '#db/queries/evidence.ts';
import { foldsOfClaim, type FoldRow } from '#db/queries/origins.ts';
import { readableChecks } from '#lib/core/evidence/readable-checks.ts';
import type { CheckId, ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClosedCheck } from '#lib/core/verdicts/settle-check.ts';
import type { PolicyVersion } from '#lib/core/verdicts/policy.ts';
import type { Context } from '#lib/workflow/context.ts';
import { policyNow } from './policy-now.ts';

/** A claim with all of its checking that this person may see. */
export type Case = ClaimFile & {
  readonly chain: readonly LinkRow[];
  /** Every check, readable or not: who has one is asked by permissions, and never shown. */
  readonly checks: readonly CheckWithFindings[];
  readonly readable: ReadonlySet<CheckId>;
  /** Readable ones only. */
  readonly evidence: readonly EvidenceRow[];
  readonly searches: Awaited<ReturnType<typeof searchesOfClaim>>;
  readonly folds: readonly FoldRow[];
  readonly policy: PolicyVersion;
};

export const NO_SUCH_CLAIM = problem('not_found', 'There is no such claim.');

/** Finds a live claim and, in one more step, everything that a verdict on it rests on. */
export async function loadCase(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  id: ClaimId,
): Promise<Result<Case, Problem>> {
  const allowed = permits(actor, 'claim.read');
  if (!allowed.ok) return fail(allowed.error);
  const file = await findClaim(db, id);
  if (!file || file.claim.withdrawnAt !== null) return fail(NO_SUCH_CLAIM);
  const [chain, checks, { evidence, folds }, searches, policy] = await caseParts(db, id);
  const readable = readableChecks(actor, file.claim, checks);
  return ok({
    ...file,
    chain,
    checks,
    readable,
    evidence: evidence.filter(({ item }) => readable.has(item.checkId)),
    searches: searches.filter((search) => readable.has(search.checkId)),
    folds,
    policy,
  });
}

const caseParts = (db: Db, id: ClaimId) =>
  Promise.all([
    chainOfClaim(db, id),
    checksOfClaim(db, id),
    evidenceAndFolds(db, id),
    searchesOfClaim(db, id),
    policyNow(db),
  ]);

/** Without evidence there is nothing to fold, and one question less. */
async function evidenceAndFolds(db: Db, id: ClaimId) {
  const evidence = await evidenceOfClaim(db, id);
  return { evidence, folds: evidence.length === 0 ? [] : await foldsOfClaim(db, id) };
}

/** The closed checks of all rounds, for the rules. */
export const closedChecks = (checks: readonly CheckWithFindings[]): readonly ClosedCheck[] =>
  checks.flatMap(({ id, checkerId, round, status, code, reasonCode }) =>
    status === 'closed' && code !== null ? [{ id, checkerId, round, code, reason: reasonCode }] : [],
  );

/** My open check on the claim. */
export const draftCheck = ({ checks }: Pick<Case, 'checks'>, { actor }: Pick<Context, 'actor'>) =>
  checks.find((check) => check.status === 'draft' && check.checkerId === actor.id);
