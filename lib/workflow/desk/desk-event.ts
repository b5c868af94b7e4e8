import type { NewEvent } from '#db/db.ts';
import type { DeskEventKind } from '#lib/core/log/event-words.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import type { Context } from '#lib/workflow/context.ts';

type Told = Pick<NewEvent, 'before' | 'after' | 'subjectId' | 'reason' | 'policyVersion'> & {
  readonly kind: DeskEventKind;
  readonly articleId?: ArticleId;
  readonly claimId?: ClaimId;
};

/**
 * An event of the desk. What belongs to a check names it as `after.checkId`, so that no history shows it to somebody who
 * may not read that check; `after` and `before` hold whatever undoing it needs.
 */
export const deskEvent = ({ actor, now, newId }: Context, { reason, ...told }: Told): NewEvent => ({
  id: newId(),
  at: now,
  actorId: actor.id,
  ...told,
  ...(reason ? { reason } : {}),
  changesState: true,
});
