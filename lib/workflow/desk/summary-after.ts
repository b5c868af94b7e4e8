import { claimsBefore } from '#db/queries/claim-file.ts';
import { dispositionsOfClaim, openQueriesOfClaim } from '#db/queries/desk-marks.ts';
import type { ClaimPatch } from '#db/writes/claims.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import type { Case } from './load-case.ts';
import { presentClaim, type ClaimMarks } from './present-claim.ts';
import { countsOf } from './weigh-evidence.ts';

/**
 * The claim as the lists show it after my save, without reading again what the save itself decided.
 * @param checks mine, as they are after it
 */
export async function summaryAfter(
  { db, actor }: Context,
  file: Case,
  change: ClaimPatch,
  checks: ClaimMarks['checks'],
): Promise<ClaimSummary> {
  const { claim } = file;
  const [before, [disposition], queries] = await Promise.all([
    claimsBefore(db, claim),
    dispositionsOfClaim(db, claim.id),
    openQueriesOfClaim(db, claim.id),
  ]);
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
      checks,
      disposition: disposition?.kind ?? null,
      hasQuery: queries.some((query) => query.checkId === null || file.readable.has(query.checkId)),
      leasedBy: null,
      me: actor.id,
    },
  );
}
