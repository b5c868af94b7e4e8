import type { z } from 'zod';
import { changeClaim } from '#db/writes/claims.ts';
import { insertDecision } from '#db/writes/decisions.ts';
import { guardGround } from '#db/writes/guard-ground.ts';
import { guardPolicy, moveCounters, putInForce } from '#db/writes/verdicts.ts';
import { isClaimAsSeen } from '#lib/core/evidence/seen-version.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { judgedWording } from '#lib/core/log/judged-wording.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { settleDecision } from '#lib/core/verdicts/settle-decision.ts';
import type { SavedCheck } from '#lib/schema/desk-api.ts';
import type { decisionInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { nextClaim } from '#lib/workflow/queue/next-claim.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { caseFacts } from './case-facts.ts';
import { staleClaim } from './change-claim.ts';
import { SIGNED_OFF } from './claim-powers.ts';
import { countsNow, standingOf } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';
import { loadCase } from './load-case.ts';
import { summaryAfter } from './summary-after.ts';

/** An editor decides between two checks that differ, having seen both, with a reason. */
export async function decideClaim(
  context: Context,
  input: z.output<typeof decisionInput> & { readonly id: ClaimId },
): Promise<Result<SavedCheck, Problem>> {
  const { actor, now, newId } = context;
  const section = permits(actor, 'decide.read');
  if (!section.ok) return fail(section.error);
  const loaded = await loadCase(context, input.id);
  if (!loaded.ok) return loaded;
  const file = loaded.value;
  const { claim, article, policy } = file;
  if (article.stage !== 'checking') return fail(problem('refused', SIGNED_OFF));
  if (!isClaimAsSeen(claim, input.claimVersion)) return fail(await staleClaim(context, input.id));
  const round = file.checks.filter((check) => check.status === 'closed' && check.round === claim.round);
  const first = round.find((check) => check.seat === 'first');
  const second = round.find((check) => check.seat === 'second');
  // The findings on the links are those of the check that the editor sides with.
  const sided = [first, second].find((check) => check?.code === input.code) ?? first;
  const facts = caseFacts(file, {
    said: sided?.said ?? {},
    so: input.so,
    reasonCode: input.reasonCode,
    rationale: input.reason,
    calculation: sided?.calculation ?? '',
  });
  const settled = settleDecision({
    actor,
    state: claim.state,
    checkers: round.map((check) => check.checkerId),
    facts,
    code: input.code,
    reason: input.reason,
    policy: policy.policy,
  });
  if (!settled.ok) return settled;
  if (!first || !second || !sided) return fail(problem('refused', 'There is no disagreement to decide on this claim.'));
  const { code, reason: reasonCode, override } = settled.value;
  const decisionId = newId<'decision'>();
  const verdictId = newId();
  const change = {
    state: 'final' as const,
    code,
    attentionReason: null,
    ...countsNow(
      file,
      file.evidence.map(({ item }) => item),
    ),
  };
  const event = deskEvent(context, {
    kind: 'claim.decided',
    articleId: article.id,
    claimId: claim.id,
    subjectId: decisionId,
    policyVersion: policy.version,
    reason: input.reason,
    before: { claim: standingOf(claim), checks: [first.id, second.id] },
    after: {
      decisionId,
      verdictId,
      code,
      reasonCode,
      so: input.so,
      sidedWith: sided.id,
      override: override !== null,
      overrideReason: override,
      ...judgedWording(
        claim.text,
        file.chain.map(({ link }) => link),
      ),
    },
  });
  const told = { eventId: event.id, words: eventWords(event.kind), outcome: 'final' as const };
  const committed = await context.db.commit({
    writes: [
      ...done(context, { of: 'check', claimId: claim.id, told }),
      changeClaim(claim, change),
      ...guardPolicy(policy.version),
      ...(file.ground === null ? [] : [guardGround(article.id, file.ground.marks.head)]),
      insertDecision({
        id: decisionId,
        claimId: claim.id,
        round: claim.round,
        firstCheckId: first.id,
        secondCheckId: second.id,
        editorId: actor.id,
        code,
        reason: input.reason,
        decidedAt: now,
      }),
      ...putInForce({
        id: verdictId,
        claimId: claim.id,
        code,
        reasonCode,
        so: input.so,
        checkId: sided.id,
        decisionId,
        policyVersion: policy.version,
        overrideReason: override,
        setBy: actor.id,
        setAt: now,
      }),
      moveCounters(article, [{ from: claim.code, to: code }]),
    ],
    events: [event],
  });
  if (!committed.ok) return fail(await staleClaim(context, input.id));
  const [summary, next] = await Promise.all([
    summaryAfter(context, file, change, file.checks),
    nextClaim(context, { articleId: article.id, after: claim.id }),
  ]);
  return ok({ ...told, claim: summary, next });
}
