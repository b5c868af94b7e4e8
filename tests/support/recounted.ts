import { checksOfClaim } from '#db/queries/checks.ts';
import { findClaim } from '#db/queries/claim-file.ts';
import type { Db } from '#db/db.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import { isCounted } from '#lib/workflow/desk/claim-standing.ts';
import { pinnedTo } from '#lib/workflow/desk/load-case.ts';
import { countsOf, originsOf } from '#lib/workflow/desk/weigh-evidence.ts';
import { storedGround } from '#lib/workflow/sources/read-ground.ts';

/** A live claim as the lists show it, and as it is when everything is counted anew. */
export type Recount = {
  readonly id: ClaimId;
  readonly state: string;
  readonly code: string | null;
  readonly text: string;
  readonly attentionReason: string | null;
  readonly kept: Counts;
  readonly counted: Counts;
  /** Where what everybody may see goes back to, as computed now. */
  readonly origins: ClaimOrigins;
};
type Counts = ReturnType<typeof countsOf>;

/** All live claims of the newsroom on which no second check is awaited; there, counting waits for it. */
export async function recounted(db: Db): Promise<readonly Recount[]> {
  const { claims } = db.tables;
  const rows = await db.read.select({ id: claims.id, withdrawnAt: claims.withdrawnAt }).from(claims);
  const found: Recount[] = [];
  for (const { id } of rows.filter((row) => row.withdrawnAt === null)) {
    const file = await findClaim(db, id);
    if (!file || awaitsSecondCheck(file.claim.state)) continue;
    const { claim, article } = file;
    const [{ evidence, rulings, flags }, checks, ground] = await Promise.all([
      pinnedTo(db, id),
      checksOfClaim(db, id),
      storedGround(db, article),
    ]);
    const items = evidence.map(({ item }) => item).filter((item) => isCounted({ checks }, item));
    const weighed = { claim, ground, rulings, flags };
    const { linkCount, originCount, contradictionCount, flagCount, state, code, text, attentionReason } = claim;
    const kept = { linkCount, originCount, contradictionCount, flagCount };
    const origins = originsOf(weighed, items);
    found.push({ id, state, code, text, attentionReason, kept, counted: countsOf(weighed, items, origins), origins });
  }
  return found;
}
