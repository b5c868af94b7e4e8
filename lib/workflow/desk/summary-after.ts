import { claimsBefore } from '#db/queries/claim-file.ts';
import { dispositionsOfClaim, openQueriesOfClaim } from '#db/queries/desk-marks.ts';
import type { ClaimPatch } from '#db/writes/claims.ts';
import { writesIn } from '#lib/core/evidence/seen-version.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import type { Case } from './load-case.ts';
import { presentClaim } from './present-claim.ts';
import { countsOf } from './weigh-evidence.ts';

/**
 * The claim as the lists show it after my save, without reading again what the save itself decided.
 * @param opened the checks in which nothing is hidden any more
 */
export async function summaryAfter(
  { db, actor }: Context,
  file: Case,
  change: ClaimPatch,
  opened: Case['checks'] = [],
): Promise<ClaimSummary> {
  const { claim } = file;
  const [before, [disposition], queries] = await Promise.all([
    claimsBefore(db, claim),
    dispositionsOfClaim(db, claim.id),
    openQueriesOfClaim(db, claim.id),
  ]);
  const mine = {
    checkerId: actor.id,
    round: change.round ?? claim.round,
    status: 'closed' as const,
    version: writesIn(file.checks.filter((check) => check.checkerId === actor.id && !opened.includes(check))),
  };
  return presentClaim(
    { ...claim, ...change, version: claim.version + 1 },
    {
      ordinal: before + 1,
      chain: file.chain,
      counts: countsOf(
        file,
        file.evidence.map(({ item }) => item),
        file.origins,
      ),
      checks: [mine],
      disposition: disposition?.kind ?? null,
      hasQuery: queries.some((query) => query.checkId === null || file.readable.has(query.checkId)),
      leasedBy: null,
      me: actor.id,
    },
  );
}
