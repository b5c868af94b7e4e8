import type { z } from 'zod';
import type { FlagRow } from '#db/queries/flags.ts';
import type { RulingRow } from '#db/queries/origin-rulings.ts';
import { insertEvidence, withdrawEvidence as writeWithdrawal } from '#db/writes/evidence.ts';
import { insertFlags } from '#db/writes/flags.ts';
import { putRulings } from '#db/writes/origin-rulings.ts';
import { askedBy } from '#lib/core/evidence/asked-flags.ts';
import { evidenceSaysHash } from '#lib/core/evidence/evidence-says-hash.ts';
import { isSamePin } from '#lib/core/evidence/same-pin.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { evidenceChangeInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { whenEvidenceMoves } from './claim-standing.ts';
import { compareItems } from './compare-item.ts';
import { deskEvent } from './desk-event.ts';
import { newFlags } from './flag-writes.ts';
import { aboutEvidence, checkOf, onEvidence } from './on-evidence.ts';
import { pinnedWith } from './pinned-with.ts';
import { hidingChecks, touchClaim } from './touch-claim.ts';

/** Withdraws my evidence and pins the same words again with another stance, standing or reason, in one step. */
export async function changeEvidence(
  context: Context,
  { id, tick, ...change }: z.output<typeof evidenceChangeInput> & { readonly id: EvidenceId },
): Promise<Result<ClaimChange & { readonly evidenceId: EvidenceId }, Problem>> {
  const { now, newId } = context;
  return onEvidence(context, id, (file, row) => {
    const { item, publisher } = row;
    const mine = permits(context.actor, 'evidence.withdraw', { ownerId: item.createdBy });
    if (!mine.ok) return mine;
    if (item.stance === 'silent') {
      return fail(
        problem('refused', 'Silence is a finding on a whole capture. Withdraw it and pin the words instead.'),
      );
    }
    const evidenceId = newId<'evidence'>();
    const next = { ...item, ...given(change), id: evidenceId, createdAt: now };
    if (file.evidence.some(({ item: other }) => other.id !== id && isSamePin(other, next))) {
      return fail(problem('refused', 'These words are pinned to the claim with that stance already.'));
    }
    const replaced = { ...next, contradiction: next.stance === 'contradicts' ? (item.contradiction ?? 'open') : null };
    // What a person said of where it comes from, and answered, is said of the same words still.
    const rulings = file.rulings
      .filter((ruling) => ruling.evidenceId === id)
      .map((ruling): RulingRow => ({ ...ruling, id: newId(), evidenceId }));
    const asked = askedBy(replaced.stance, compareItems(file, [replaced]).get(evidenceId) ?? null);
    const flags = newFlags(context, replaced, asked, tick).map((flag) => answeredAsBefore(flag, file.flags, id));
    const after = {
      ...file,
      rulings: [...file.rulings, ...rulings],
      flags: [...file.flags.filter((flag) => flag.evidenceId !== id), ...flags],
    };
    const moved = whenEvidenceMoves(after, item, {
      evidence: file.evidence.map((one) => (one.item.id === id ? replaced : one.item)),
      why: `Evidence from ${publisher.name} was changed after the verdict.`,
    });
    if (!moved.ok) return moved;
    const { stance, standing } = next;
    const touch = touchClaim(file, hidingChecks([item]), moved.value);
    return ok({
      ...touch,
      writes: [
        ...touch.writes,
        writeWithdrawal(id, now),
        insertEvidence(replaced),
        ...putRulings(rulings, now),
        ...insertFlags(flags),
      ],
      event: deskEvent(context, {
        kind: 'evidence.changed',
        ...aboutEvidence(file, item),
        after: {
          ...checkOf(item),
          evidenceId,
          replaces: id,
          stance,
          standing,
          saysSha256: evidenceSaysHash(next),
          ...pinnedWith(rulings, flags),
        },
      }),
      more: { evidenceId },
    });
  });
}

function answeredAsBefore(flag: FlagRow, before: readonly FlagRow[], of: EvidenceId): FlagRow {
  if (flag.answeredAt !== null) return flag;
  const old = before.find((one) => one.evidenceId === of && one.kind === flag.kind && one.words === flag.words);
  return old ? { ...flag, answer: old.answer, answeredBy: old.answeredBy, answeredAt: old.answeredAt } : flag;
}

/** Fields that were left out stay as they are; an emptied text is none. */
function given(change: Omit<z.output<typeof evidenceChangeInput>, 'tick'>) {
  const { stance, standing, settlesReason, ownConduct, wordsDiffer } = change;
  return {
    ...(stance === undefined ? {} : { stance }),
    ...(standing === undefined ? {} : { standing }),
    ...(settlesReason === undefined ? {} : { settlesReason: settlesReason || null }),
    ...(ownConduct === undefined ? {} : { ownConduct }),
    ...(wordsDiffer === undefined ? {} : { wordsDiffer }),
  };
}
