import type { EvidenceRow } from '#db/queries/evidence.ts';
import type { FlagRow } from '#db/queries/flags.ts';
import { changeFlags, insertFlags } from '#db/writes/flags.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import type { PlannedChange } from './change-claim.ts';
import { countsNow, isCounted } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';
import type { Case } from './load-case.ts';
import { aboutEvidence, checkOf, onEvidence } from './on-evidence.ts';
import { hidingChecks, touchClaim } from './touch-claim.ts';

export const ANSWERED = problem('refused', 'Nothing about this passage waits for an answer.');

export type Answered = { readonly made: readonly FlagRow[]; readonly answered: readonly FlagRow[] };

/** Answers questions about an item that this person may see. */
export async function answerQuestions(
  context: Context,
  evidenceId: EvidenceId,
  reason: string,
  find: (file: Case, row: EvidenceRow) => Result<Answered, Problem>,
): Promise<Result<ClaimChange, Problem>> {
  const { actor, now } = context;
  return onEvidence(context, evidenceId, (file, row): Result<PlannedChange, Problem> => {
    const { item } = row;
    const found = find(file, row);
    if (!found.ok) return found;
    const { made, answered } = found.value;
    const given = { answer: reason, answeredBy: actor.id, answeredAt: now };
    const ids = answered.map((flag) => flag.id);
    const flags = [...file.flags.map((flag) => (ids.includes(flag.id) ? { ...flag, ...given } : flag)), ...made];
    const evidence = file.evidence.map((one) => one.item);
    const counts = isCounted(file, item) ? countsNow({ ...file, flags }, evidence) : {};
    const touch = touchClaim(file, hidingChecks([item]), counts);
    return ok({
      ...touch,
      writes: [...touch.writes, ...changeFlags(ids, given), ...insertFlags(made)],
      event: deskEvent(context, {
        kind: 'flag.answered',
        ...aboutEvidence(file, item),
        reason,
        after: {
          ...checkOf(item),
          evidenceId,
          answered: ids,
          ...(made.length === 0 ? {} : { flags: { gone: [], made: made.map((flag) => flag.id) } }),
        },
      }),
      more: {},
    });
  });
}
