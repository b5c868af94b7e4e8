import type { Write } from '#db/db.ts';
import { checksOfClaim } from '#db/queries/checks.ts';
import { verdictEndedAt, type EventRow } from '#db/queries/events-for-undo.ts';
import { reopenCheck, withdrawDrafts } from '#db/writes/checks.ts';
import { keepDraft } from '#db/writes/remarks.ts';
import { endVerdict, restoreVerdict } from '#db/writes/verdicts.ts';
import type { CheckForm } from '#lib/schema/claim-detail.ts';
import type { Context } from '#lib/workflow/context.ts';
import { payloadOf } from './event-payload.ts';

/** My saved check as it was before I saved it: open, with all that I had typed, and the verdict before it in force. */
export async function reopenedCheck({ db, actor, now }: Context, event: EventRow): Promise<readonly Write[]> {
  const { claimId } = event;
  const { checkId, verdictId } = payloadOf(event).after ?? {};
  if (claimId === null || checkId === undefined) return [];
  const [checks, previous] = await Promise.all([
    checksOfClaim(db, claimId),
    verdictId ? verdictEndedAt(db, claimId, event.at) : undefined,
  ]);
  const check = checks.find((one) => one.id === checkId);
  if (!check) return [];
  const form: CheckForm = {
    said: check.said,
    so: check.so ?? 'open',
    code: check.code,
    reasonCode: check.reasonCode,
    rationale: check.rationale,
    calculation: check.calculation ?? '',
    overrideReason: check.overrideReason ?? '',
  };
  return [
    withdrawDrafts(claimId, actor.id),
    reopenCheck(checkId),
    ...(verdictId ? [endVerdict(claimId, now)] : []),
    ...(previous ? [restoreVerdict(previous)] : []),
    keepDraft({ userId: actor.id, claimId, body: JSON.stringify(form), updatedAt: now }),
  ];
}
