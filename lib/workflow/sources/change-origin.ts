import type { Write } from '#db/db.ts';
import { checksOfClaims, claimsByIds } from '#db/queries/claims-by-ids.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { evidenceMarksOfClaims, evidenceOfOrigin, type EvidenceMark } from '#db/queries/evidence.ts';
import { findOrigin } from '#db/queries/origins.ts';
import { changeClaim } from '#db/writes/claims.ts';
import { moveCounters } from '#db/writes/verdicts.ts';
import { countEvidence } from '#lib/core/evidence/count-evidence.ts';
import { readableChecks } from '#lib/core/evidence/readable-checks.ts';
import type { CheckId, ClaimId, EvidenceId, OriginId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import type { ToldOf } from '#lib/core/log/new-event.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { OriginChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { SIGNED_OFF } from '#lib/workflow/desk/claim-powers.ts';
import { standingOf, stateOnMovedGround } from '#lib/workflow/desk/claim-standing.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';

export type OriginFile = {
  readonly origin: NonNullable<Awaited<ReturnType<typeof findOrigin>>>;
  /** Live evidence on the origin, of whatever check: an origin is a matter of the article. */
  readonly evidence: readonly EvidenceMark[];
  /** Of these, what this person may see. */
  readonly visible: ReadonlySet<EvidenceId>;
  /** The checks whose evidence rests on it: who may not read all of them sees nothing of the change. */
  readonly checkIds: readonly CheckId[];
  /** The claims that it is about, as they are. */
  readonly claims: Readonly<Record<ClaimId, ReturnType<typeof standingOf>>>;
};

export type OriginPlan = {
  readonly writes: readonly Write[];
  readonly told: ToldOf<'origin.confirmed' | 'origin.joined' | 'origin.split' | 'origin.renamed'>;
  /** Where evidence goes; what rests on it is counted anew, and a finding in force needs attention. */
  readonly moved?: { readonly ids: readonly EvidenceId[]; readonly to: OriginId };
  /** The origin to look at afterwards. */
  readonly originId: OriginId;
};

export const NO_SUCH_ORIGIN = problem('not_found', 'There is no such origin.');

/** Finds a live origin, plans a change of it, and carries it to every claim whose evidence rests on it. */
export async function changeOriginAndClaims(
  context: Context,
  id: OriginId,
  plan: (file: OriginFile) => Promise<Result<OriginPlan, Problem>> | Result<OriginPlan, Problem>,
): Promise<Result<OriginChange, Problem>> {
  const { db, actor } = context;
  const allowed = permits(actor, 'origin.confirm');
  if (!allowed.ok) return fail(allowed.error);
  const origin = await findOrigin(db, id);
  if (!origin || origin.withdrawnAt !== null) return fail(NO_SUCH_ORIGIN);
  const [article, evidence] = await Promise.all([deskArticle(db, origin.articleId), evidenceOfOrigin(db, id)]);
  if (article?.article.stage !== 'checking') return fail(problem('refused', SIGNED_OFF));
  const affected = await affectedClaims(context, evidence);
  const planned = await plan({
    origin,
    evidence,
    visible: affected.visible,
    checkIds: [...new Set(evidence.map((item) => item.checkId))],
    claims: Object.fromEntries(affected.claims.map((claim) => [claim.id, standingOf(claim)])),
  });
  if (!planned.ok) return planned;
  const { writes, moved, told, originId } = planned.value;
  const event = deskEvent(context, { ...told, articleId: origin.articleId, subjectId: id });
  const committed = await db.commit({
    writes: [...writes, ...carried(affected, moved), moveCounters(article.article, [])],
    events: [event],
  });
  if (!committed.ok) return fail(problem('stale', 'Somebody changed this origin just now. Look at it again.'));
  const claimIds = [...new Set(evidence.filter((item) => affected.visible.has(item.id)).map((item) => item.claimId))];
  return ok({ eventId: event.id, words: eventWords(told.kind), originId, claimIds });
}

async function affectedClaims({ db, actor }: Context, evidence: readonly EvidenceMark[]) {
  const ids = [...new Set(evidence.map((item) => item.claimId))];
  const [claims, checks, marks] = await Promise.all([
    claimsByIds(db, ids),
    checksOfClaims(db, ids),
    ids.length === 0 ? [] : evidenceMarksOfClaims(db, ids),
  ]);
  const checksOf = Map.groupBy(checks, (check) => check.claimId);
  const readable = new Set(claims.flatMap((claim) => [...readableChecks(actor, claim, checksOf.get(claim.id) ?? [])]));
  const closed = new Set(checks.filter((check) => check.status === 'closed').map((check) => check.id));
  const visible = new Set(evidence.filter((item) => readable.has(item.checkId)).map((item) => item.id));
  return { claims, marks, closed, visible };
}

type Affected = Awaited<ReturnType<typeof affectedClaims>>;

function carried({ claims, marks, closed }: Affected, moved: OriginPlan['moved']): readonly Write[] {
  const gone = new Set(moved?.ids);
  const now = marks.map((item) => (moved && gone.has(item.id) ? { ...item, originId: moved.to } : item));
  return claims.map((claim) => changeClaim(claim, moved ? patchFor(claim, now, closed) : {}));
}

function patchFor(claim: ClaimRow, marks: readonly EvidenceMark[], closed: ReadonlySet<string>) {
  const counted = marks.filter((item) => item.claimId === claim.id && closed.has(item.checkId));
  const isCompared = claim.state === 'checked' || claim.state === 'second_check';
  return { state: stateOnMovedGround(claim.state), ...(isCompared ? {} : countEvidence(counted)) };
}
