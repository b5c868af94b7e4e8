import type { z } from 'zod';
import { changeClaim } from '#db/writes/claims.ts';
import { insertEvidence, withdrawEvidence as writeWithdrawal } from '#db/writes/evidence.ts';
import { evidenceSaysHash } from '#lib/core/evidence/evidence-says-hash.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { evidenceChangeInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { whenEvidenceMoves } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';
import { aboutEvidence, onEvidence } from './on-evidence.ts';

/** Withdraws my evidence and pins the same words again with another stance, standing or reason, in one step. */
export async function changeEvidence(
  context: Context,
  { id, ...change }: z.output<typeof evidenceChangeInput> & { readonly id: EvidenceId },
): Promise<Result<ClaimChange & { readonly evidenceId: EvidenceId }, Problem>> {
  const { now, newId } = context;
  return onEvidence(context, id, (file, row) => {
    const { item } = row;
    const mine = permits(context.actor, 'evidence.withdraw', { ownerId: item.createdBy });
    if (!mine.ok) return mine;
    if (item.stance === 'silent') {
      return fail(
        problem('refused', 'Silence is a finding on a whole capture. Withdraw it and pin the words instead.'),
      );
    }
    const evidenceId = newId<'evidence'>();
    const next = { ...item, ...given(change), id: evidenceId, createdAt: now };
    const contradiction = next.stance === 'contradicts' ? (item.contradiction ?? ('open' as const)) : null;
    const replaced = { ...next, contradiction };
    const rest = file.evidence.map((one) => (one.item.id === id ? { ...row, item: replaced } : one));
    const moved = whenEvidenceMoves(file, item.checkId, rest);
    if (!moved.ok) return moved;
    const { stance, standing } = next;
    const after = {
      checkId: item.checkId,
      evidenceId,
      replaces: id,
      stance,
      standing,
      saysSha256: evidenceSaysHash(next),
    };
    return ok({
      writes: [changeClaim(file.claim, moved.value), writeWithdrawal(id, now), insertEvidence(replaced)],
      event: deskEvent(context, { kind: 'evidence.changed', ...aboutEvidence(file, item), after }),
      more: { evidenceId },
    });
  });
}

/** Fields that were left out stay as they are; an emptied text is none. */
function given(change: z.output<typeof evidenceChangeInput>) {
  const { stance, standing, settlesReason, ownConduct, wordsDiffer, anonymous } = change;
  return {
    ...(stance === undefined ? {} : { stance }),
    ...(standing === undefined ? {} : { standing }),
    ...(settlesReason === undefined ? {} : { settlesReason: settlesReason || null }),
    ...(ownConduct === undefined ? {} : { ownConduct }),
    ...(wordsDiffer === undefined ? {} : { wordsDiffer }),
    ...(anonymous === undefined ? {} : { anonymous: anonymous || null }),
  };
}
