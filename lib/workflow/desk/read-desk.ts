import { capturesOfArticle, sourcesOfArticle } from '#db/queries/article-material.ts';
import { checksOfArticle, type CheckMark } from '#db/queries/checks.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import type { DeskArticleRow } from '#db/queries/desk-article.ts';
import { leasesOfArticle } from '#db/queries/desk-marks.ts';
import { evidenceMarksOfArticle, type EvidenceMark } from '#db/queries/evidence.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import { awaitsSecondCheck, readableChecks } from '#lib/core/evidence/readable-checks.ts';
import { isReadable } from '#lib/core/evidence/shared-evidence.ts';
import type { ArticleId, CheckId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { may, permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { claimLine, whereToBegin } from '#lib/schema/claim-line.ts';
import type { CaptureSummary, ClaimLine, DeskView } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import { longReading } from '#lib/workflow/long-reading.ts';
import { nextClaim } from '#lib/workflow/queue/next-claim.ts';
import { turn } from '#lib/workflow/turns.ts';
import { deskPlan, type DeskPlan } from './desk-plan.ts';
import { policyNow } from './policy-now.ts';
import { stateForMe, whereIStand } from './present-claim.ts';
import { peopleIn, presentPart } from './present-part.ts';

/**
 * The desk of one article as this person may see it, in a fixed number of queries: all that is about the story, a line
 * for each claim, and the part of the copy where the claim stands that is asked for, else the first that needs a check.
 */
export async function readDesk(context: Context, asked: Asked): Promise<Result<DeskView, Problem>> {
  const allowed = permits(context.actor, 'article.read');
  if (!allowed.ok) return fail(allowed.error);
  return longReading(context, asked.id, () => readWhole(context, asked));
}

type Asked = { readonly id: ArticleId; readonly claim?: string | null | undefined };

async function readWhole(context: Context, { id, claim }: Asked): Promise<Result<DeskView, Problem>> {
  const { db, actor, now } = context;
  const plan = await deskPlan(db, id);
  if (plan === null) return fail(NO_SUCH_ARTICLE);
  const { article } = plan;
  const [policy, next, leases, cited, material] = await Promise.all([
    policyNow(db),
    nextClaim(context, { articleId: id }),
    leasesOfArticle(db, id, now),
    sourcesOfArticle(db, id),
    capturesOfArticle(db, id),
  ]);
  await turn();
  const checks = await checksOfArticle(db, id);
  await turn();
  const evidence = await evidenceMarksOfArticle(db, id);
  await turn();
  const readable = readableOnDesk(actor, plan.rows, checks);
  const lines = presentLines(plan, { actor, checks, leases });
  const asked = lines.find((line) => line.id === claim) ?? whereToBegin(lines);
  const part = asked?.part ?? 0;
  const shown = await presentPart(context, { plan, part, checks, evidence, readable, leases });
  const seen = evidence.filter((item) => isReadable(item, readable));
  const captures = presentCaptures(material, seen);
  const known = new Map(shown.claims.map((one) => [one.id, one]));
  return ok({
    article: presentArticle(article),
    parts: plan.parts.map(({ start, end, blocks }) => ({ start, end, blocks: blocks.length })),
    lines: lines.map((line) => {
      const whole = known.get(line.id);
      return whole === undefined ? line : claimLine(whole, line.part);
    }),
    ...shown,
    uncoveredCount: plan.uncovered.length,
    dropped: plan.dropped,
    policy,
    may: powers(context),
    citedSources: presentCited(cited, captures),
    captures,
    people: await peopleNames(db, [
      actor.id,
      article.handlingEditorId,
      ...peopleIn(shown.claims),
      ...captures.map((capture) => capture.capturedBy),
    ]),
    next,
  });
}

/**
 * What everybody sees of each claim, and where I stand. Evidence that a second check is blind to does not show; what only
 * I see of a claim shows once its part is here.
 */
function presentLines(
  { rows, partOf }: DeskPlan,
  {
    actor,
    checks,
    leases,
  }: { readonly actor: Actor; readonly checks: readonly CheckMark[]; readonly leases: readonly Lease[] },
): readonly ClaimLine[] {
  const mineOf = Map.groupBy(
    checks.filter((check) => check.checkerId === actor.id),
    (check) => check.claimId,
  );
  const leaseOf = new Map(leases.map((lease) => [lease.claimId, lease.userId]));
  return rows.map((row) => {
    const isBlind = awaitsSecondCheck(row.state);
    const mine = whereIStand(row, { checks: mineOf.get(row.id) ?? [], me: actor.id });
    const holder = leaseOf.get(row.id) ?? null;
    const line = {
      id: row.id,
      code: row.code,
      state: stateForMe(row.state, mine),
      mine,
      returned: row.returnedAt === null ? null : { at: row.returnedAt, reason: '' },
      contradictionCount: isBlind ? 0 : row.contradictionCount,
      flagCount: isBlind ? 0 : row.flagCount,
      inHandBy: holder === actor.id ? null : holder,
    };
    return claimLine(line, partOf.get(row.id) ?? 0);
  });
}

export const NO_SUCH_ARTICLE = problem('not_found', 'There is no such article.');

/** Blindness is a matter of each claim; together they say which checks of the article this person may read. */
export function readableOnDesk(
  actor: Actor,
  claims: readonly Pick<ClaimRow, 'id' | 'state' | 'round'>[],
  checks: readonly CheckMark[],
): ReadonlySet<CheckId> {
  const byClaim = Map.groupBy(checks, (check) => check.claimId);
  return new Set(claims.flatMap((claim) => [...readableChecks(actor, claim, byClaim.get(claim.id) ?? [])]));
}

function presentCaptures(
  rows: Awaited<ReturnType<typeof capturesOfArticle>>,
  seen: readonly EvidenceMark[],
): readonly CaptureSummary[] {
  const pinned = Map.groupBy(seen, (item) => item.captureId);
  return rows.map((row) => ({ ...row, evidenceCount: pinned.get(row.id)?.length ?? 0 }));
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

function presentCited(
  rows: Awaited<ReturnType<typeof sourcesOfArticle>>,
  captures: readonly CaptureSummary[],
): DeskView['citedSources'] {
  const ofSource = Map.groupBy(captures, (capture) => capture.sourceId);
  return rows.map(({ start, end, ...source }) => ({
    ...source,
    span: start === null || end === null ? null : { start, end },
    captureCount: ofSource.get(source.sourceId)?.length ?? 0,
  }));
}

type Lease = Awaited<ReturnType<typeof leasesOfArticle>>[number];
