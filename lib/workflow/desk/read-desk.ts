import type { Db } from '#db/db.ts';
import { capturesOfArticle, sourcesOfArticle } from '#db/queries/article-material.ts';
import { chainsOfArticle } from '#db/queries/chains.ts';
import { checksOfArticle, type CheckMark } from '#db/queries/checks.ts';
import { claimsOfArticle, type ClaimRow } from '#db/queries/claims-of-article.ts';
import { deskArticle, type DeskArticleRow } from '#db/queries/desk-article.ts';
import { dispositionsOfArticle, leasesOfArticle, openQueriesOfArticle } from '#db/queries/desk-marks.ts';
import { evidenceMarksOfArticle, type EvidenceMark } from '#db/queries/evidence.ts';
import { flagsOfArticle } from '#db/queries/flags.ts';
import { rulingsOfArticle } from '#db/queries/origin-rulings.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import { uncoveredSentences } from '#lib/core/claims/coverage.ts';
import type { EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import { awaitsSecondCheck, readableChecks } from '#lib/core/evidence/readable-checks.ts';
import { isReadable } from '#lib/core/evidence/shared-evidence.ts';
import type { ArticleId, CheckId, ClaimId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { may, permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { CaptureSummary, ClaimSummary, DeskView, DroppedClaim } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import { turns } from '#lib/workflow/turns.ts';
import { nextClaim } from '#lib/workflow/queue/next-claim.ts';
import { readGround } from '#lib/workflow/sources/read-ground.ts';
import { isCounted } from './claim-standing.ts';
import { policyNow } from './policy-now.ts';
import { presentClaim } from './present-claim.ts';
import { askedOfItems, countsOf } from './weigh-evidence.ts';

/** The whole desk of one article as this person may see it, in a fixed number of queries whatever its size. */
export async function readDesk(
  context: Context,
  { id }: { readonly id: ArticleId },
): Promise<Result<DeskView, Problem>> {
  const { db, actor, now } = context;
  const allowed = permits(actor, 'article.read');
  if (!allowed.ok) return fail(allowed.error);
  const [found, policy, next, parts] = await Promise.all([
    deskArticle(db, id),
    policyNow(db),
    nextClaim(context, { articleId: id }),
    deskParts(db, id, now),
  ]);
  if (!found) return fail(problem('not_found', 'There is no such article.'));
  const { article, version } = found;
  const [rows, , checks, evidence] = parts;
  const live = rows.filter((row) => row.withdrawnAt === null);
  const readable = readableOnDesk(actor, live, checks);
  const seen = evidence.filter((item) => isReadable(item, readable));
  const counts = await countsForMe(db, article, { live, parts, seen });
  const claims = presentClaims(actor, live, parts, counts, readable);
  const captures = presentCaptures(parts[8], seen);
  const dropped = droppedClaims(rows);
  return ok({
    article: presentArticle(article),
    version: {
      number: version.number,
      text: version.text,
      sha256: version.sha256,
      dateline: version.dateline,
      blocks: version.blocks,
      sentences: version.sentences,
    },
    claims,
    uncovered: uncoveredSentences({ sentences: version.sentences, claims: live, engine: version.uncovered, dropped }),
    dropped,
    policy,
    may: powers(context),
    citedSources: parts[7].map(({ start, end, ...source }) => ({
      ...source,
      span: start === null || end === null ? null : { start, end },
      captureCount: captures.filter((capture) => capture.sourceId === source.sourceId).length,
    })),
    captures,
    people: await peopleNames(db, mentioned(actor, article, claims, captures)),
    next,
  });
}

const deskParts = (db: Db, id: ArticleId, now: number) =>
  Promise.all([
    claimsOfArticle(db, id),
    chainsOfArticle(db, id),
    checksOfArticle(db, id),
    evidenceMarksOfArticle(db, id),
    dispositionsOfArticle(db, id),
    openQueriesOfArticle(db, id),
    leasesOfArticle(db, id, now),
    sourcesOfArticle(db, id),
    capturesOfArticle(db, id),
  ]);

type Parts = Awaited<ReturnType<typeof deskParts>>;

/** Blindness is a matter of each claim; together they say which checks of the article this person may read. */
export function readableOnDesk(
  actor: Actor,
  claims: readonly Pick<ClaimRow, 'id' | 'state' | 'round'>[],
  checks: readonly CheckMark[],
): ReadonlySet<CheckId> {
  const byClaim = Map.groupBy(checks, (check) => check.claimId);
  return new Set(claims.flatMap((claim) => [...readableChecks(actor, claim, byClaim.get(claim.id) ?? [])]));
}

function presentClaims(
  actor: Actor,
  live: readonly ClaimRow[],
  [, links, checks, , dispositions, queries, leases]: Parts,
  counts: ReadonlyMap<ClaimId, EvidenceCounts>,
  readable: ReadonlySet<CheckId>,
): readonly ClaimSummary[] {
  const linksOf = Map.groupBy(links, (row) => row.link.claimId);
  const checksOf = Map.groupBy(checks, (check) => check.claimId);
  const dispositionOf = new Map(dispositions.map((one) => [one.claimId, one.kind]));
  const leaseOf = new Map(leases.map((lease) => [lease.claimId, lease.userId]));
  const visibleQueries = queries.filter((query) => query.checkId === null || readable.has(query.checkId));
  const asked = new Set(visibleQueries.map((query) => query.claimId));
  return live.map((row, index) =>
    presentClaim(row, {
      ordinal: index + 1,
      chain: linksOf.get(row.id) ?? [],
      counts: counts.get(row.id) ?? keptCounts(row),
      checks: checksOf.get(row.id) ?? [],
      disposition: dispositionOf.get(row.id) ?? null,
      hasQuery: asked.has(row.id),
      leasedBy: leaseOf.get(row.id) ?? null,
      me: actor.id,
    }),
  );
}

/**
 * What this person sees of a claim's evidence is mostly what everybody sees, and that is counted already. Only where it is
 * more or less (a check of their own that is still open, one that is blind) is it counted for them.
 */
async function countsForMe(
  db: Db,
  article: DeskArticleRow['article'],
  {
    live,
    parts: [, , checks, evidence],
    seen,
  }: { readonly live: readonly ClaimRow[]; readonly parts: Parts; readonly seen: readonly EvidenceMark[] },
): Promise<ReadonlyMap<ClaimId, EvidenceCounts>> {
  const seenOf = Map.groupBy(seen, (item) => item.claimId);
  const allOf = Map.groupBy(evidence, (item) => item.claimId);
  const checksOf = Map.groupBy(checks, (check) => check.claimId);
  const own = live.filter((claim) => {
    const kept = (allOf.get(claim.id) ?? []).filter((item) =>
      isCounted({ checks: checksOf.get(claim.id) ?? [] }, item),
    );
    const mine = seenOf.get(claim.id) ?? [];
    return awaitsSecondCheck(claim.state) ? mine.length + kept.length > 0 : mine.length !== kept.length;
  });
  if (own.length === 0) return new Map();
  const [ground, rulings, flags] = await Promise.all([
    readGround(db, article),
    rulingsOfArticle(db, article.id),
    flagsOfArticle(db, article.id),
  ]);
  const askedOf = askedOfItems({ rulings, flags });
  const turn = turns();
  const counts = new Map<ClaimId, EvidenceCounts>();
  for (const claim of own) {
    await turn();
    const items = seenOf.get(claim.id) ?? [];
    counts.set(claim.id, countsOf({ claim, ground, ...askedOf(items) }, items));
  }
  return counts;
}

function presentCaptures(rows: Parts[8], seen: readonly EvidenceMark[]): readonly CaptureSummary[] {
  const pinned = Map.groupBy(seen, (item) => item.captureId);
  return rows.map((row) => ({ ...row, evidenceCount: pinned.get(row.id)?.length ?? 0 }));
}

const keptCounts = ({ linkCount, originCount, contradictionCount, flagCount }: ClaimRow): EvidenceCounts => ({
  linkCount,
  originCount,
  contradictionCount,
  flagCount,
});

function droppedClaims(rows: readonly ClaimRow[]): readonly DroppedClaim[] {
  return rows
    .filter((row) => row.exit === 'dropped')
    .toSorted((a, b) => (a.withdrawnAt ?? 0) - (b.withdrawnAt ?? 0))
    .map(({ id, sentence, text, withdrawnReason }) => ({ id, sentence, text, reason: withdrawnReason ?? '' }));
}

function presentArticle(article: DeskArticleRow['article']): DeskView['article'] {
  const { id, title, slug, outlet, byline, url, publishedOn, language, stage } = article;
  const { handlingEditorId, dueAt, demonstration, version } = article;
  return {
    id,
    title,
    slug,
    outlet,
    byline,
    url,
    publishedOn,
    language,
    stage,
    handlingEditorId,
    dueAt,
    demonstration,
    version,
  };
}

const powers = ({ actor, proposer }: Context): DeskView['may'] => ({
  check: may(actor, 'claim.check'),
  addCapture: may(actor, 'capture.add'),
  editClaims: may(actor, 'claim.edit'),
  suggest: Boolean(proposer) && may(actor, 'claim.suggest'),
  dropClaims: may(actor, 'claim.drop'),
  override: may(actor, 'verdict.override'),
  dispose: may(actor, 'disposition.set'),
  assign: may(actor, 'article.assign'),
  export: may(actor, 'article.export'),
});

const mentioned = (
  actor: Actor,
  article: DeskArticleRow['article'],
  claims: readonly ClaimSummary[],
  captures: readonly CaptureSummary[],
) => [
  actor.id,
  article.handlingEditorId,
  ...claims.flatMap((claim) => [claim.assigneeId, claim.inHandBy]),
  ...captures.map((capture) => capture.capturedBy),
];
