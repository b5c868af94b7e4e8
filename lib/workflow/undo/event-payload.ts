import type { EventRow } from '#db/queries/events-for-undo.ts';
import type { ClaimPatch } from '#db/writes/claims.ts';
import type {
  AttributionId,
  CheckId,
  ClaimId,
  DecisionId,
  EvidenceId,
  OriginId,
  SourceId,
  UserId,
} from '#lib/core/ids.ts';
import type { ContradictionState } from '#lib/core/evidence/stance.ts';
import type { ClaimExit } from '#lib/core/claims/claim-exits.ts';
import type { Action } from '#lib/core/log/undoable.ts';

/** What the desk's events keep so that they can be taken back; each kind has its own part of it. */
export type Payload = {
  readonly before?: {
    readonly claim?: ClaimPatch;
    readonly claims?: Readonly<Record<ClaimId, ClaimPatch>>;
    readonly links?: readonly AttributionId[];
    readonly contradiction?: ContradictionState | null;
    readonly contradictionNote?: string | null;
    readonly credible?: boolean | null;
    readonly credibleReason?: string | null;
    readonly dispositionId?: string | null;
    readonly confirmedBy?: UserId | null;
    readonly intoConfirmedBy?: UserId | null;
    readonly name?: string;
    readonly exit?: ClaimExit;
    readonly withdrawnReason?: string | null;
    readonly withdrawnAt?: number;
    readonly assigned?: readonly { readonly assigneeId: UserId | null; readonly claims: readonly ClaimId[] }[];
  };
  readonly after?: {
    readonly checkId?: CheckId;
    readonly verdictId?: string | null;
    readonly evidenceId?: EvidenceId;
    readonly replaces?: EvidenceId;
    readonly searchId?: string;
    readonly commentId?: string;
    readonly dispositionId?: string | null;
    readonly originId?: OriginId;
    readonly intoId?: OriginId;
    readonly newOriginId?: OriginId;
    readonly folds?: readonly string[];
    readonly madeFolds?: readonly string[];
    readonly moved?: readonly EvidenceId[];
    readonly links?: readonly AttributionId[];
    readonly made?: readonly ClaimId[];
    readonly withdrawn?: readonly ClaimId[];
    readonly restored?: readonly ClaimId[];
    readonly claims?: readonly ClaimId[];
    readonly decisionId?: DecisionId;
    readonly sourceId?: SourceId;
    /** Whether the source was put among the article's by this very action. */
    readonly cited?: boolean;
  };
};

export const payloadOf = (event: EventRow): Payload => JSON.parse(event.payload) as Payload;

export function actionOf(event: EventRow): Action {
  const { before, after } = payloadOf(event);
  const { id, kind, actorId, subjectId, claimId } = event;
  const more = [
    ...(after?.made ?? []),
    ...(after?.withdrawn ?? []),
    ...(after?.claims ?? []),
    ...(Object.keys(before?.claims ?? {}) as ClaimId[]),
  ];
  return { id, kind, actorId, subjectId, claims: [...(claimId ? [claimId] : []), ...more] };
}
