import type { Write } from '#db/db.ts';
import type { LinkRow } from '#db/queries/chains.ts';
import { checksOfClaim } from '#db/queries/checks.ts';
import { guardChecks } from '#db/writes/checks.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { askedBy } from '#lib/core/evidence/asked-flags.ts';
import type { EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import { writesIn } from '#lib/core/evidence/seen-version.ts';
import type { FlagsMoved } from '#lib/core/log/event-payloads.ts';
import type { Context } from '#lib/workflow/context.ts';
import { readGround } from '#lib/workflow/sources/read-ground.ts';
import type { ListFile } from './change-claims.ts';
import { countsNow } from './claim-standing.ts';
import { compareInTurns } from './compare-item.ts';
import { flagsAfter } from './flag-writes.ts';
import { pinnedTo } from './load-case.ts';

export type Reread = {
  readonly writes: readonly Write[];
  readonly counts: Partial<EvidenceCounts>;
  readonly told: { readonly flags?: FlagsMoved };
};

/**
 * All that is pinned to a claim, read against it as it says now and as it is credited now: questions that do not arise
 * any more go, new ones come, and answers stand where the question is the same. For the checks of everybody, seen or not.
 */
export async function rereadClaim(
  context: Context,
  { article, version }: ListFile,
  claim: ClaimRow,
  chain: readonly LinkRow[],
): Promise<Reread> {
  const { db } = context;
  // The checks first: whatever is pinned while the rest is read is noticed when this is written.
  const checks = await checksOfClaim(db, claim.id);
  const same = guardChecks(claim.id, writesIn(checks));
  const { evidence, rulings, flags } = await pinnedTo(db, claim.id);
  if (evidence.length === 0) return { writes: [same], counts: {}, told: {} };
  const ground = await readGround(context, article);
  const items = evidence.map(({ item }) => item);
  const quotes = claim.quotes.map(({ start, end }) => version.text.slice(start, end));
  const compared = await compareInTurns({ claim, article, chain, quotes, ground }, items);
  const after = flagsAfter(
    context,
    flags,
    items.map((item) => ({ item, asked: askedBy(item.stance, compared.get(item.id) ?? null) })),
  );
  return {
    writes: [same, ...after.writes],
    counts: countsNow({ claim, checks, ground, rulings, flags: after.flags }, items),
    told: after.told,
  };
}
