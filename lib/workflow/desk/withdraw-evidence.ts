import type { z } from 'zod';
import { withdrawEvidence as writeWithdrawal } from '#db/writes/evidence.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { withdrawInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { whenEvidenceMoves } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';
import { aboutEvidence, checkOf, onEvidence } from './on-evidence.ts';
import { hidingChecks, touchClaim } from './touch-claim.ts';

/** Takes my own evidence out of the claim; it stays in the log. */
export async function withdrawEvidence(
  context: Context,
  { id, reason }: z.output<typeof withdrawInput> & { readonly id: EvidenceId },
): Promise<Result<ClaimChange, Problem>> {
  return onEvidence(context, id, (file, { item, publisher }) => {
    const mine = permits(context.actor, 'evidence.withdraw', { ownerId: item.createdBy });
    if (!mine.ok) return mine;
    const moved = whenEvidenceMoves(file, item, {
      evidence: file.evidence.map((row) => row.item).filter((one) => one.id !== id),
      why: `Evidence from ${publisher.name} was withdrawn after the verdict.`,
    });
    if (!moved.ok) return moved;
    const touch = touchClaim(file, hidingChecks([item]), moved.value);
    return ok({
      ...touch,
      writes: [...touch.writes, writeWithdrawal(id, context.now)],
      event: deskEvent(context, {
        kind: 'evidence.withdrawn',
        ...aboutEvidence(file, item),
        reason,
        after: { ...checkOf(item), evidenceId: id },
      }),
      more: {},
    });
  });
}
