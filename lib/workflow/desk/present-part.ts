import { chainsOfArticle } from '#db/queries/chains.ts';
import type { CheckMark } from '#db/queries/checks.ts';
import { claimsOfArticle, type ClaimRow } from '#db/queries/claims-of-article.ts';
import type { DeskArticleRow } from '#db/queries/desk-article.ts';
import { dispositionsOfArticle, openQueriesOfArticle, type leasesOfArticle } from '#db/queries/desk-marks.ts';
import type { EvidenceMark } from '#db/queries/evidence.ts';
import { flagsOfArticle } from '#db/queries/flags.ts';
import { rulingsOfArticle } from '#db/queries/origin-rulings.ts';
import type { EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import { isReadable } from '#lib/core/evidence/shared-evidence.ts';
import type { CheckId, ClaimId, UserId } from '#lib/core/ids.ts';
import type { ClaimSummary, DeskPartView } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import { readGround } from '#lib/workflow/sources/read-ground.ts';
import { turn } from '#lib/workflow/turns.ts';
import { isCounted } from './claim-standing.ts';
import type { DeskPlan } from './desk-plan.ts';
import { presentClaim } from './present-claim.ts';
import { askedOfItems, countsOf } from './weigh-evidence.ts';

type PartFile = {
  readonly plan: DeskPlan;
  readonly part: number;
  /** Of this part's claims, or of more. */
  readonly checks: readonly CheckMark[];
  readonly evidence: readonly EvidenceMark[];
  readonly readable: ReadonlySet<CheckId>;
  readonly leases: Awaited<ReturnType<typeof leasesOfArticle>>;
};

/** One part of the copy and its claims as this person may see them. */
export async function presentPart(
  context: Context,
  { plan, part, checks, evidence, readable, leases }: PartFile,
): Promise<Omit<DeskPartView, 'people'>> {
  const { db, actor } = context;
  const { article, version, parts, rows: lines, uncovered } = plan;
  const shown = parts[part];
  // A short story is asked for whole, without naming each of its claims.
  const only = parts.length === 1 ? undefined : (shown?.claims ?? []);
  const [rows, links, dispositions, queries] = await Promise.all([
    claimsOfArticle(db, article.id, only),
    chainsOfArticle(db, article.id, only),
    dispositionsOfArticle(db, article.id, only),
    openQueriesOfArticle(db, article.id, only),
  ]);
  const live = rows.filter((row) => row.withdrawnAt === null);
  const marks = { checksOf: Map.groupBy(checks, (check) => check.claimId), evidence, readable };
  const counts = await countsForMe(context, article, live, marks, only);
  const ordinals = new Map(lines.map((line, index) => [line.id, index + 1]));
  const linksOf = Map.groupBy(links, (row) => row.link.claimId);
  const dispositionOf = new Map(dispositions.map((one) => [one.claimId, one.kind]));
  const leaseOf = new Map(leases.map((lease) => [lease.claimId, lease.userId]));
  const visibleQueries = queries.filter((query) => query.checkId === null || readable.has(query.checkId));
  const asked = new Set(visibleQueries.map((query) => query.claimId));
  const inPart = new Set(shown?.sentences.map((sentence) => sentence.id));
  const [start, end] = [shown?.start ?? 0, shown?.end ?? 0];
  return {
    part,
    version: {
      number: version.number,
      text: version.text.slice(start, end),
      textStart: start,
      sha256: version.sha256,
      dateline: version.dateline,
      blocks: shown?.blocks ?? [],
      sentences: shown?.sentences ?? [],
    },
    claims: live.flatMap((row) => {
      const ordinal = ordinals.get(row.id);
      // One that came in between is in no line yet.
      if (ordinal === undefined) return [];
      return [
        presentClaim(row, {
          ordinal,
          chain: linksOf.get(row.id) ?? [],
          counts: counts.get(row.id) ?? keptCounts(row),
          checks: marks.checksOf.get(row.id) ?? [],
          disposition: dispositionOf.get(row.id) ?? null,
          hasQuery: asked.has(row.id),
          leasedBy: leaseOf.get(row.id) ?? null,
          me: actor.id,
        }),
      ];
    }),
    uncovered: uncovered.filter((one) => inPart.has(one.sentence)),
  };
}

/** Everybody whom these claims name. */
export const peopleIn = (claims: readonly ClaimSummary[]): readonly (UserId | null)[] =>
  claims.flatMap((claim) => [claim.assigneeId, claim.inHandBy]);

type Marks = Pick<PartFile, 'evidence' | 'readable'> & {
  readonly checksOf: ReadonlyMap<ClaimId, readonly CheckMark[]>;
};

/**
 * What this person sees of a claim's evidence is mostly what everybody sees, and that is counted already. Only where it is
 * more or less (a check of their own that is still open, one that is blind) is it counted for them.
 */
async function countsForMe(
  context: Context,
  article: DeskArticleRow['article'],
  live: readonly ClaimRow[],
  { checksOf, evidence, readable }: Marks,
  only: readonly ClaimId[] | undefined,
): Promise<ReadonlyMap<ClaimId, EvidenceCounts>> {
  const allOf = Map.groupBy(evidence, (item) => item.claimId);
  const seenOf = Map.groupBy(
    evidence.filter((item) => isReadable(item, readable)),
    (item) => item.claimId,
  );
  const own = live.filter((claim) => {
    const kept = (allOf.get(claim.id) ?? []).filter((item) =>
      isCounted({ checks: checksOf.get(claim.id) ?? [] }, item),
    );
    const mine = seenOf.get(claim.id) ?? [];
    return awaitsSecondCheck(claim.state) ? mine.length + kept.length > 0 : mine.length !== kept.length;
  });
  if (own.length === 0) return new Map();
  const { db } = context;
  const [ground, rulings, flags] = await Promise.all([
    readGround(context, article),
    rulingsOfArticle(db, article.id, only),
    flagsOfArticle(db, article.id, only),
  ]);
  const askedOf = askedOfItems({ rulings, flags });
  const counts = new Map<ClaimId, EvidenceCounts>();
  for (const claim of own) {
    await turn();
    const items = seenOf.get(claim.id) ?? [];
    counts.set(claim.id, countsOf({ claim, ground, ...askedOf(items) }, items));
  }
  return counts;
}

const keptCounts = ({ linkCount, originCount, contradictionCount, flagCount }: ClaimRow): EvidenceCounts => ({
  linkCount,
  originCount,
  contradictionCount,
  flagCount,
});
