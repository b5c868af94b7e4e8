import type { z } from 'zod';
import type { Write } from '#db/db.ts';
import type { CheckWithFindings } from '#db/queries/checks.ts';
import {
  closeDraft,
  guardChecks,
  insertCheck,
  insertFindings,
  replaceFindings,
  settleWrites,
} from '#db/writes/checks.ts';
import { changeClaim, forgetDraft, type ClaimPatch } from '#db/writes/claims.ts';
import { guardGround } from '#db/writes/guard-ground.ts';
import { releaseLease } from '#db/writes/remarks.ts';
import { guardPolicy, moveCounters, putInForce } from '#db/writes/verdicts.ts';
import type { EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import { isOpenToAll } from '#lib/core/evidence/readable-checks.ts';
import { writesIn } from '#lib/core/evidence/seen-version.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import { judgedWording } from '#lib/core/log/judged-wording.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { settleCheck, type SettledCheck } from '#lib/core/verdicts/settle-check.ts';
import type { SavedCheck } from '#lib/schema/desk-api.ts';
import type { checkInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { nextClaim } from '#lib/workflow/queue/next-claim.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { caseFacts } from './case-facts.ts';
import { ATTEMPTS, staleClaim } from './change-claim.ts';
import { SIGNED_OFF } from './claim-powers.ts';
import { isCounted, standingOf } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';
import { closedChecks, draftCheck, loadCase, pinnedTo, withGround, type Case } from './load-case.ts';
import type { ClaimMarks } from './present-claim.ts';
import { summaryAfter } from './summary-after.ts';
import { countsOf } from './weigh-evidence.ts';

type Input = z.output<typeof checkInput> & { readonly id: ClaimId };

/**
 * Saves and closes my check. The policy says whether the evidence permits the code; everything that follows from it
 * (findings, verdict or second check, counters, event) happens in one commit, or none of it.
 */
export async function saveCheck(context: Context, input: Input): Promise<Result<SavedCheck, Problem>> {
  const allowed = permits(context.actor, 'claim.check');
  if (!allowed.ok) return fail(allowed.error);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const loaded = await loadCase(context, input.id);
    if (!loaded.ok) return loaded;
    const file = loaded.value;
    if (file.version !== input.claimVersion) return fail(await staleClaim(context, input.id));
    const settled = settle(context, file, input);
    if (!settled.ok) return settled;
    const counts = await countsAfter(context, file, settled.value);
    const { writes, event, change, opened } = closing(context, file, input, { ...settled.value, counts });
    const { state: outcome } = settled.value;
    const told = { eventId: event.id, words: savedWords(settled.value), outcome };
    const committed = await context.db.commit({
      writes: [...done(context, { of: 'check', claimId: input.id, told }), ...writes],
      events: [event],
    });
    // A capture came, the registry changed, or something was written in a check, while this was judged: it is judged
    // again on what is there now.
    if (!committed.ok && ['ground', 'checks'].includes(committed.error.what)) continue;
    if (!committed.ok) break;
    const [claim, next] = await Promise.all([
      summaryAfter(context, file, change, [savedCheck(context, file, { change, opened })]),
      nextClaim(context, { articleId: file.claim.articleId, after: input.id }),
    ]);
    return ok({ ...told, claim, next });
  }
  return fail(await staleClaim(context, input.id));
}

/** My check as it is now. In those that are open to all nothing is hidden any more, so their writes count for nobody. */
function savedCheck(
  { actor }: Context,
  { claim, checks }: Case,
  { change, opened }: Pick<ReturnType<typeof closing>, 'change' | 'opened'>,
): ClaimMarks['checks'][number] {
  const mine = checks.filter((check) => check.checkerId === actor.id && !opened.includes(check));
  return { checkerId: actor.id, round: change.round ?? claim.round, status: 'closed', version: writesIn(mine) };
}

/** Counts are for everybody, so they wait until the evidence may be seen by everybody: then also what was blind to me. */
async function countsAfter(
  context: Context,
  file: Case,
  { seat, state }: SettledCheck,
): Promise<Partial<EvidenceCounts>> {
  if (state === 'checked') return {};
  const mine = file.evidence.map(({ item }) => item);
  if (seat === 'first') return countsOf(file, mine, file.origins);
  const { evidence, rulings, flags } = await pinnedTo(context.db, file.claim.id);
  const own = new Set(mine.map((item) => item.id));
  const items = evidence.map(({ item }) => item).filter((item) => own.has(item.id) || isCounted(file, item));
  return countsOf({ ...(await withGround(context, file)), rulings, flags }, items);
}

function settle({ actor }: Context, file: Case, input: Input): Result<SettledCheck, Problem> {
  if (file.article.stage !== 'checking') return fail(problem('refused', SIGNED_OFF));
  const links = new Set<string>(file.chain.map((row) => row.link.id));
  if (Object.keys(input.said).some((id) => !links.has(id))) {
    return fail(
      problem('invalid', 'A finding is about a link that this claim does not have. Please reload the claim.'),
    );
  }
  return settleCheck({
    actor,
    claim: file.claim,
    closed: closedChecks(file.checks),
    facts: caseFacts(file, input),
    choice: { code: input.code, override: input.overrideReason || null },
    policy: file.policy.policy,
  });
}

type Closing = {
  readonly writes: readonly Write[];
  readonly event: NewEvent;
  readonly change: ClaimPatch;
  /** The checks that everybody may read from now on, and could not before. */
  readonly opened: readonly CheckWithFindings[];
};

function closing(
  context: Context,
  file: Case,
  input: Input,
  settled: SettledCheck & { readonly counts: Partial<EvidenceCounts> },
): Closing {
  const { actor, now, newId } = context;
  const { claim, article, policy } = file;
  const { seat, round, state, verdict, decided } = settled;
  const mine = draftCheck(file, context);
  const checkId = mine?.id ?? newId<'check'>();
  const closed = {
    seat,
    round,
    so: input.so,
    code: decided.code,
    reasonCode: decided.reason,
    rationale: decided.rationale,
    calculation: input.calculation || null,
    overrideReason: decided.override,
    policyVersion: policy.version,
    closedAt: now,
  };
  const change = {
    state,
    round,
    returnedAt: null,
    returnedReason: null,
    attentionReason: null,
    ...(verdict === null ? {} : { code: verdict }),
    ...settled.counts,
  };
  const opened =
    state === 'checked'
      ? []
      : file.checks.filter((check) => check === mine || (check.status === 'closed' && !isOpenToAll(claim, check)));
  const verdictId = newId();
  const findings = file.chain.map(({ link }) => ({
    checkId,
    attributionId: link.id,
    said: input.said[link.id] ?? ('unchecked' as const),
  }));
  return {
    change,
    opened,
    writes: [
      changeClaim(claim, change),
      guardChecks(claim.id, file.checkWrites),
      ...guardPolicy(policy.version),
      ...(file.ground === null ? [] : [guardGround(article.id, file.ground.marks.head)]),
      mine
        ? closeDraft(checkId, closed)
        : insertCheck({
            ...closed,
            id: checkId,
            claimId: claim.id,
            checkerId: actor.id,
            status: 'closed',
            startedAt: now,
          }),
      ...settleWrites(opened.filter(({ version }) => version > 0).map(({ id }) => id)),
      ...(mine ? replaceFindings(checkId, findings) : insertFindings(findings)),
      ...(verdict === null
        ? []
        : putInForce({
            id: verdictId,
            claimId: claim.id,
            code: verdict,
            reasonCode: decided.reason,
            so: input.so,
            checkId,
            policyVersion: policy.version,
            overrideReason: decided.override,
            setBy: actor.id,
            setAt: now,
          })),
      moveCounters(
        { id: article.id, currentVersion: article.currentVersion },
        verdict === null ? [] : [{ from: claim.code, to: verdict }],
      ),
      forgetDraft(claim.id, actor.id),
      // Who has just saved has the claim in hand no more; to a blind second checker it would say whose the first check is.
      releaseLease(claim.id, actor.id),
    ],
    event: deskEvent(context, {
      kind: 'check.closed',
      articleId: article.id,
      claimId: claim.id,
      subjectId: checkId,
      policyVersion: policy.version,
      reason: decided.override ?? undefined,
      before: { claim: standingOf(claim) },
      after: {
        checkId,
        seat,
        code: decided.code,
        reasonCode: decided.reason,
        so: input.so,
        said: findings.map(({ said }) => said),
        links: findings.map(({ attributionId }) => attributionId),
        rationaleSha256: sha256Hex(decided.rationale),
        state,
        round,
        verdictId: verdict === null ? null : verdictId,
        ...judgedWording(
          claim.text,
          file.chain.map(({ link }) => link),
        ),
      },
    }),
  };
}

function savedWords({ state, decided }: SettledCheck): string {
  if (state === 'checked') return 'Check saved. A second person looks now.';
  if (state === 'deciding') return 'Check saved. The two checks differ, so an editor decides.';
  return decided.override === null ? eventWords('check.closed') : 'Check saved outside the policy, with its reason';
}
