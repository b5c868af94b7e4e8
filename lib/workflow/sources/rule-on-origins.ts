import type { EvidenceRow } from '#db/queries/evidence.ts';
import type { RulingRow } from '#db/queries/origin-rulings.ts';
import { putRulings } from '#db/writes/origin-rulings.ts';
import type { CheckId, ClaimId, EvidenceId } from '#lib/core/ids.ts';
import type { ToldOf } from '#lib/core/log/new-event.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { OriginRulingKind } from '#lib/core/sources/origin-ruling-kinds.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim } from '#lib/workflow/desk/change-claim.ts';
import { countsNow, isCounted, standingOf, whenEvidenceMoves } from '#lib/workflow/desk/claim-standing.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import type { Case } from '#lib/workflow/desk/load-case.ts';
import { hidingChecks, touchClaim } from '#lib/workflow/desk/touch-claim.ts';
import type { ChosenOrigin } from './chosen-origin.ts';
import { haveSameVoices } from './same-voices.ts';

type Kind = 'origin.confirmed' | 'origin.joined' | 'origin.split' | 'origin.renamed';

export type OriginPlan = {
  readonly kind: Kind;
  readonly ruling: OriginRulingKind;
  readonly origin: ChosenOrigin;
  readonly items: readonly EvidenceId[];
  /** What a finding in force needs attention for; null where the word only says what was computed. */
  readonly why: string | null;
  /** What was said before and what is said now seem to be two names of one origin: then only another voice is a change. */
  readonly isOnlyName?: boolean;
};

/**
 * A person's word on where items of one claim come from. It is said of those items alone: nothing carries over to another
 * claim, nor to another passage of the same outlet.
 */
export async function ruleOnOrigins(
  context: Context,
  claimId: ClaimId,
  plan: (file: Case) => Promise<Result<OriginPlan, Problem>> | Result<OriginPlan, Problem>,
): Promise<Result<ClaimChange, Problem>> {
  const allowed = permits(context.actor, 'origin.confirm');
  if (!allowed.ok) return fail(allowed.error);
  return changeOpenClaim(context, claimId, async (file) => {
    const planned = await plan(file);
    if (!planned.ok) return planned;
    const { kind, ruling, origin, items: ids, isOnlyName = false } = planned.value;
    const items = file.evidence.map(({ item }) => item).filter((item) => ids.includes(item.id));
    if (items.length === 0) return fail(NO_SUCH_EVIDENCE);
    const made = items.map((item): RulingRow => rulingRow(context, item.id, ruling, origin));
    const replaced = file.rulings.filter((one) => ids.includes(one.evidenceId));
    const after = { ...file, rulings: [...file.rulings.filter((one) => !replaced.includes(one)), ...made] };
    const why = isOnlyName && haveSameVoices(file, after) ? null : planned.value.why;
    const moved = standingAfter(after, items, why);
    if (!moved.ok) return moved;
    const event: ToldOf<Kind> = {
      kind,
      articleId: file.claim.articleId,
      claimId,
      subjectId: claimId,
      ...(origin.reason ? { reason: origin.reason } : {}),
      before: { claim: standingOf(file.claim), rulings: replaced.map((one) => one.id) },
      after: {
        checkIds: [...new Set(items.map((item): CheckId => item.checkId))],
        ...(items.some((item) => item.shared) ? { shared: true } : {}),
        evidenceIds: items.map((item) => item.id),
        rulings: made.map((one) => one.id),
        originKey: origin.originKey,
        name: origin.name,
      },
    };
    const touch = touchClaim(file, hidingChecks(items), moved.value);
    return ok({
      ...touch,
      writes: [...touch.writes, ...putRulings(made, context.now)],
      event: deskEvent(context, event),
      more: {},
    });
  });
}

export const NO_SUCH_EVIDENCE = problem('not_found', 'There is no such evidence on this origin.');

function standingAfter(file: Case, items: readonly EvidenceRow['item'][], why: string | null) {
  const evidence = file.evidence.map(({ item }) => item);
  const counted = items.find((item) => isCounted(file, item));
  if (counted === undefined) return ok({});
  return why === null ? ok(countsNow(file, evidence)) : whenEvidenceMoves(file, counted, { evidence, why });
}

const rulingRow = (
  { actor, now, newId }: Context,
  evidenceId: EvidenceId,
  kind: OriginRulingKind,
  { originKey, name, sourceId, anonymous, reason }: ChosenOrigin,
): RulingRow => ({
  id: newId(),
  evidenceId,
  kind,
  originKey,
  name,
  sourceId,
  anonymous,
  reason,
  createdBy: actor.id,
  createdAt: now,
  withdrawnAt: null,
});
