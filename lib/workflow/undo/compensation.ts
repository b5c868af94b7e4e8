import type { Write } from '#db/db.ts';
import { verdictEndedAt, type EventRow } from '#db/queries/events-for-undo.ts';
import { assignClaims } from '#db/writes/assignments.ts';
import { withdrawCapture, withdrawCitation } from '#db/writes/captures.ts';
import { withdrawDecision } from '#db/writes/decisions.ts';
import { restoreLinks } from '#db/writes/attributions.ts';
import { changeEvidence, restoreEvidence, withdrawEvidence } from '#db/writes/evidence.ts';
import { changeFlags, withdrawFlags } from '#db/writes/flags.ts';
import { restoreRulings, withdrawRuling } from '#db/writes/origin-rulings.ts';
import {
  restoreDisposition,
  replaceDisposition,
  takeBackAnswer,
  withdrawComment,
  withdrawSearch,
} from '#db/writes/remarks.ts';
import { endVerdict, restoreVerdict } from '#db/writes/verdicts.ts';
import type { CaptureId, ClaimId, SourceId } from '#lib/core/ids.ts';
import type { Context } from '#lib/workflow/context.ts';
import { movedClaims, movedWrites } from '#lib/workflow/sources/moved-claims.ts';
import { readGround, withCaptures } from '#lib/workflow/sources/read-ground.ts';
import { claimsAsBefore } from './claims-as-before.ts';
import { payloadOf } from './event-payload.ts';
import { reopenedCheck } from './reopened-check.ts';
import type { Compensation, UndoFile } from './undo-file.ts';

/** The writes that put things back as they were before an action. */
export async function compensation(context: Context, file: UndoFile): Promise<Compensation> {
  // Whose a claim is does not make it another claim.
  const claims = file.event.kind === 'claim.assigned' ? UNTOUCHED : claimsAsBefore(context, file);
  const more = await besidesClaims(context, file);
  const flags = payloadOf(file.event).after?.flags;
  const asked = flags
    ? [...withdrawFlags(flags.made, context.now), ...changeFlags(flags.gone, { withdrawnAt: null })]
    : [];
  const follows = file.event.kind === 'capture.added' ? await withoutCapture(context, file) : NOTHING;
  return {
    writes: [...claims.writes, ...more, ...asked, ...follows.writes],
    moves: claims.moves,
    isHidden: claims.isHidden,
    events: follows.events,
  };
}

const UNTOUCHED = { writes: [], moves: [], isHidden: false } as const;
const NOTHING = { writes: [], events: [] } as const;

/** What else a capture held together: verdicts that were given since it came, and that would rest on something else. */
async function withoutCapture(context: Context, { article, event }: UndoFile) {
  const before = await readGround(context, article);
  const rest = [...before.captureOf.values()].filter((capture) => capture.id !== (event.subjectId as CaptureId));
  const moved = await movedClaims(context.db, {
    articleId: article.id,
    before,
    after: withCaptures(before, rest),
    except: new Set(Object.keys(payloadOf(event).before?.claims ?? {}) as ClaimId[]),
  });
  return movedWrites(context, moved, event.id);
}

async function besidesClaims(
  context: Context,
  { event, article: { id: articleId } }: UndoFile,
): Promise<readonly Write[]> {
  const { before = {}, after = {} } = payloadOf(event);
  const { now } = context;
  const { claimId, subjectId } = event;
  const { contradiction = null, contradictionNote = null, credible = null, credibleReason = null } = before;
  switch (event.kind) {
    case 'check.closed':
      return reopenedCheck(context, event);
    case 'evidence.added':
      return given(after.evidenceId, (id) => withdrawEvidence(id, now));
    case 'evidence.withdrawn':
      return given(after.evidenceId, restoreEvidence);
    case 'evidence.changed':
      return [...given(after.evidenceId, (id) => withdrawEvidence(id, now)), ...given(after.replaces, restoreEvidence)];
    case 'contradiction.set':
      return given(after.evidenceId, (id) =>
        changeEvidence(id, { contradiction, contradictionNote, credible, credibleReason }),
      );
    case 'flag.answered':
      return changeFlags(after.answered ?? [], { answer: null, answeredBy: null, answeredAt: null });
    case 'search.logged':
      return given(after.searchId, (id) => withdrawSearch(id, now));
    case 'comment.added':
      return given(after.commentId, (id) => withdrawComment(id, now));
    case 'comment.answered':
      return given(after.commentId, takeBackAnswer);
    case 'disposition.set':
      return [
        ...(claimId ? replaceDisposition(claimId, now, null) : []),
        ...given(before.dispositionId, restoreDisposition),
      ];
    case 'claim.assigned':
      return (before.assigned ?? []).flatMap(({ assigneeId, claims }) => assignClaims(articleId, claims, assigneeId));
    case 'claim.decided':
      return claimId ? undecided(context, event, claimId) : [];
    case 'source.added':
      return after.cited === true ? [withdrawCitation(articleId, subjectId as SourceId, now)] : [];
    case 'capture.added':
      return [
        ...withdrawCapture(subjectId as CaptureId, now),
        ...(after.cited === true ? given(after.sourceId, (id) => withdrawCitation(articleId, id, now)) : []),
      ];
    case 'origin.confirmed':
    case 'origin.joined':
    case 'origin.split':
    case 'origin.renamed':
      return [...(after.rulings ?? []).map((id) => withdrawRuling(id, now)), ...restoreRulings(before.rulings ?? [])];
    case 'claim.attributed':
      return restoreLinks({ gone: after.links ?? [], back: before.links ?? [] }, now);
    case 'claim.added':
    case 'claim.edited':
    case 'claim.split':
    case 'claim.merged':
    case 'claim.dropped':
    case 'claim.restored':
    case 'claim.returned':
      // The claims themselves are all that such an action changed.
      return [];
  }
}

const given = <T>(id: T | null | undefined, write: (id: T) => Write): readonly Write[] =>
  id === null || id === undefined ? [] : [write(id)];

/** The two checks differ again, and what was in force before the decision is in force. */
async function undecided({ db, now }: Context, event: EventRow, claimId: ClaimId): Promise<readonly Write[]> {
  const { decisionId } = payloadOf(event).after ?? {};
  const previous = await verdictEndedAt(db, claimId, event.at);
  return [
    ...given(decisionId, (id) => withdrawDecision(id, now)),
    endVerdict(claimId, now),
    ...given(previous, restoreVerdict),
  ];
}
