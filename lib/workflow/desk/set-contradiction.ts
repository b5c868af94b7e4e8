import type { z } from 'zod';
import { changeEvidence as writeChange } from '#db/writes/evidence.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { contradictionInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { whenEvidenceMoves } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';
import { aboutEvidence, checkOf, onEvidence } from './on-evidence.ts';
import { hidingChecks, touchClaim } from './touch-claim.ts';

/** Judges a contradiction: whether it is answered, by whom, and whether it is credible, with the reason for each. */
export async function setContradiction(
  context: Context,
  { id, state, note, credible, credibleReason }: z.output<typeof contradictionInput> & { readonly id: EvidenceId },
): Promise<Result<ClaimChange, Problem>> {
  const allowed = permits(context.actor, 'evidence.add');
  if (!allowed.ok) return fail(allowed.error);
  if (state !== 'open' && note === '') return fail(missing('note', 'Say who answered it and how, or why it stands.'));
  if (credible !== null && credibleReason === '') {
    return fail(missing('credibleReason', 'Say why it is credible, or why it is not.'));
  }
  const judged = {
    contradiction: state,
    contradictionNote: note || null,
    credible,
    credibleReason: credibleReason || null,
  };
  return onEvidence(context, id, (file, row) => {
    const { item } = row;
    if (item.stance !== 'contradicts') return fail(problem('refused', 'This evidence does not contradict the claim.'));
    const moved = whenEvidenceMoves(file, item, {
      evidence: file.evidence.map((one) => (one.item.id === id ? { ...item, ...judged } : one.item)),
      why: `The contradiction by ${row.publisher.name} was judged anew after the verdict.`,
    });
    if (!moved.ok) return moved;
    const { contradiction, contradictionNote, credible: was, credibleReason: why } = item;
    const { before, ...about } = aboutEvidence(file, item);
    const touch = touchClaim(file, hidingChecks([item]), moved.value);
    return ok({
      ...touch,
      writes: [...touch.writes, writeChange(id, judged)],
      event: deskEvent(context, {
        ...about,
        kind: 'contradiction.set',
        before: { ...before, contradiction, contradictionNote, credible: was, credibleReason: why },
        after: { ...checkOf(item), evidenceId: id, ...judged },
      }),
      more: {},
    });
  });
}

const missing = (field: string, words: string): Problem => problem('invalid', words, { fields: { [field]: words } });
