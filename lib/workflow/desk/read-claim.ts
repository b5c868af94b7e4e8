import {
  claimsBefore,
  commentsOfClaim,
  dispositionInForce,
  draftOf,
  eventsOfClaim,
  latestDecision,
  leaseOn,
  verdictInForce,
} from '#db/queries/claim-file.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import { claimPoints } from '#lib/core/claims/claim-points.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { NO_FINDINGS } from '#lib/core/verdicts/assemble-facts.ts';
import { seatFor } from '#lib/core/verdicts/settle-check.ts';
import type { CheckForm, ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { Context } from '#lib/workflow/context.ts';
import { caseFacts } from './case-facts.ts';
import { claimPowers } from './claim-powers.ts';
import { closedChecks, draftCheck, loadCase, type Case } from './load-case.ts';
import { presentClaim } from './present-claim.ts';
import { presentHistory } from './present-history.ts';
import { presentOrigins } from './present-origins.ts';
import { peopleInDetail, presentCheck, presentComment, presentVerdict } from './present-checking.ts';
import { countsOf } from './weigh-evidence.ts';

/** More than are shown: what is left out for blindness shall not show in how many older ones there are. */
const HISTORY = 500;

/** One claim with all that this person may see of its checking. */
export async function readClaim(
  context: Context,
  { id }: { readonly id: ClaimId },
): Promise<Result<ClaimDetail, Problem>> {
  const file = await loadCase(context, id);
  return file.ok ? ok(await claimDetail(context, file.value)) : file;
}

async function claimDetail(context: Context, file: Case): Promise<ClaimDetail> {
  const { db, actor, now } = context;
  const { claim } = file;
  const [before, comments, verdict, disposition, decision, draftBody, lease, events] = await Promise.all([
    claimsBefore(db, claim),
    commentsOfClaim(db, claim.id),
    verdictInForce(db, claim.id),
    dispositionInForce(db, claim.id),
    latestDecision(db, claim.id),
    draftOf(db, claim.id, actor.id),
    leaseOn(db, claim.id, now),
    eventsOfClaim(db, claim.id, HISTORY),
  ]);
  const mine = draftCheck(file, context);
  const draft = draftBody === undefined ? null : (JSON.parse(draftBody) as CheckForm);
  const seat = seatFor(actor, claim, closedChecks(file.checks));
  const readableComments = comments.filter((one) => one.checkId === null || file.readable.has(one.checkId));
  const detail = {
    claim: presentClaim(claim, {
      ordinal: before + 1,
      chain: file.chain,
      counts: countsOf(
        file,
        file.evidence.map(({ item }) => item),
        file.origins,
      ),
      checks: file.checks,
      disposition: disposition?.kind ?? null,
      hasQuery: readableComments.some((one) => one.kind === 'query' && one.answeredAt === null),
      leasedBy: lease?.userId ?? null,
      me: actor.id,
    }),
    points: claimPoints(claim.text),
    check: mine ? { id: mine.id, startedAt: mine.startedAt } : null,
    seat: seat.ok ? seat.value.seat : null,
    draft,
    origins: presentOrigins(file, actor.id),
    circles: file.origins.circles,
    searches: file.searches.map(({ id, place, terms, searchedBy, searchedAt }) => ({
      id,
      place,
      terms,
      by: searchedBy,
      at: searchedAt,
    })),
    comments: readableComments.map((comment) => presentComment(comment, actor.id)),
    verdict: verdict ? presentVerdict(verdict.verdict, verdict.rationale) : null,
    disposition: disposition
      ? { kind: disposition.kind, reason: disposition.reason, by: disposition.setBy, at: disposition.setAt }
      : null,
    checks: file.checks
      .filter((check) => check.status === 'closed' && file.readable.has(check.id))
      .flatMap(presentCheck),
    decision: decision
      ? { code: decision.code, reason: decision.reason, by: decision.editorId, at: decision.decidedAt }
      : null,
    history: presentHistory(events, file, actor.id),
    facts: caseFacts(file, draft ?? NO_FINDINGS),
    policy: file.policy,
    may: claimPowers(actor, file, seat),
  };
  return { ...detail, people: await peopleNames(db, peopleInDetail(actor.id, detail)) };
}
